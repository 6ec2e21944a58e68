/// The few things that are done with files: finding and reading question sets and profiles,
/// formatting a file in its place, and reading files of responses piece by piece.
///
/// A seam: tests bring their own files. What is missing is nil, what is there and cannot be read is
/// an error. All paths are absolute.
package protocol FileSystem {
  /// What is at a path, links followed; nil where nothing is, or a link leads nowhere.
  func entry(at path: String) throws(FileSystemError) -> FileEntry?

  /// The names of what a folder holds, without `.` and `..`, in any order; nil where nothing is.
  func names(inFolder path: String) throws(FileSystemError) -> [String]?

  /// The first `limit` bytes of a regular file, or all it has; nil where nothing is.
  ///
  /// Never waits for what is not a regular file: that is an error.
  func bytes(ofFile path: String, upTo limit: Int) throws(FileSystemError) -> [UInt8]?

  /// The bytes of a regular file from `offset` on, `count` of them or as many as it has; nil where
  /// nothing is.
  ///
  /// Never waits for what is not a regular file: that is an error.
  func bytes(
    ofFile path: String, from offset: Int, count: Int
  ) throws(FileSystemError) -> [UInt8]?

  /// Puts new content in the place of a file that is there, all of it or nothing.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemError)
}

/// What is at a path.
package struct FileEntry: Hashable, Sendable {
  package var kind: Kind

  /// The path without links.
  package var realPath: String

  package init(kind: Kind, realPath: String) {
    self.kind = kind
    self.realPath = realPath
  }

  /// What sort of thing it is.
  package enum Kind: Hashable, Sendable {
    /// A regular file and its size in bytes.
    case file(size: Int)
    case folder
    /// A pipe, a device or a socket.
    case other
  }
}

/// Why something that is there cannot be read.
package struct FileSystemError: Error, Hashable, Sendable {
  package var path: String

  /// The system's own words, such as `Permission denied`.
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
