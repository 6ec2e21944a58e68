import ExamShell

/// Files that only a test knows; folders are there where something lies below them.
struct InMemoryFileSystem: FileSystem {
  enum Content {
    case text(String)
    /// A file of so many bytes, all zero.
    case size(Int)
    /// A link to an absolute path.
    case link(String)
    case pipe
    case emptyFolder
    case unreadable
  }

  var contents: [String: Content]

  init(_ contents: [String: Content]) {
    self.contents = contents
  }

  func entry(at path: String) throws(FileSystemError) -> FileEntry? {
    guard let real = resolved(path) else { return nil }
    switch contents[real] {
    case .text(let text): return FileEntry(kind: .file(size: text.utf8.count), realPath: real)
    case .size(let size): return FileEntry(kind: .file(size: size), realPath: real)
    case .pipe: return FileEntry(kind: .other, realPath: real)
    case .unreadable: return FileEntry(kind: .file(size: 1), realPath: real)
    case .emptyFolder: return FileEntry(kind: .folder, realPath: real)
    case .link: return nil
    case nil: return holdsSomething(real) ? FileEntry(kind: .folder, realPath: real) : nil
    }
  }

  func names(inFolder path: String) throws(FileSystemError) -> [String]? {
    guard let entry = try entry(at: path) else { return nil }
    guard entry.kind == .folder else {
      throw FileSystemError(path: path, reason: "Not a directory")
    }
    let prefix = entry.realPath == "/" ? "/" : entry.realPath + "/"
    var names: Set<String> = []
    for path in contents.keys where path.hasPrefix(prefix) {
      if let name = path.dropFirst(prefix.count).split(separator: "/").first {
        names.insert(String(name))
      }
    }
    return Array(names)
  }

  func bytes(ofFile path: String, upTo limit: Int) throws(FileSystemError) -> [UInt8]? {
    guard let real = resolved(path) else { return nil }
    switch contents[real] {
    case .text(let text): return Array(text.utf8.prefix(limit))
    case .size(let size): return Array(repeating: 0, count: min(size, limit))
    case .unreadable: throw FileSystemError(path: path, reason: "Permission denied")
    case .pipe: throw FileSystemError(path: path, reason: "Not a regular file")
    case .emptyFolder, .link, nil: return nil
    }
  }

  private func holdsSomething(_ path: String) -> Bool {
    contents.keys.contains { $0.hasPrefix(path == "/" ? "/" : path + "/") }
  }

  /// The path with every link followed; nil where one leads in a circle.
  private func resolved(_ path: String) -> String? {
    var names = path.split(separator: "/").map(String.init)[...]
    var done = ""
    var steps = 0
    while let name = names.popFirst() {
      guard name != ".." else {
        done = done.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
        continue
      }
      done += "/" + name
      guard case .link(let target)? = contents[done] else { continue }
      steps += 1
      guard steps < 20 else { return nil }
      names = (target.split(separator: "/").map(String.init) + names)[...]
      done = ""
    }
    return done.isEmpty ? "/" : done
  }
}

extension FileSystem {
  /// A part of what the first bytes are.
  func bytes(
    ofFile path: String, from offset: Int, count: Int
  ) throws(FileSystemError) -> [UInt8]? {
    try bytes(ofFile: path, upTo: offset + count).map { Array($0.dropFirst(offset)) }
  }

  /// The file systems of tests are not written to, unless they say how.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
    throw FileSystemError(path: path, reason: "Read-only file system")
  }
}
