package import SimulatedExaminee
import ExamAnalytics

/// One situation of known truth, in which one metric is watched.
package struct Scenario: Sendable, CustomStringConvertible {
  package let metric: String

  /// What is true in it.
  package let condition: String

  /// How many observations the metric has.
  package let n: Int

  package let measures: [Measure]

  /// How many of the runs asked for it gets, 0…1; less where a run takes long.
  package let effort: Double

  /// How many runs the short form of a verification gives it; 0 leaves it to the full one.
  package let shortRuns: Int

  /// One run: a number for each measure, 0 or 1 for a share, nil where the metric said nothing.
  package let observe: @Sendable (inout SimulationRandom) -> [Double?]

  package init(
    _ metric: String, _ condition: String, n: Int, _ measures: [Measure], effort: Double = 1,
    shortRuns: Int? = nil,
    observe: @escaping @Sendable (inout SimulationRandom) -> [Double?]
  ) {
    self.metric = metric
    self.condition = condition
    self.n = n
    self.measures = measures
    self.effort = effort
    self.shortRuns = shortRuns ?? Int((120 * effort).rounded(.up))
    self.observe = observe
  }

  /// One measure only.
  package init(
    _ metric: String, _ condition: String, n: Int, _ measure: Measure, effort: Double = 1,
    shortRuns: Int? = nil,
    observe: @escaping @Sendable (inout SimulationRandom) -> Double?
  ) {
    self.init(metric, condition, n: n, [measure], effort: effort, shortRuns: shortRuns) {
      [observe(&$0)]
    }
  }

  /// Metric, condition and number; no two scenarios share them.
  package var name: String { "\(metric) · \(condition) · \(n)" }

  package var description: String { name }

  /// Watches its part of so many runs; see ``effort``.
  package func rows(ofFull runs: Int, seed: UInt64) -> [VerificationRow] {
    rows(runs: max(1, Int((Double(runs) * effort).rounded(.up))), seed: seed)
  }

  /// Watches so many runs.
  ///
  /// Its randomness follows from the seed and its own name, so that scenarios added or left out
  /// change nothing in the others.
  package func rows(runs: Int, seed: UInt64) -> [VerificationRow] {
    var random = SimulationRandom(seed: seed ^ DataSeed.of(name.utf8.map(Double.init)))
    var sums = measures.map { _ in (count: 0, sum: 0.0, squares: 0.0) }
    for _ in 0..<runs {
      for (index, value) in observe(&random).enumerated() {
        guard let value else { continue }
        sums[index].count += 1
        sums[index].sum += value
        sums[index].squares += value * value
      }
    }
    return zip(measures, sums).map { measure, sum in
      VerificationRow(
        metric: metric, condition: condition, n: n, measure: measure, runs: sum.count,
        sum: sum.sum, squares: sum.squares)
    }
  }
}
