import ExamAnalytics
import SimulatedExaminee

/// Changes from the first to the last item of a sitting, in time and in accuracy.
enum StaminaScenarios {
  static var all: [Scenario] {
    speed + speedPower + accuracyDrawn + accuracyFixed + accuracySittings + shown
  }

  private static func speed(
    _ name: String, blocks: Int = 14, sittings: Int = 1, _ measures: [Measure],
    _ plant: @escaping @Sendable (inout SittingTraits) -> Void
  ) -> Scenario {
    Scenario("stamina in speed", name, n: blocks * 20 * sittings, measures) { random in
      let traits = SittingTraits {
        ($0.blocks, $0.blockSpread) = (blocks, 0.10)
        plant(&$0)
      }
      let change = SpeedStamina(
        (0..<sittings).map { _ in
          SimulatedExaminee.drawn(&random).sitting(traits, &random).series
        }
      ).change
      return measures.map { measure in
        measure.kind == .coverage
          ? change.holds(exponential(traits.timeDrift) - 1) : change.high.map { ($0 < 0).asShare }
      }
    }
  }

  private static var speed: [Scenario] {
    [
      speed("no drift", [.coverage]) { _ in },
      speed("26 % faster", [.coverage]) { $0.timeDrift = -0.3 },
      speed("no drift, blocks differ by 7 %", [.coverage]) { $0.blockSpread = 0.07 },
      speed("26 % faster, 3 sittings", sittings: 3, [.coverage]) { $0.timeDrift = -0.3 },
      speed("26 % faster, provisional", blocks: 7, [.coverage]) { $0.timeDrift = -0.3 },
      speed("26 % faster, heavy tails", [.looseCoverage]) {
        ($0.timeDrift, $0.residuals) = (-0.3, .heavyTailed)
      },
      speed("26 % faster, AR(1) .2", [.looseCoverage]) {
        ($0.timeDrift, $0.residuals) = (-0.3, .autocorrelated(0.2))
      },
    ]
  }

  /// With and without blocks that differ.
  private static var speedPower: [Scenario] {
    [(-0.1, "10"), (-0.2, "18"), (-0.4, "33")].flatMap { drift, percent in
      [
        speed("\(percent) % faster, one pace", [Measure(.power)]) {
          ($0.timeDrift, $0.blockSpread) = (drift, 0)
        },
        speed("\(percent) % faster", [Measure(.power)]) { $0.timeDrift = drift },
      ]
    }
  }

  /// Whether the interval of the model holds Δ, and whether a decline is likely.
  private static func holds(_ trend: AccuracyTrend, _ truth: Double) -> Double {
    let low = trend.change(quantile: (1 - Interval.level) / 2)
    let high = trend.change(quantile: (1 + Interval.level) / 2)
    return Interval(low: low, high: high).contains(truth).asShare
  }

  /// The drift is drawn from its prior.
  private static var accuracyDrawn: [Scenario] {
    [14, 56].map { blocks in
      Scenario(
        "stamina in accuracy", "drift drawn", n: blocks * 20, .coverage,
        shortRuns: blocks == 14 ? 50 : 0
      ) { random in
        let drift = random.normal()
        let traits = SittingTraits { ($0.blocks, $0.accuracyDrift) = (blocks, drift) }
        let sitting = SimulatedExaminee().sitting(traits, &random)
        guard let trend = AccuracyTrend([sitting.series]) else { return nil }
        return holds(trend, MarginalAccuracy.change(drift: drift, ability: 1))
      }
    }
  }

  private static var accuracyFixed: [Scenario] {
    [7, 14, 28, 56].flatMap { blocks in
      [0, -0.3, -0.6, -1.2].map { drift in
        accuracy(blocks: blocks, drift: drift)
      }
    }
  }

  /// With few answers the prior, which expects drifts of about one, holds small changes more often.
  private static func accuracy(blocks: Int, drift: Double) -> Scenario {
    let truth = MarginalAccuracy.change(drift: drift, ability: 1)
    let points = VerificationTable.decimals(100 * truth).dropLast(2)
    let coverage: Measure = blocks == 7 ? .looseCoverage : .coverage
    let alarm =
      drift == 0 ? Measure(.falseAlarms, 0...0.06) : Measure(.power)
    return Scenario(
      "stamina in accuracy", drift == 0 ? "no change" : "\(points) points", n: blocks * 20,
      [coverage, alarm], shortRuns: blocks == 14 ? 50 : 0
    ) { random in
      let traits = SittingTraits { ($0.blocks, $0.accuracyDrift) = (blocks, drift) }
      let sitting = SimulatedExaminee().sitting(traits, &random)
      guard let trend = AccuracyTrend([sitting.series]) else { return [nil, nil] }
      return [
        holds(trend, truth),
        (trend.probabilityOfDecline >= AccuracyStamina.certainty).asShare,
      ]
    }
  }

  /// Three sittings on days of different form.
  private static var accuracySittings: [Scenario] {
    [
      Scenario(
        "stamina in accuracy", "drift drawn, 3 sittings", n: 840, .coverage, shortRuns: 20
      ) { random in
        let drift = random.normal()
        let traits = SittingTraits { $0.accuracyDrift = drift }
        let people = (0..<3).map { _ in SimulatedExaminee(ability: 1 + 0.5 * random.normal()) }
        let truth = people.reduce(0) {
          $0 + MarginalAccuracy.change(drift: drift, ability: $1.ability) / 3
        }
        let sittings = people.map { $0.sitting(traits, &random).series }
        return AccuracyTrend(sittings).map { holds($0, truth) }
      }
    ]
  }

  /// What is shown, behind the gates of number and width.
  private static var shown: [Scenario] {
    [0.0, -0.6].map { drift in
      let truth = 100 * MarginalAccuracy.change(drift: drift, ability: 1)
      return Scenario(
        "stamina in accuracy, shown", drift == 0 ? "no change" : "−10.6 points", n: 280,
        [
          .coverage,
          drift == 0 ? Measure(.falseAlarms, 0...0.06) : Measure(.power),
        ], effort: 0.5, shortRuns: 30
      ) { random in
        let traits = SittingTraits { $0.accuracyDrift = drift }
        let stamina = AccuracyStamina([SimulatedExaminee().sitting(traits, &random).series])
        return [stamina.change.holds(truth), (stamina.verdict == .declineLikely).asShare]
      }
    }
  }
}
