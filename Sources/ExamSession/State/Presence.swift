/// Where the examinee is during a break.
package enum Presence: Equatable, Sendable {
  case seated

  /// Out of the room; signing in comes before the next block.
  case outOfRoom

  /// Signing in until `until`.
  case checkingIn(until: SessionInstant)
}
