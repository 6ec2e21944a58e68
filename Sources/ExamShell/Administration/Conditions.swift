/// How a sitting is held, beyond its rules: what the program adds for practice.
package struct Conditions: Hashable, Sendable {
  /// Whether energy and anxiety are asked for at each break and at the end.
  package var asksRatings: Bool

  /// Whether nothing is shown that the real exam would not show.
  package var rehearses: Bool

  package init(asksRatings: Bool = false, rehearses: Bool = false) {
    self.asksRatings = asksRatings && !rehearses
    self.rehearses = rehearses
  }
}
