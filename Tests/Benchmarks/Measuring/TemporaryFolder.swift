import Glibc

/// A folder for the files of one measurement; gone with everything in it when this goes.
final class TemporaryFolder {
  let path: String

  init() throws(MeasuringError) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = "\(parent)/testday-bench.XXXXXX".utf8CString.map(\.self)
    guard unsafe mkdtemp(&name) != nil else { throw .last("making a folder in \(parent)") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  deinit {
    Self.remove(path)
  }

  /// Removes a file, or a folder with all that is in it.
  private static func remove(_ path: String) {
    // A link is a file here and is not followed.
    guard unsafe unlink(path) != 0 else { return }
    if let folder = unsafe opendir(path) {
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
          unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      unsafe closedir(folder)
    }
    _ = unsafe rmdir(path)
  }
}
