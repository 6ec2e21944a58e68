import ExamDesign
package import ExamSession

/// All clocks of a sitting in words, for `time`.
package struct ClockSummary {
  /// One line for each clock that runs.
  package let lines: [String]

  /// Reads the clocks at `now`.
  ///
  /// - Parameters:
  ///   - session: The sitting.
  ///   - now: When; not before its last event.
  ///   - rehearses: Whether only the clocks are told, as the real exam does, and nothing of the
  ///     items.
  /// - Complexity: O(items + parts).
  package init(of session: Session, at now: SessionInstant, rehearses: Bool = false) {
    let lines = [
      Self.block(of: session, at: now, rehearses: rehearses), Self.tutorial(of: session, at: now),
      Self.pause(of: session, at: now), Self.around(of: session, at: now),
      Self.breaksToCome(of: session, at: now),
    ].compactMap(\.self)
    self.lines = lines.isEmpty ? ["No clock is running."] : lines
  }

  private static func block(
    of session: Session, at now: SessionInstant, rehearses: Bool
  ) -> String? {
    guard let block = session.openBlock, let left = session.remaining(at: now) else { return nil }
    let text = "Block: \(left.asTimeLeft) left"
    guard !rehearses else { return text + "." }
    let open = session.blocks[block].unanswered.count
    guard open > 0 else { return text + ", every item answered." }
    let each = Milliseconds(left.count / Int64(open)).asTimeUsed
    return open == 1
      ? text + " for 1 unanswered item." : text + " for \(open) unanswered items, \(each) each."
  }

  private static func tutorial(of session: Session, at now: SessionInstant) -> String? {
    guard case .tutorial = session.phase, let left = session.remaining(at: now) else { return nil }
    return "Tutorial: \(left.asTimeLeft) left."
  }

  private static func pause(of session: Session, at now: SessionInstant) -> String? {
    switch session.breakKind {
    case nil: return nil
    case .untimed: return "Break: no clock runs."
    case .testingTime: return "Break: it takes testing time."
    case .fixed:
      return session.breakRemaining(at: now).map { "Break: \($0.asTimeLeft) left, then it ends." }
    case .pool, .underClock: return session.breakRemaining(at: now).map { "Break: " + amount($0) }
    }
  }

  /// The day and the session around, and what is still to come in them.
  private static func around(of session: Session, at now: SessionInstant) -> String? {
    var clocks: [String] = []
    if let left = session.sessionRemaining(at: now) {
      clocks.append("Session: \(left.asTimeLeft) left")
    }
    if session.blocks.count > 1, let left = session.dayRemaining(at: now) {
      clocks.append("Day: \(left.asTimeLeft) left")
    }
    let lost = Set(session.blocksNotBegun)
    let count = session.blocks.indices.count {
      session.blocks[$0].startedAt == nil && !lost.contains($0)
    }
    if session.blocks.count > 1 {
      clocks.append(
        count == 0 ? "no block to come" : count == 1 ? "1 block to come" : "\(count) blocks to come"
      )
    }
    guard !clocks.isEmpty else { return nil }
    let text = clocks.joined(separator: "; ") + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What a break after the open block would have.
  private static func breaksToCome(of session: Session, at now: SessionInstant) -> String? {
    guard session.openBlock != nil, session.nextBlock != nil,
      let left = session.breakRemaining(at: now)
    else { return nil }
    let condition = session.timetable.breakPool > .zero ? "" : " if this block takes all its time"
    return left < .zero
      ? "Breaks: \(amount(left))" : "Breaks: \(left.asTimeLeft)\(condition)."
  }

  private static func amount(_ left: Milliseconds) -> String {
    left < .zero
      ? "over by \(Milliseconds(-left.count).asTimeUsed)." : "\(left.asTimeLeft) left."
  }
}
