package import ExamDesign
package import ExamSession

/// When a block's screen locks because no key is pressed.
///
/// The session knows commands and not keys, so the keys are watched here; the lock itself is an
/// event like all others.
package struct InactivityWatch: Hashable, Sendable {
  private let rule: InactivityRule?

  /// The last sign of somebody at the keys.
  private var lastSign = SessionInstant.start

  /// Watches under `rule`; nil never locks.
  package init(rule: InactivityRule?) {
    self.rule = rule
  }

  /// Takes note of a key, or of anything else that only somebody present can have done.
  package mutating func noteSign(at instant: SessionInstant) {
    lastSign = max(lastSign, instant)
  }

  /// When the screen locks if nothing happens; nil where it does not.
  package func lockInstant(in session: Session) -> SessionInstant? {
    guard let rule, let block = session.openBlock, session.interruption == nil,
      !session.blocks[block].isScreenLocked
    else { return nil }
    return max(lastSign + rule.limit, session.lastInstant ?? .start)
  }

  /// When to warn of that.
  package func warningInstant(in session: Session) -> SessionInstant? {
    guard let rule, let lock = lockInstant(in: session) else { return nil }
    return SessionInstant(milliseconds: max(0, lock.milliseconds - rule.warning.count))
  }
}
