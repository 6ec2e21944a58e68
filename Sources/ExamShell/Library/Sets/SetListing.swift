package import ItemBank

/// A question set that was found: what it says about itself, and where its items are.
package struct SetListing: Equatable, Sendable {
  /// The set's id is never nil here.
  package var header: QuestionSetHeader

  package var origin: SetSearchPath.Origin

  /// The set's file or folder.
  package var location: Location

  /// The `set.yaml` of a folder set; nil for a set of one file.
  package var headerFile: Location?

  /// The files with the items by name; one for a set of one file.
  package var files: [Location]

  /// Where the set is, for messages.
  package var path: String { location.shown }
}
