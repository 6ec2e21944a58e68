extension ExamProfile {
  /// Σ of the limits of all blocks of a full day.
  package var totalBlockTime: Milliseconds {
    blocks.reduce(.zero) { $0 + $1.limit }
  }

  /// Blocks, tutorial and break together; equals ``day`` in a profile that was read without errors.
  package var scheduledTime: Milliseconds {
    totalBlockTime + (tutorial ?? .zero) + breakPool
  }

  /// The fewest and the most items a full day may hold.
  package var itemCount: ClosedRange<Int> {
    blocks.reduce(0) { $0 + $1.items.lowerBound }...blocks.reduce(0) { $0 + $1.items.upperBound }
  }

  /// Whether the rules are in force on `date`; both ends of the validity belong to it.
  package func isInForce(on date: CalendarDate) -> Bool {
    validFrom.map { $0 <= date } != false && validThrough.map { date <= $0 } != false
  }
}
