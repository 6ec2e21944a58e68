extension Timetable {
  /// The allotment of each block, in order; nil where only containing parts limit the block.
  package var allotments: [Milliseconds?] {
    blocks.map { parts[$0].limit }
  }

  /// Σ of the allotments of the blocks from `block` (from 0) to the last; zero behind the last.
  ///
  /// A block that only containing parts limit adds nothing.
  ///
  /// - Complexity: O(parts).
  package func allotments(from block: Int) -> Milliseconds {
    allotments.dropFirst(block).reduce(.zero) { $0 + ($1 ?? .zero) }
  }

  /// Σ of the allotments of all blocks: the testing time.
  package var totalAllotment: Milliseconds {
    allotments(from: 0)
  }

  /// Break time on the schedule: the day less tutorial and blocks; nil where the day has no limit.
  ///
  /// Before anything is gained by an early end; negative where the parts do not fit into the day.
  package var scheduledBreak: Milliseconds? {
    parts[0].limit.map { day in
      parts.reduce(day - totalAllotment) {
        $1.kind == .tutorial ? $0 - ($1.limit ?? .zero) : $0
      }
    }
  }
}
