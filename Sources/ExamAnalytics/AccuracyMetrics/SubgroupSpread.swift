/// What is known of the distribution that the shares of ``SubgroupStrengths`` come from.
///
/// The posterior of μ and σ on a grid. In place of σ its ratio κ = σ/√(μ(1 − μ)), so that
/// M = 1/κ² − 1 is the same for a whole row of points of μ. κ is spread as sinh over 0…1, closest at
/// 0; the points of ln(μ/(1 − μ)) of a row lie at equal distances around what the answers show at
/// that κ, shifted from row to row so that no two rows share them. On smooth densities such sums
/// are exact far beyond what is shown.
struct SubgroupSpread {
  /// One μ with the probability of it and its row's κ.
  private struct Point {
    var mean: Double
    var weight: Double
  }

  private struct Row {
    var size: Double
    var weight: Double
    var points: [Point]
  }

  private let rows: [Row]

  /// Of the half-normal prior of σ.
  static let deviation = 0.12

  /// How many values of κ, and how much closer they lie at 0 than the average (sinh c : c).
  private static let rowCount = 36
  private static let stretch = 3.5

  /// The points of a row, in its standard deviations: their distance and how far they reach.
  private static let distance = 0.8
  private static let reach = 8

  /// Less than this share of the whole is left out.
  private static let negligible = 1e-6

  /// Weighs the grid; nil without answers.
  ///
  /// - Complexity: O(groups), some six hundred likelihoods each.
  init?(_ counts: [SubgroupStrengths.Count]) {
    let counts = counts.filter { $0.n > 0 }
    guard !counts.isEmpty else { return nil }
    let lines = (0..<Self.rowCount).map { Self.line($0, counts) }
    let largest = lines.joined().reduce(-Double.infinity) { max($0, $1.log) }
    let weights = lines.map { $0.map { RealFunctions.exp($0.log - largest) } }
    let total = weights.joined().reduce(0, +)
    var rows: [Row] = []
    for (line, weights) in zip(lines, weights) {
      let points = zip(line, weights).compactMap { point, weight in
        weight > Self.negligible * total ? Point(mean: point.mean, weight: weight / total) : nil
      }
      guard let size = line.first?.size, !points.isEmpty else { continue }
      rows.append(Row(size: size, weight: points.reduce(0) { $0 + $1.weight }, points: points))
    }
    let kept = rows.reduce(0) { $0 + $1.weight }
    self.rows = rows.map { row in
      Row(
        size: row.size, weight: row.weight / kept,
        points: row.points.map { Point(mean: $0.mean, weight: $0.weight / kept) })
    }
  }

  /// The points of one κ with the logarithms of their weights.
  private static func line(
    _ index: Int, _ counts: [SubgroupStrengths.Count]
  ) -> [(mean: Double, size: Double, log: Double)] {
    let place = stretch * (Double(index) + 0.5) / Double(rowCount)
    let (up, down) = (RealFunctions.exp(place), RealFunctions.exp(-place))
    let whole = RealFunctions.exp(stretch) - RealFunctions.exp(-stretch)
    let ratio = (up - down) / whole
    let square = ratio * ratio
    let size = 1 / square - 1
    // The share of one group varies by μ(1 − μ)(κ² + (1 − κ²)/n): so much does its answer count.
    var (right, trials, constant) = (0.0, 0.0, RealFunctions.log(up + down))
    for count in counts {
      let n = Double(count.n)
      let weight = 1 / (square + (1 - square) / n)
      trials += weight
      right += weight * Double(count.right) / n
      constant -= RealFunctions.logGamma(n + size)
    }
    constant += Double(counts.count) * RealFunctions.logGamma(size)
    let centre = (right + 0.5) / (trials + 1)
    let spread = 1 / (trials * centre * (1 - centre)).squareRoot()
    constant += RealFunctions.log(spread)
    let shift = (Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1) - 0.5
    return (-reach...reach).map { step in
      let logit = Logistic.logit(centre) + spread * distance * (Double(step) + shift)
      let (mean, rest) = (Logistic.probability(logit), Logistic.probability(-logit))
      return (mean, size, constant + log(mean, rest, square, size, counts))
    }
  }

  /// Prior, Jacobian (√(μ(1 − μ)) of σ, μ(1 − μ) of the logit) and likelihood of one point.
  private static func log(
    _ mean: Double, _ rest: Double, _ square: Double, _ size: Double,
    _ counts: [SubgroupStrengths.Count]
  ) -> Double {
    let variance = mean * rest
    let (a, b) = (mean * size, rest * size)
    let one = RealFunctions.logGamma(a) + RealFunctions.logGamma(b)
    return counts.reduce(
      1.5 * RealFunctions.log(variance) - square * variance / (2 * deviation * deviation)
    ) {
      $0 + RealFunctions.logGamma(Double($1.right) + a)
        + RealFunctions.logGamma(Double($1.n - $1.right) + b) - one
    }
  }

  /// What is known of one group's share, with the others.
  ///
  /// For each κ the beta distribution with the mean and the variance that averaging over μ gives.
  func posterior(of count: SubgroupStrengths.Count) -> BetaMixture {
    let (right, n) = (Double(count.right), Double(count.n))
    return BetaMixture(
      components: rows.map { row in
        let size = n + row.size
        var (first, second) = (0.0, 0.0)
        for point in row.points {
          let share = (right + point.mean * row.size) / size
          first += point.weight * share
          second += point.weight * share * (share * size + 1) / (size + 1)
        }
        let mean = first / row.weight
        let variance = max(1e-18, second / row.weight - mean * mean)
        let matched = mean * (1 - mean) / variance - 1
        return BetaMixture.Component(
          weight: row.weight, a: mean * matched, b: (1 - mean) * matched)
      })
  }

  /// P(pg < μ), averaged over μ and κ together.
  func probabilityBelowMean(of count: SubgroupStrengths.Count) -> Double {
    let (right, n) = (Double(count.right), Double(count.n))
    return rows.reduce(0) { sum, row in
      row.points.reduce(sum) {
        $0 + $1.weight
          * BetaDistribution.closeCumulative(
            $1.mean, a: right + $1.mean * row.size, b: n - right + (1 - $1.mean) * row.size)
      }
    }
  }
}
