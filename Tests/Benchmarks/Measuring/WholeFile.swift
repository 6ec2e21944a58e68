import Glibc

/// Files read and written in one piece.
enum WholeFile {
  static func read(_ path: String) throws(MeasuringError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last("opening \(path)") }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .last("size of \(path)") }
    // The files of /proc have no size before they are read.
    let room = max(Int(status.st_size), 65_536)
    return unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let more = unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: count), room - count)
        guard more > 0 else { break }
        count += more
      }
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(MeasuringError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last("making \(path)") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .last("writing \(path)") }
      rest = rest.dropFirst(count)
    }
  }
}
