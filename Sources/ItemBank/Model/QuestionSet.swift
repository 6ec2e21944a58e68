/// A titled, versioned, licensed collection of items: one file, or one folder of files.
package struct QuestionSet: Equatable, Sendable {
  package var header: QuestionSetHeader

  /// The items in reading order (files by name, then order in the file); ids are unique.
  package var items: [Item]

  /// The sequential item sets, in reading order; ids are unique.
  package var itemSets: [ItemSet]

  package init(header: QuestionSetHeader, items: [Item] = [], itemSets: [ItemSet] = []) {
    self.header = header
    self.items = items
    self.itemSets = itemSets
  }
}

/// What a question set says about itself.
///
/// In a folder set every field but `title` is nil in the single files and stands in `set.yaml`.
package struct QuestionSetHeader: Equatable, Sendable {
  package var id: QuestionSetID?
  package var title: String?
  package var version: String?
  package var language: String?
  package var authors: [String]
  package var license: String?
  package var source: String?

  /// How far the content has been reviewed, in the author's words.
  package var review: String?

  /// The exam profile the set was written for.
  package var profile: String?

  /// Keys the format does not know (`x-…`, and others after a warning) and comment lines (key `#`),
  /// in order, kept for the writer.
  package var extra: [MetadataField]

  package init(
    id: QuestionSetID? = nil, title: String? = nil, version: String? = nil,
    language: String? = nil, authors: [String] = [], license: String? = nil,
    source: String? = nil, review: String? = nil, profile: String? = nil,
    extra: [MetadataField] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.language = language
    self.authors = authors
    self.license = license
    self.source = source
    self.review = review
    self.profile = profile
    self.extra = extra
  }
}
