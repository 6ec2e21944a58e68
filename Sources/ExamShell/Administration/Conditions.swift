/// How a sitting is held, beyond its rules: what the program adds for practice.
package struct Conditions: Hashable, Sendable {
  /// Whether energy and anxiety are asked for at each break and at the end.
  package var asksRatings: Bool

  /// Whether nothing is shown that the real exam would not show.
  package var rehearses: Bool

  /// What is kept on screen to practise with; with it a sitting is a drill.
  package var checkpoints: Checkpoints?

  package init(
    asksRatings: Bool = false, rehearses: Bool = false, checkpoints: Checkpoints? = nil
  ) {
    self.asksRatings = asksRatings && !rehearses
    self.rehearses = rehearses
    self.checkpoints = checkpoints
  }
}
