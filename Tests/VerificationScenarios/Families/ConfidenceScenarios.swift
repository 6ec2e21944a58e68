import ExamAnalytics
import SimulatedExaminee

/// What stated confidence shows.
enum ConfidenceScenarios {
  static var all: [Scenario] { bias + verdicts + score + levels + area + blindArea }

  private static func sitting(
    _ n: Int, _ levels: StatedLevels, _ random: inout SimulationRandom
  ) -> [ResponseSeries] {
    let traits = SittingTraits {
      ($0.blocks, $0.itemsPerBlock, $0.confidence) = (1, n, levels)
    }
    return [SimulatedExaminee().sitting(traits, &random).series]
  }

  private static let cases = [("calibrated", 0.0), ("10 points overconfident", 0.1)]

  private static var bias: [Scenario] {
    [40, 280].flatMap { n in
      cases.map { name, overstatement in
        Scenario("confidence bias", name, n: n, .coverage) { random in
          let series = sitting(n, StatedLevels(overstatement: overstatement), &random)
          return ConfidenceBias(series).bias.holds(100 * overstatement)
        }
      }
    }
  }

  private static var verdicts: [Scenario] {
    [40, 280].flatMap { n in
      cases.map { name, overstatement in
        Scenario(
          "overconfident", name, n: n,
          overstatement == 0 ? Measure(.falseAlarms, 0...0.06) : Measure(.power)
        ) { random in
          let series = sitting(n, StatedLevels(overstatement: overstatement), &random)
          return (ConfidenceBias(series).verdict == .overconfident).asShare
        }
      }
    }
  }

  private static var score: [Scenario] {
    [100, 280].flatMap { n in
      cases.map { name, overstatement in
        let levels = StatedLevels(overstatement: overstatement)
        return Scenario("Brier score", name, n: n, .coverage) { random in
          ConfidenceCalibration(sitting(n, levels, &random)).score.holds(levels.brierScore)
        }
      }
    }
  }

  /// The mean over the levels that are shown.
  private static var levels: [Scenario] {
    cases.map { name, overstatement in
      let levels = StatedLevels(overstatement: overstatement)
      return Scenario("calibration level", name, n: 280, .coverage) { random in
        let rows = ConfidenceCalibration(sitting(280, levels, &random)).levels
        let held = rows.compactMap { $0.share.holds(levels.probability($0.stated)) }
        return held.isEmpty ? nil : held.reduce(0, +) / Double(held.count)
      }
    }
  }

  private static var area: [Scenario] {
    cases.map { name, overstatement in
      let levels = StatedLevels(overstatement: overstatement)
      return Scenario("confidence AUC", name, n: 280, .coverage) { random in
        ConfidenceDiscrimination(sitting(280, levels, &random)).area.holds(levels.area)
      }
    }
  }

  /// Statements that have nothing to do with what is right.
  private static var blindArea: [Scenario] {
    [
      Scenario(
        "confidence AUC", "tells nothing", n: 280, [.coverage, Measure(.falseAlarms, 0...0.06)]
      ) { random in
        var series = sitting(280, StatedLevels(), &random)
        for index in series[0].responses.indices {
          series[0].responses[index].outcome = random.happens(0.7) ? .right : .wrong
        }
        let discrimination = ConfidenceDiscrimination(series)
        return [
          discrimination.area.holds(0.5),
          (discrimination.verdict == .tellsRightFromWrong).asShare,
        ]
      }
    ]
  }
}
