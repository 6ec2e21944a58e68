import ExamAnalytics
import SimulatedExaminee

/// The items after breaks against those before.
enum BreakScenarios {
  static var all: [Scenario] { time + accuracy }

  private static func sittings(
    _ count: Int, _ traits: SittingTraits, _ random: inout SimulationRandom
  ) -> [ResponseSeries] {
    (0..<count).map { _ in SimulatedExaminee.drawn(&random).sitting(traits, &random).series }
  }

  private static var time: [Scenario] {
    [
      ("no difference, 13 breaks", 1, 0.0, SittingTraits.Residuals.normal, Measure.coverage),
      ("11 % slower after, 13 breaks", 1, 0.1, .normal, .coverage),
      ("11 % slower after, 39 breaks", 3, 0.1, .normal, .coverage),
      ("no difference, 13 breaks, heavy tails", 1, 0, .heavyTailed, .looseCoverage),
      ("no difference, 39 breaks, AR(1) .2", 3, 0, .autocorrelated(0.2), .looseCoverage),
    ].map { name, count, effect, residuals, measure in
      Scenario("break contrast, time", name, n: count * 65, measure) { random in
        let traits = SittingTraits {
          ($0.timeAfterBreaks, $0.residuals, $0.blockSpread) = (effect, residuals, 0.10)
        }
        return BreakContrast(sittings(count, traits, &random)).time.holds(exponential(effect) - 1)
      }
    }
  }

  /// Few enough breaks that the needed number, by the person's own share right, matters.
  private static var accuracy: [Scenario] {
    [0.0, 0.5].map { effect in
      let truth =
        MarginalAccuracy.share(logit: 1 + effect, spread: 1)
        - MarginalAccuracy.share(logit: 1, spread: 1)
      return Scenario(
        "break contrast, accuracy",
        effect == 0 ? "no difference, 65 breaks" : "9 points better after, 65 breaks", n: 325,
        .coverage, shortRuns: 40
      ) { random in
        let traits = SittingTraits { $0.accuracyAfterBreaks = effect }
        return BreakContrast(sittings(5, traits, &random)).accuracy.holds(truth)
      }
    }
  }
}
