extension Timetable {
  /// The allotment of each block, in order; nil where only containing parts limit the block.
  package var allotments: [Milliseconds?] {
    blocks.map { parts[$0].limit }
  }

  /// Σ of the allotments of all blocks; a block that only containing parts limit adds nothing.
  package var totalAllotment: Milliseconds {
    allotments.reduce(.zero) { $0 + ($1 ?? .zero) }
  }

  /// Break time on the schedule under the clock of the whole day: the day less tutorial and blocks.
  ///
  /// Before anything is gained by an early end; negative where the parts do not fit into the day.
  /// Nil where the day has no limit.
  package var scheduledBreak: Milliseconds? {
    parts[0].limit.map { day in
      parts.reduce(day - totalAllotment) {
        $1.kind == .tutorial ? $0 - ($1.limit ?? .zero) : $0
      }
    }
  }
}
