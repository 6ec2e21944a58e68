#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemFileSystem {
  /// Puts new content in a file's place: written beside it, on disk, then renamed over it.
  ///
  /// Whoever reads sees the old content or the new one, never a part. A link stays: what it leads to
  /// is replaced. Permissions are kept.
  package func replace(
    _ path: String, with bytes: [UInt8]
  ) throws(FileSystemError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, let resolved = unsafe realpath(path, nil) else {
      throw failure(path)
    }
    let target = unsafe String(cString: resolved)
    unsafe free(resolved)
    let draft = target + ".\(getpid()).tmp"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o777)
    guard file >= 0 else { throw failure(draft) }
    // The file mask may have taken away from the permissions asked for.
    let isWritten =
      fchmod(file, status.st_mode & 0o777) == 0 && write(bytes, to: file) && fsync(file) == 0
    let reason = unsafe String(cString: strerror(errno))
    close(file)
    guard isWritten, unsafe rename(draft, target) == 0 else {
      let error = isWritten ? failure(target) : FileSystemError(path: draft, reason: reason)
      _ = unsafe unlink(draft)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Self.write(file, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        unsafe rest = rest.dropFirst(count)
      }
      return true
    }
  }

  private static func write(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(file, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.write(file, buffer.baseAddress, buffer.count)
    #endif
  }

  private func failure(_ path: String) -> FileSystemError {
    FileSystemError(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
