extension ExamProfile {
  /// One part of a day: a block, a break the exam schedules, or several of them under one clock.
  package enum Part: Hashable, Sendable {
    case block(Block)
    case scheduledBreak(ScheduledBreak)
    case session(Session)
  }

  /// One block of a full day.
  package struct Block: Hashable, Sendable {
    /// How many items the block may hold; the upper end is drawn where the sets suffice.
    package var items: ClosedRange<Int>

    /// The block's own time; nil where only the session around it limits it.
    package var limit: Milliseconds?

    package init(items: ClosedRange<Int>, limit: Milliseconds?) {
      self.items = items
      self.limit = limit
    }
  }

  /// A break at a fixed place; the clocks around it stand still while it lasts.
  package enum ScheduledBreak: Hashable, Sendable {
    /// So long and no longer: what is not used is gone, and at its end the next block begins.
    case fixed(Milliseconds)
    /// Draws on the profile's ``ExamProfile/breakPool``; beyond the pool the next clock runs.
    case pooled
    /// As long as the examinee likes, such as overnight.
    case untimed
  }

  /// Several blocks under one clock.
  package struct Session: Hashable, Sendable {
    package var limit: Milliseconds

    /// Blocks and scheduled breaks; no session.
    package var parts: [Part]

    package init(limit: Milliseconds, parts: [Part]) {
      self.limit = limit
      self.parts = parts
    }
  }
}
