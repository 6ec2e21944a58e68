import Glibc

/// The advisory lock by which one process at a time runs a sitting.
///
/// A `flock` on `<record>.locks/sitting-<id>.lock`; the kernel frees it however the process ends.
/// The file says who holds it, and is removed when the lock is given back.
final class SittingLock {
  private let path: String
  private let descriptor: CInt

  private init(path: String, descriptor: CInt) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // Removed before it is unlocked: whoever waits for this file notices that its name is gone.
    unsafe unlink(path)
    close(descriptor)
  }

  /// Takes the lock of sitting `id` of the record at `recordPath` for `holder`.
  ///
  /// - Throws: ``RecordError/sittingTaken(sitting:holder:)`` where another has it.
  static func take(
    _ id: Int, of recordPath: String, for holder: SittingHolder
  ) throws(RecordError) -> SittingLock {
    let folder = recordPath + ".locks"
    try FileSystem.makeFolder(folder)
    let path = "\(folder)/sitting-\(id).lock"
    while true {
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .system(errno, path: path) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let reason = errno
        defer { close(descriptor) }
        guard reason == EWOULDBLOCK else { throw .system(reason, path: path) }
        throw .sittingTaken(sitting: id, holder: SittingHolder(lockText: content(descriptor)))
      }
      // The holder before may have removed the file between our opening and locking it.
      guard isNamed(descriptor, path) else {
        close(descriptor)
        continue
      }
      announce(holder, in: descriptor)
      return SittingLock(path: path, descriptor: descriptor)
    }
  }

  /// Whether the open file is the one `path` names.
  private static func isNamed(_ descriptor: CInt, _ path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard unsafe fstat(descriptor, &opened) == 0, unsafe stat(path, &named) == 0 else {
      return false
    }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Writes who holds the lock; a courtesy, since on a full disk the lock holds all the same.
  private static func announce(_ holder: SittingHolder, in descriptor: CInt) {
    let text = Array(holder.lockText.utf8)
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = unsafe pwrite(descriptor, text, text.count, 0)
  }

  private static func content(_ descriptor: CInt) -> String {
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = unsafe pread(descriptor, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// This process, as it announces itself.
  static func ownHolder(wallMilliseconds: Int64) -> SittingHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = unsafe gethostname(&name, name.count - 1) == 0
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let host = isNamed && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : "this machine"
    return SittingHolder(
      processID: Int(getpid()), host: host, sinceWallMilliseconds: wallMilliseconds)
  }
}
