/// A file that belongs to an item, such as a picture.
package struct Exhibit: Hashable, Sendable {
  /// The file's path relative to the question-set file; never absolute, never with `..`.
  package var path: String

  /// What the exhibit shows, for those who cannot see it; possibly empty.
  package var caption: String

  package init(path: String, caption: String) {
    self.path = path
    self.caption = caption
  }
}
