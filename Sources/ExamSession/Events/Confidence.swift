/// How sure the examinee says to be of a response.
package enum Confidence: Hashable, Sendable {
  case guess
  case unsure
  case sure
  /// A stated probability of being right, 0…100.
  case percent(Int)
}
