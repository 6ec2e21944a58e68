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

  /// The place in a set of items that are answered in order, each locked once left; else nil.
  package var sequence: ItemSetStep?

  package init(
    reference: ItemReference, optionCount: Int, contentFingerprint: String, keyFingerprint: String,
    sequence: ItemSetStep? = nil
  ) {
    self.sequence = sequence
    self.reference = reference
    self.optionCount = optionCount
    self.contentFingerprint = contentFingerprint
    self.keyFingerprint = keyFingerprint
  }

  /// Whether both items belong to one sequence.
  package func isInSequence(with other: FormItem) -> Bool {
    guard let sequence, let place = other.sequence else { return false }
    return reference.set == other.reference.set && sequence.itemSet == place.itemSet
  }
}
