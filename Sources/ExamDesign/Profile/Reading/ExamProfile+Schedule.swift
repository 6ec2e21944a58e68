extension ExamProfile {
  /// The parts of a day in the order of the arithmetic that has to come out at its length.
  struct Schedule: Hashable {
    var day: Milliseconds
    var blocks: [Block]
    var tutorial: Milliseconds?
    var breakPool: Milliseconds

    var blocksAndTutorial: Milliseconds {
      blocks.reduce(.zero) { $0 + ($1.limit ?? .zero) } + (tutorial ?? .zero)
    }

    var sum: Milliseconds { blocksAndTutorial + breakPool }

    /// The arithmetic: what adds up to what, and what the day is said to be.
    var sentence: String {
      var terms: [String] = []
      var rest = blocks[...]
      while let first = rest.first {
        let alike = rest.prefix { $0.limit == first.limit }.count
        let limit = (first.limit ?? .zero).durationText
        terms.append(alike == 1 ? "1 block of \(limit)" : "\(alike) blocks of \(limit)")
        rest = rest.dropFirst(alike)
      }
      if let tutorial { terms.append("\(tutorial.durationText) tutorial") }
      if breakPool != .zero { terms.append("\(breakPool.durationText) break") }
      return "\(terms.joined(separator: " + ")) = \(sum.durationText), "
        + "but the day is said to be \(day.durationText)"
    }

    /// What would make the sum come out.
    var remedy: String {
      let longerDay = "write 'day: \(sum.durationText)'"
      let left = day - blocksAndTutorial
      return left < .zero
        ? "\(longerDay), or correct the blocks"
        : "\(longerDay) or 'break: \(left.durationText)', or correct the blocks"
    }
  }
}
