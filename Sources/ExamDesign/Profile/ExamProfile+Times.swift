extension ExamProfile {
  /// The blocks of a full day in order, with or without a session around them.
  ///
  /// - Complexity: O(parts).
  package var blocks: [Block] { Self.blocks(in: parts) }

  private static func blocks(in parts: [Part]) -> [Block] {
    parts.flatMap { (part: Part) -> [Block] in
      switch part {
      case .block(let block): [block]
      case .scheduledBreak: []
      case .session(let session): blocks(in: session.parts)
      }
    }
  }

  /// Whether one clock runs through the whole day, so that time not used in one part is break time.
  ///
  /// That is so where blocks with limits of their own are divided by breaks at the examinee's will.
  /// Sessions bring their own clocks, scheduled breaks lie outside them, and where nothing lies
  /// between blocks there is nothing to count.
  package var hasDayClock: Bool {
    rules.gap == .clockRuns
      && parts.allSatisfy { part in
        if case .block = part { true } else { false }
      }
  }

  /// Σ of the time of all blocks of a full day, sessions taken as a whole.
  package var totalBlockTime: Milliseconds {
    parts.reduce(Milliseconds.zero) { sum, part in
      switch part {
      case .block(let block): sum + (block.limit ?? .zero)
      case .scheduledBreak: sum
      case .session(let session): sum + session.limit
      }
    }
  }

  /// Σ of the scheduled breaks with a length of their own.
  package var totalFixedBreak: Milliseconds { Self.fixedBreaks(in: parts) }

  private static func fixedBreaks(in parts: [Part]) -> Milliseconds {
    parts.reduce(.zero) { sum, part in
      switch part {
      case .scheduledBreak(.fixed(let length)): sum + length
      case .session(let session): sum + fixedBreaks(in: session.parts)
      case .scheduledBreak, .block: sum
      }
    }
  }

  /// Blocks, tutorial and breaks together; equals ``day`` in a profile that was read without errors.
  package var scheduledTime: Milliseconds {
    totalBlockTime + (tutorial ?? .zero) + breakPool + totalFixedBreak
  }

  /// The fewest and the most items a full day may hold.
  package var itemCount: ClosedRange<Int> {
    let blocks = blocks
    return
      blocks.reduce(0) { $0 + $1.items.lowerBound }...blocks.reduce(0) { $0 + $1.items.upperBound }
  }

  /// Whether the rules are in force on `date`; both ends of the validity belong to it.
  package func isInForce(on date: CalendarDate) -> Bool {
    validFrom.map { $0 <= date } != false && validThrough.map { date <= $0 } != false
  }
}
