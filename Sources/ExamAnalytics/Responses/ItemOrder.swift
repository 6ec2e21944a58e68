/// Whether the order of a sitting's items says nothing of how hard they are.
///
/// Whatever compares early items with late ones measures difficulty as well where it does: with a
/// correlation of 0.2 between place and difficulty, a test for fading over 280 items cries wolf in
/// one of three sittings.
package enum ItemOrder: Hashable, Sendable {
  case random

  /// Not drawn at random, or not known to be.
  case fixed

  /// Drawn at random, but the examinee went to the items in an order of their own.
  case chosenByExaminee

  /// Known difficulties go with the place: Pearson's r, above zero where hard items came late.
  case goesWithDifficulty(Double)

  package var isRandom: Bool { self == .random }

  /// The share of items seen out of their drawn order from which on the order is one's own.
  package static let ownOrderShare = 0.1

  /// The level of the test of the correlation, two-sided.
  package static let level = 0.05

  /// How many items with a known difficulty the test of the correlation needs.
  package static let minimum = 20

  /// Holds an order that was drawn at random against how it came out.
  ///
  /// Place and ln odds of the expected share right are correlated over all reached items whose
  /// share is known; r counts where Fisher's z = √(n − 3) artanh |r| is beyond the level (Fisher,
  /// Metron 1 (1921), 3–32). So one of twenty orders drawn fairly is given up too: there, chance
  /// has put the hard items to one end, which does to a comparison what intent would.
  ///
  /// - Parameters:
  ///   - responses: by position.
  ///   - ownOrder: how many items were first seen out of their drawn order.
  /// - Returns: What the order counts as.
  /// - Complexity: O(n).
  package static func drawn(_ responses: [TimedResponse], ownOrder: Int = 0) -> ItemOrder {
    let reached = responses.filter { $0.outcome != .notReached }
    guard Double(ownOrder) <= ownOrderShare * Double(max(1, reached.count)) else {
      return .chosenByExaminee
    }
    let points = reached.compactMap { response in
      response.difficulty.map { (place: Double(response.position), odds: -Logistic.logit($0)) }
    }
    guard points.count >= minimum, let r = correlation(points) else { return .random }
    let z = (Double(points.count - 3)).squareRoot() * fisher(r)
    return z > NormalDistribution.quantile(1 - level / 2) ? .goesWithDifficulty(r) : .random
  }

  /// artanh |r|, finite at 1 as well.
  private static func fisher(_ r: Double) -> Double {
    let r = min(abs(r), 1 - 1e-15)
    return 0.5 * RealFunctions.log((1 + r) / (1 - r))
  }

  /// Pearson's r; nil where one of the two does not vary.
  private static func correlation(_ points: [(place: Double, odds: Double)]) -> Double? {
    let n = Double(points.count)
    let place = points.reduce(0) { $0 + $1.place } / n
    let odds = points.reduce(0) { $0 + $1.odds } / n
    var (both, places, oddses) = (0.0, 0.0, 0.0)
    for point in points {
      let (x, y) = (point.place - place, point.odds - odds)
      both += x * y
      places += x * x
      oddses += y * y
    }
    // Equal difficulties differ by rounding only.
    guard places > 0, oddses > n * 1e-24 else { return nil }
    return both / (places * oddses).squareRoot()
  }
}
