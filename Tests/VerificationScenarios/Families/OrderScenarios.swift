import ExamAnalytics
import SimulatedExaminee

/// The guard against orders that go with difficulty, and what comes through it.
enum OrderScenarios {
  static var all: [Scenario] {
    [
      order(0, fires: Measure(.guardFires, 0...0.06), alarms: Measure(.falseAlarms, 0...0.06)),
      order(0.1, fires: Measure(.guardFires), alarms: Measure(.falseAlarms)),
      order(0.2, fires: Measure(.guardFires, 0.85...1), alarms: Measure(.falseAlarms)),
      order(0.3, fires: Measure(.guardFires, 0.85...1), alarms: Measure(.falseAlarms)),
    ]
  }

  /// A sitting without any change, in which hard items come late; a decline is looked for in those
  /// that come through.
  private static func order(_ r: Double, fires: Measure, alarms: Measure) -> Scenario {
    Scenario(
      "item order", "difficulty goes with place, r \(r)", n: 280, [fires, alarms]
    ) { random in
      let traits = SittingTraits {
        ($0.difficultyCorrelation, $0.knowsDifficulty) = (r, true)
      }
      let sitting = SimulatedExaminee().sitting(traits, &random).series
      guard sitting.isOrderRandom else { return [1, nil] }
      let decline = AccuracyTrend([sitting])?.probabilityOfDecline ?? 0
      return [0, (decline >= AccuracyStamina.certainty).asShare]
    }
  }
}
