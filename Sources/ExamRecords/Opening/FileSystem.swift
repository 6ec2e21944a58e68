import Glibc

/// The few questions about files and folders that opening the record asks.
enum FileSystem {
  /// What is at a path.
  enum Entry: Equatable {
    case missing
    case file(size: Int)
    case other
  }

  /// What is at `path`, links followed.
  static func entry(at path: String) throws(RecordError) -> Entry {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      switch errno {
      case ENOENT: return .missing
      case EACCES: throw .notPermitted(path: path)
      case ENOTDIR:
        throw .folderNotCreated(path: folder(of: path), reason: RecordError.systemText(ENOTDIR))
      default: throw .system(errno, path: path)
      }
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file(size: Int(status.st_size)) : .other
  }

  /// Whether this person may write the file at `path`, or into the folder.
  static func isWritable(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  /// Whether this person may read the file at `path`.
  static func isReadable(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
  }

  /// The folder that holds `path`.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and what is missing above it, for its owner alone (0700).
  static func makeFolder(_ path: String) throws(RecordError) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let reason = errno
    guard reason == ENOENT, path != "/", path != "." else {
      throw RecordError(systemError: reason, path: path)
        ?? .folderNotCreated(path: path, reason: RecordError.systemText(reason))
    }
    try makeFolder(folder(of: path))
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .folderNotCreated(path: path, reason: RecordError.systemText(errno))
    }
  }

  /// Makes an empty file for its owner alone (0600) and puts its name on disk.
  ///
  /// A file that is there already is left alone: two programs may start at once.
  static func makeFile(_ path: String) throws(RecordError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .system(errno, path: path)
    }
    fchmod(file, 0o600)
    close(file)
    let folder = unsafe open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The path without links; SQLite puts its side files beside the file a link leads to.
  static func resolved(_ path: String) throws(RecordError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw .system(errno, path: path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
