/// A file or folder: where it is, and how the person named it or what they searched led to it.
package struct Location: Hashable, Sendable {
  /// Absolute.
  package var path: String

  /// For messages: as the person wrote it, or below a folder so written.
  package var shown: String

  package init(path: String, shown: String) {
    self.path = path
    self.shown = shown
  }

  /// A path as the person wrote it: `~/` is the home folder, and a relative one begins in `folder`.
  init(_ written: String, from folder: String, home: String?) {
    if let home, written == "~" || written.hasPrefix("~/") {
      self.init(path: home + written.dropFirst(), shown: written)
    } else if written.hasPrefix("/") {
      self.init(path: written, shown: written)
    } else {
      self.init(path: folder.appending(path: written), shown: written)
    }
  }

  /// What lies in this folder under that name.
  func child(_ name: String) -> Location {
    Location(path: path.appending(path: name), shown: shown.appending(path: name))
  }
}

extension String {
  /// The path with one more name.
  func appending(path name: String) -> String {
    hasSuffix("/") ? self + name : self + "/" + name
  }

  /// The folder that holds the path; `/` for itself.
  var parentPath: String {
    let trimmed = utf8.count > 1 && hasSuffix("/") ? dropLast() : self[...]
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// Whether the path is `folder` or lies below it; both without links.
  func isInside(_ folder: String) -> Bool {
    let folder = folder == "/" ? [] : Array(folder.utf8)
    guard utf8.starts(with: folder) else { return false }
    let rest = utf8.dropFirst(folder.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }
}
