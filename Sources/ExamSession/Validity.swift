package import ExamDesign

/// How far a sitting counts as test-day conditions.
///
/// Computed from what the sitting was taken for, events and timetable, never stored: a sitting with
/// no flaw is clean.
package struct Validity: Hashable, Sendable {
  /// What keeps a sitting from counting in full.
  package enum Flaw: String, Hashable, Sendable, CaseIterable {
    /// It was practice with help on screen, not an exam.
    case drill
    /// Somebody left the room, or the machine failed.
    case interrupted
    /// The wall clock was moved while the sitting ran.
    case clockAdjusted = "clock-adjusted"
    /// Blocks of the real exam were left out, or the rest was given up.
    case partial
  }

  /// Without repetition, in the order of ``Flaw/allCases``.
  package let flaws: [Flaw]

  /// Judges a sitting.
  ///
  /// - Parameters:
  ///   - events: What happened in it.
  ///   - timetable: Its timed parts.
  ///   - isDrill: Whether it was taken as a drill, which no event tells.
  /// - Complexity: O(events).
  package init(
    events: some Sequence<SessionEvent>, timetable: Timetable, isDrill: Bool = false
  ) {
    var found: Set<Flaw> = timetable.isPartial ? [.partial] : []
    if isDrill { found.insert(.drill) }
    for event in events {
      switch event.kind {
      case .sittingInterrupted(.left), .sittingInterrupted(.fault): found.insert(.interrupted)
      case .clockAdjusted: found.insert(.clockAdjusted)
      case .sittingEnded(.abandoned): found.insert(.partial)
      default: continue
      }
    }
    flaws = Flaw.allCases.filter(found.contains)
  }

  package var isClean: Bool { flaws.isEmpty }

  /// `clean`, or the flaws by name.
  package var words: [String] {
    isClean ? ["clean"] : flaws.map(\.rawValue)
  }
}
