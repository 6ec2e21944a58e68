import ItemBank

/// Why a file or folder that was found is not read.
enum FileRefusal: Error, Hashable, Sendable {
  case missing
  /// A link leads out of the folder that is searched, to this place.
  case outside(target: String)
  case notRegular
  case tooLarge(size: Int, limit: Int)
  case unreadable(reason: String)
  /// A folder holds more than is looked through.
  case tooMuch(limit: Int)

  /// What is wrong, one sentence without a final full stop.
  var message: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .outside(let target): "this is a link out of the folder, to \(sanitised(target))"
    case .notRegular: "this is a pipe, a device or a socket, not a file"
    case .tooLarge(let size, let limit):
      "the file has \(size) bytes, and at most \(limit) are read"
    case .unreadable(let reason): "this cannot be read: \(sanitised(reason))"
    case .tooMuch(let limit): "the folder holds more than \(limit) files and folders"
    }
  }

  /// What the person can do, one sentence without a final full stop.
  var remedy: String {
    switch self {
    case .missing: "correct the path"
    case .outside: "copy the file, or name its own place with --sets"
    case .notRegular: "put a file in its place"
    case .tooLarge: "divide it into several files"
    case .unreadable: "look at its permissions"
    case .tooMuch: "name the folder of the question sets itself"
    }
  }

  /// The refusal as a finding about a file.
  func finding(_ location: Location) -> Finding {
    Finding(
      severity: .error, file: sanitised(location.shown), line: 1, message: message, remedy: remedy)
  }
}

extension FileSystem {
  /// What is at a place, if it may be read there: regular files up to `limit` bytes, and folders.
  ///
  /// `root` is the folder, without links, that must not be left; nil where the person named the place
  /// themselves.
  func admitted(
    _ location: Location, inside root: String?, limit: Int
  ) throws(FileRefusal) -> FileEntry {
    let entry: FileEntry?
    do throws(FileSystemError) {
      entry = try self.entry(at: location.path)
    } catch {
      throw .unreadable(reason: error.reason)
    }
    guard let entry else { throw .missing }
    if let root, !entry.realPath.isInside(root) { throw .outside(target: entry.realPath) }
    switch entry.kind {
    case .folder: return entry
    case .other: throw .notRegular
    case .file(let size):
      guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
      return entry
    }
  }

  /// The content of a file, or its beginning.
  func content(
    of location: Location, upTo limit: Int
  ) throws(FileRefusal) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileSystemError) {
      bytes = try self.bytes(ofFile: location.path, upTo: limit)
    } catch {
      throw .unreadable(reason: error.reason)
    }
    guard let bytes else { throw .missing }
    return bytes
  }

  /// The names in a folder by bytes, those that begin with a dot left out.
  func visibleNames(in location: Location) throws(FileRefusal) -> [String] {
    let names: [String]?
    do throws(FileSystemError) {
      names = try self.names(inFolder: location.path)
    } catch {
      throw .unreadable(reason: error.reason)
    }
    guard let names else { throw .missing }
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
