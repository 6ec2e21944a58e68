extension ExamProfile {
  /// What the clocks do where people do not follow the schedule.
  package struct Rules: Hashable, Sendable {
    /// What lies between two blocks where no break is scheduled.
    package var gap: Gap

    /// Who pays for a break that was too long under a clock.
    package var overrunPolicy: OverrunPolicy

    /// Whether exam time stands still while the examinee has left, as in a self-paced form.
    package var leavingStopsClocks: Bool

    /// When the screen locks because nobody seems to be there; nil: never.
    package var inactivity: InactivityRule?

    package init(
      gap: Gap = .clockRuns, overrunPolicy: OverrunPolicy = .dayClock,
      leavingStopsClocks: Bool = false, inactivity: InactivityRule? = nil
    ) {
      self.gap = gap
      self.overrunPolicy = overrunPolicy
      self.leavingStopsClocks = leavingStopsClocks
      self.inactivity = inactivity
    }
  }
}

/// What lies between two blocks where no break is scheduled.
package enum Gap: String, Hashable, Sendable, CaseIterable {
  /// A break under the clocks around the blocks, until the examinee begins the next one.
  case clockRuns = "clock-runs"
  /// Nothing: the next block begins at the instant at which the last one ends.
  case none
}

/// Who pays when a break under a clock was longer than what the clock holds beyond the blocks.
package enum OverrunPolicy: String, Hashable, Sendable, CaseIterable {
  /// Nobody until the clock around the blocks ends: the last blocks are shortened or lost.
  case dayClock = "day-clock"
  /// The block that is begun next is shortened; the blocks behind it keep their time.
  case nextBlock = "next-block"
  /// A block is given whole or not at all: one that no longer fits in is forfeited.
  case forfeit
}

/// When a screen locks because nobody seems to be there.
package struct InactivityRule: Hashable, Sendable {
  /// The time without any key after which the screen locks.
  package var limit: Milliseconds

  /// How long before that a warning is shown; shorter than ``limit``, zero for none.
  package var warning: Milliseconds

  package init(limit: Milliseconds, warning: Milliseconds) {
    self.limit = limit
    self.warning = warning
  }
}
