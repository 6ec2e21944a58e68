/// How far the items of a block could be scored.
package enum ScoringBasis: Hashable, Sendable {
  /// Every item has a known key.
  case complete
  /// Some items have no known key and are left out of the score.
  case partial(withoutKey: Int)
  /// No item has a known key, or no keys were given.
  case noKeys
  /// The block is still open; keys are not used before it is over.
  case blockOpen
}
