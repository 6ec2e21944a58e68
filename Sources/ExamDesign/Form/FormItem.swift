package import ItemBank

/// One item of a form: which item, in which state of its text and key.
///
/// Holds no text and no key.
package struct FormItem: Hashable, Sendable {
  package var reference: ItemReference

  /// How many options the item offers; responses are positions in `0..<optionCount`.
  package var optionCount: Int

  /// ``ItemBank`` fingerprints at the time the form was drawn.
  package var contentFingerprint: String
  package var keyFingerprint: String

  package init(
    reference: ItemReference, optionCount: Int, contentFingerprint: String, keyFingerprint: String
  ) {
    self.reference = reference
    self.optionCount = optionCount
    self.contentFingerprint = contentFingerprint
    self.keyFingerprint = keyFingerprint
  }
}
