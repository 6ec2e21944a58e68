/// A piece of a YAML document with its line: a text, a list or a mapping.
///
/// Texts are as written, of no type; what a text means is for its reader to say.
struct YAMLNode: Hashable {
  /// From 1; that of the key where the value is empty.
  var line: Int
  var content: Content

  enum Content: Hashable {
    case text(String)
    case list([YAMLNode])
    case mapping([YAMLField])
  }
}

/// One `key: value` of a mapping.
struct YAMLField: Hashable {
  var key: String

  /// The line of the key, from 1.
  var line: Int
  var value: YAMLNode
}
