import ExamDesign

/// Whether one sitting's pace changed once, and where.
///
/// For each split of the n answered items, in order of presentation, into a first k and the rest:
/// F(k) = B(k)/((S − B(k))/(n − 2)) with B(k) = (m₁ − m₂)²/(1/k + 1/(n − k)), m₁ and m₂ the means
/// of ln T and S the squares around the common mean; the statistic is the largest F(k) with at
/// least 15 % of the items on either side (Andrews, Econometrica 61 (1993), 821–856; for response
/// times Cheng & Shao, Educational and Psychological Measurement 82 (2022), 1031–1062). p
/// rearranges the times at random and is exact where the order of items is random and times do not
/// hang together otherwise; a pace that differs from block to block is found as well. In simulations
/// of 280 items a change came up in 1 % of sittings of one pace, in 6 % where blocks differed by 10 %,
/// and in 4 % where each ln T went along with the last (r = 0.2).
package struct SpeedChangePoint: Hashable, Sendable {
  /// The place of a change.
  package struct Change: Hashable, Sendable {
    /// The first item after the change: its position in the sitting, its block, its place in it.
    package let position: Int
    package let block: Int
    package let placeInBlock: Int

    /// The typical time after the change over that before; below 1 is faster.
    ///
    /// Without an interval: the split was chosen for being the largest, so that this exaggerates.
    package let ratio: Double

    package init(position: Int, block: Int, placeInBlock: Int, ratio: Double) {
      self.position = position
      self.block = block
      self.placeInBlock = placeInBlock
      self.ratio = ratio
    }
  }

  /// The p-value of the test.
  ///
  /// `n` counts items. Not applicable where the order was not random.
  package let p: Metric

  /// The largest F(k); nil where there was no test.
  package let statistic: Double?

  /// The change where p is 0.01 or less; else nil.
  package let change: Change?

  /// How many answered items of one sitting a test needs.
  package static let minimum = 40
  package static let level = 0.01
  package static let trimming = 0.15

  /// Tests one sitting.
  ///
  /// Seeded with ``DataSeed`` of the times in order, in seconds.
  ///
  /// - Complexity: O(n · draws).
  package init(_ sitting: ResponseSeries, draws: Int = PermutationTest.draws) {
    let answers = sitting.timedAnswers
    let n = answers.count
    guard sitting.isOrderRandom || sitting.responses.isEmpty else {
      p = .notApplicable()
      statistic = nil
      change = nil
      return
    }
    guard n >= Self.minimum else {
      p = .notEnoughData(n: n)
      statistic = nil
      change = nil
      return
    }
    let seconds = answers.map(\.seconds)
    let logs = seconds.map(RealFunctions.log)
    let mean = logs.reduce(0, +) / Double(n)
    var deviations = logs.map { $0 - mean }
    let observed = Self.largest(deviations)
    let value = PermutationTest.pValue(
      observed: observed.statistic, seed: DataSeed.of(seconds), draws: draws
    ) { generator in
      generator.shuffle(&deviations)
      return Self.largest(deviations).statistic
    }
    p = .exact(value, n: n)
    statistic = observed.statistic
    guard value <= Self.level,
      let ratio = LogTimes(seconds: Array(seconds[observed.split...]))
        .ratio(to: LogTimes(seconds: Array(seconds[..<observed.split])))
    else {
      change = nil
      return
    }
    let first = answers[observed.split]
    change = Change(
      position: first.position, block: first.block, placeInBlock: first.placeInBlock,
      ratio: ratio)
  }

  /// The largest F(k) of values whose mean is 0, and its k; the first of equals.
  private static func largest(_ deviations: [Double]) -> (statistic: Double, split: Int) {
    let n = deviations.count
    let margin = Int(trimming * Double(n))
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    // Equal times differ by rounding only.
    guard squares > Double(n) * 1e-24 else { return (0, margin) }
    var sum = 0.0
    var best = (between: -1.0, split: margin)
    for k in 1...(n - margin) {
      sum += deviations[k - 1]
      guard k >= margin else { continue }
      // With sums s and −s: (s/k + s/(n−k))²/(1/k + 1/(n−k)) = s² n/(k(n−k)).
      let between = sum * sum * Double(n) / (Double(k) * Double(n - k))
      if between > best.between { best = (between, k) }
    }
    let rest = max(squares - best.between, squares * 1e-15)
    return (best.between * Double(n - 2) / rest, best.split)
  }
}
