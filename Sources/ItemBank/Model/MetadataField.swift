/// A `key: value` line that the format does not interpret.
package struct MetadataField: Hashable, Sendable {
  package var key: String
  package var value: String

  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
