import ExamAnalytics
import SimulatedExaminee

/// What a report opens with: findings where nothing is to be found, and where something is.
enum FindingScenarios {
  static var all: [Scenario] {
    [
      nothing(
        "nothing there, blocks differ by 10 %", spread: 0.10, residuals: .normal, shortRuns: 25),
      nothing("nothing there, blocks alike", spread: 0, residuals: .normal),
      nothing("nothing there, heavy tails", spread: 0.10, residuals: .heavyTailed),
      planted("ends 30 % shorter", Measure(.power)) { $0.rush = -0.36 },
      planted("accuracy falls by 1.2 logits", Measure(.power)) {
        // Stated confidence would decide what is right.
        ($0.confidence, $0.accuracyDrift) = (nil, -1.2)
      },
      planted("stated 10 points too high", Measure(.power)) {
        $0.confidence = StatedLevels(overstatement: 0.10)
      },
    ]
  }

  /// The estimated findings of a day: the counted ones say what happened, whatever caused it.
  private static func findings(
    _ traits: SittingTraits, _ random: inout SimulationRandom
  ) -> [SittingFinding] {
    var sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random).series
    for index in sitting.responses.indices {
      sitting.responses[index].system = "system \(index % 12)"
      sitting.responses[index].discipline = "discipline \(index % 7)"
    }
    return SittingFindings(blocks: [], metrics: MetricSet([sitting])).findings
  }

  private static func nothing(
    _ condition: String, spread: Double, residuals: SittingTraits.Residuals,
    shortRuns: Int = 0
  ) -> Scenario {
    Scenario(
      "findings", condition, n: 280, Measure(.anyFlag, 0...0.05), effort: 0.5,
      shortRuns: shortRuns
    ) { random in
      let traits = SittingTraits {
        ($0.blockSpread, $0.residuals, $0.confidence) = (spread, residuals, StatedLevels())
      }
      return findings(traits, &random).isEmpty ? 0 : 1
    }
  }

  private static func planted(
    _ condition: String, _ measure: Measure,
    _ change: @escaping @Sendable (inout SittingTraits) -> Void
  ) -> Scenario {
    Scenario("findings", condition, n: 280, measure, effort: 0.25, shortRuns: 0) { random in
      let traits = SittingTraits {
        $0.confidence = StatedLevels()
        change(&$0)
      }
      return findings(traits, &random).isEmpty ? 0 : 1
    }
  }
}
