#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of the machine.
package struct SystemFileSystem: FileSystem {
  package init() {}

  package func entry(at path: String) throws(FileSystemError) -> FileEntry? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return try missing(path, errno) }
    guard let resolved = unsafe realpath(path, nil) else { return try missing(path, errno) }
    defer { unsafe free(resolved) }
    return FileEntry(kind: Self.kind(status), realPath: unsafe String(cString: resolved))
  }

  package func names(inFolder path: String) throws(FileSystemError) -> [String]? {
    guard let folder = unsafe opendir(path) else { return try missing(path, errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw error(path, errno) }
        return names
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }

  package func bytes(
    ofFile path: String, upTo limit: Int
  ) throws(FileSystemError) -> [UInt8]? {
    guard let (file, size) = try opened(path) else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: min(max(size, 0) + 1, limit))
    var count = 0
    while count < bytes.count {
      let start = count
      let done = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if done == 0 { break }
      if done < 0 {
        if errno == EINTR { continue }
        throw error(path, errno)
      }
      count += done
      // The file may have grown since its size was taken.
      if count == bytes.count, count < limit {
        bytes += [UInt8](repeating: 0, count: min(65_536, limit - count))
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  package func bytes(
    ofFile path: String, from offset: Int, count: Int
  ) throws(FileSystemError) -> [UInt8]? {
    guard let (file, size) = try opened(path) else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
    var done = 0
    while done < bytes.count {
      let start = done
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          file, buffer.baseAddress?.advanced(by: start), buffer.count - start,
          off_t(offset + start))
      }
      if more == 0 { break }
      if more < 0 {
        if errno == EINTR { continue }
        throw error(path, errno)
      }
      done += more
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }

  /// A regular file opened for reading, and its size in bytes; nil where nothing is.
  private func opened(_ path: String) throws(FileSystemError) -> (file: Int32, size: Int)? {
    // A pipe without a writer would hold up an ordinary open for ever.
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return try missing(path, errno) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      let code = errno
      close(file)
      throw error(path, code)
    }
    guard case .file(let size) = Self.kind(status) else {
      close(file)
      throw FileSystemError(path: path, reason: "Not a regular file")
    }
    return (file, size)
  }

  private static func kind(_ status: stat) -> FileEntry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Nil where the path names nothing, else the error.
  private func missing<Value>(
    _ path: String, _ code: Int32
  ) throws(FileSystemError) -> Value? {
    guard code == ENOENT || code == ENOTDIR else { throw error(path, code) }
    return nil
  }

  private func error(_ path: String, _ code: Int32) -> FileSystemError {
    FileSystemError(path: path, reason: unsafe String(cString: strerror(code)))
  }
}
