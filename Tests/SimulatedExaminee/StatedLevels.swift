/// The probabilities a simulated person states, with the truth behind them.
///
/// Statements are drawn by their weights; the answer is then right with the stated probability less
/// ``overstatement``, so that the bias is known exactly.
package struct StatedLevels: Sendable {
  package var levels: [Level]

  /// How much the stated probability lies above the true one; each level less this is 0…1.
  package var overstatement: Double

  package struct Level: Sendable {
    package var stated: Double
    package var weight: Double

    package init(_ stated: Double, weight: Double) {
      self.stated = stated
      self.weight = weight
    }
  }

  /// Five usual levels.
  package static let usual = [
    Level(0.2, weight: 0.10), Level(0.4, weight: 0.15), Level(0.6, weight: 0.25),
    Level(0.8, weight: 0.30), Level(0.95, weight: 0.20),
  ]

  package init(levels: [Level] = Self.usual, overstatement: Double = 0) {
    self.levels = levels
    self.overstatement = overstatement
  }

  /// One statement, and whether the answer is right.
  package func draw(_ random: inout SimulationRandom) -> (stated: Double, isRight: Bool) {
    var rest = random.uniform()
    var stated = levels.last?.stated ?? 0.5
    for level in levels {
      rest -= level.weight
      if rest < 0 {
        stated = level.stated
        break
      }
    }
    return (stated, random.happens(stated - overstatement))
  }

  /// How likely an answer stated so is right.
  package func probability(_ stated: Double) -> Double { stated - overstatement }

  /// The expected Brier score.
  package var brierScore: Double {
    levels.reduce(0) {
      let p = probability($1.stated)
      return $0 + $1.weight * (p * (1 - p) + overstatement * overstatement)
    }
  }

  /// How likely a right answer is rated above a wrong one, ties being half.
  package var area: Double {
    let right = levels.map { $0.weight * probability($0.stated) }
    let wrong = levels.map { $0.weight * (1 - probability($0.stated)) }
    var (area, below) = (0.0, 0.0)
    for index in levels.indices {
      area += right[index] * (below + wrong[index] / 2)
      below += wrong[index]
    }
    return area / (right.reduce(0, +) * below)
  }
}
