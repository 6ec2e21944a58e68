import ExamDesign

/// Whether one sitting's pace changed once, and where.
///
/// For each split of the n answered items, in order of presentation, into a first k and the rest:
/// F(k) = B(k)/((S − B(k))/(n − 2)) with B(k) = (m₁ − m₂)²/(1/k + 1/(n − k)), m₁ and m₂ the means
/// of ln T and S the squares around the common mean; the statistic is the largest F(k) with ⌊0.15 n⌋
/// items or more on either side (Andrews, Econometrica 61 (1993), 821–856; for response times
/// Cheng & Shao, Educational and Psychological Measurement 82 (2022), 1031–1062). p rearranges the
/// times at random and is exact where the order of items is random and times do not hang together
/// otherwise; a pace that differs from block to block is found as well. In simulations of 280 items
/// a change came up in 1 % of sittings of one pace, in 6 % where blocks differed by 10 %, and in 4 %
/// where each ln T went along with the last (r = 0.2).
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
    let deviations = logs.map { $0 - mean }
    var splits = Splits(deviations)
    let observed = splits.largest
    let value = PermutationTest.pValue(
      observed: observed.statistic, seed: DataSeed.of(seconds), draws: draws
    ) { splits.draw(using: &$0) }
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
}

/// The splits of one list of values whose mean is 0.
private struct Splits {
  private var values: [Double]

  /// n/(k(n − k)) for each k that is looked at, 0 for all others.
  private let factors: [Double]

  /// The squares of all values.
  private let squares: Double
  private let bounds: BoundedDraws

  /// The largest F(k) in the order given, and its k; the first of equals.
  private(set) var largest: (statistic: Double, split: Int) = (0, 0)

  /// - Complexity: O(n).
  init(_ values: [Double]) {
    let n = values.count
    let margin = Int(SpeedChangePoint.trimming * Double(n))
    self.values = values
    factors = (0...n).map { k in
      k >= margin && k <= n - margin ? Double(n) / (Double(k) * Double(n - k)) : 0
    }
    squares = values.reduce(0) { $0 + $1 * $1 }
    bounds = BoundedDraws(upTo: n)
    var sum = 0.0
    var best = (between: -1.0, split: margin)
    for k in 1...(n - margin) {
      sum += values[k - 1]
      // With sums s and −s: (s/k + s/(n−k))²/(1/k + 1/(n−k)) = s² n/(k(n−k)).
      let between = sum * sum * factors[k]
      if k >= margin, between > best.between { best = (between, k) }
    }
    largest = (statistic(best.between), best.split)
  }

  /// Puts the values into a random order, as `SplitMix64.shuffle` does, and returns the largest F(k)
  /// in it.
  ///
  /// Each place is final once drawn, from the end on, so that the sums from there on can be told
  /// in the same pass.
  ///
  /// - Complexity: O(n).
  mutating func draw(using generator: inout SplitMix64) -> Double {
    var sum = 0.0
    var best = 0.0
    let (factors, bounds) = (factors, bounds)
    var places = values.mutableSpan
    for k in stride(from: places.count - 1, to: 0, by: -1) {
      places.swapAt(k, bounds.below(k + 1, using: &generator))
      sum += places[k]
      let between = sum * sum * factors[k]
      if between > best { best = between }
    }
    return statistic(best)
  }

  /// F of B.
  private func statistic(_ between: Double) -> Double {
    let n = Double(values.count)
    // Equal times differ by rounding only.
    guard squares > n * 1e-24 else { return 0 }
    return between * (n - 2) / max(squares - between, squares * 1e-15)
  }
}
