/// How the timed answers of sittings fall into runs that a passing mood or a block may share.
struct TimeRuns: Hashable, Sendable {
  /// The runs of each sitting, as ranges of its timed answers.
  let ranges: [[Range<Int>]]

  /// Whether every run is a whole block.
  let areBlocks: Bool

  /// Finds the runs.
  ///
  /// Whole blocks where they leave enough degrees of freedom for one slope and an intercept for
  /// each sitting; else parts of blocks of about twenty, ten or five answers, the longest that do,
  /// or the last where none does.
  ///
  /// - Parameters:
  ///   - sittings: the sittings.
  ///   - freedom: how many degrees of freedom there should be.
  /// - Complexity: O(n).
  init(_ sittings: [ResponseSeries], freedom: Int) {
    let blocks = sittings.map { Self.blockRanges($0.timedAnswers) }
    let filled = blocks.count { !$0.isEmpty }
    var runs = blocks
    for length in [20, 10, 5] {
      let count = runs.reduce(0) { $0 + $1.count }
      if count - filled - 1 >= freedom { break }
      runs = blocks.map { $0.flatMap { Self.parts(of: $0, length: length) } }
    }
    ranges = runs
    areBlocks = runs == blocks
  }

  private static func blockRanges(_ answers: [TimedResponse]) -> [Range<Int>] {
    var starts = answers.indices.filter { $0 == 0 || answers[$0].block != answers[$0 - 1].block }
    starts.append(answers.count)
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// Nearly equal parts of about a length.
  private static func parts(of range: Range<Int>, length: Int) -> [Range<Int>] {
    let count = max(1, (range.count + length / 2) / length)
    return (0..<count).map { part in
      let low = range.lowerBound + range.count * part / count
      return low..<(range.lowerBound + range.count * (part + 1) / count)
    }
  }
}
