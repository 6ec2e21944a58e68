import ExamAnalytics
import SimulatedExaminee

/// What item times alone show: typical time, spread, ratios, unusual times, speed.
enum ItemTimeScenarios {
  static var all: [Scenario] {
    profile + spreadFactor + halves + rightWrong + speed + unusual
  }

  /// The truth is the pace of these blocks over all items.
  private static var profile: [Scenario] {
    [
      ("20 items", 1, SittingTraits.Residuals.normal, Measure.coverage),
      ("14 blocks that differ by 10 %", 14, .normal, .coverage),
      ("heavy tails", 7, .heavyTailed, .looseCoverage),
      ("each time goes along with the last, .2", 7, .autocorrelated(0.2), .looseCoverage),
    ].map { name, blocks, residuals, measure in
      Scenario("typical item time", name, n: blocks * 20, measure) { random in
        let person = SimulatedExaminee.drawn(&random)
        let sitting = person.sitting(
          SittingTraits {
            ($0.blocks, $0.residuals, $0.blockSpread) = (blocks, residuals, 0.10)
          }, &random)
        let truth = exponential(SimulatedExaminee.intensity - person.speed + sitting.meanPace)
        return ItemTimeProfile([sitting.series]).typicalSeconds.holds(truth)
      }
    }
  }

  private static var spreadFactor: [Scenario] {
    let truth = exponential((0.33 * 0.33 + 0.49 * 0.49).squareRoot())
    return [
      ("normal", 1, SittingTraits.Residuals.normal, Measure.coverage),
      ("normal", 14, .normal, .coverage),
      ("heavy tails", 2, .heavyTailed, .looseCoverage),
      ("heavy tails", 14, .heavyTailed, .looseCoverage),
    ].map { name, blocks, residuals, measure in
      Scenario("spread factor", name, n: blocks * 20, measure) { random in
        let traits = SittingTraits {
          ($0.blocks, $0.residuals, $0.blockSpread) = (blocks, residuals, 0)
        }
        let sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random)
        return ItemTimeProfile([sitting.series]).spreadFactor.holds(truth)
      }
    }
  }

  /// Welch's interval as the halves of a block use it.
  private static var halves: [Scenario] {
    [8, 10, 20].map { half in
      Scenario("pace of two halves", "no difference", n: 2 * half, .coverage) { random in
        let times = (0..<2 * half).map { _ in exponential(4.41 + 0.59 * random.normal()) }
        return LogTimes(seconds: Array(times.suffix(half)))
          .ratioInterval(to: LogTimes(seconds: Array(times.prefix(half))))?
          .contains(1).asShare
      }
    }
  }

  private static var rightWrong: [Scenario] {
    [
      ("no difference", 2, 0.0, SittingTraits.Residuals.normal, Measure.coverage),
      ("wrong answers take 22 % longer", 4, 0.2, .normal, .coverage),
      ("wrong answers take 22 % longer", 14, 0.2, .normal, .coverage),
      ("the same, heavy tails", 14, 0.2, .heavyTailed, .looseCoverage),
    ].map { name, blocks, delay, residuals, measure in
      Scenario("right/wrong time ratio", name, n: blocks * 20, measure) { random in
        let traits = SittingTraits {
          ($0.blocks, $0.timeOfWrong, $0.residuals) = (blocks, delay, residuals)
          $0.blockSpread = 0.10
        }
        let sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random)
        return RightWrongTimeRatio([sitting.series]).ratio.holds(exponential(-delay))
      }
    }
  }

  /// τ is drawn from its prior, and how much blocks differ from where that lies.
  private static var speed: [Scenario] {
    [(1, 10), (2, 20), (14, 20)].flatMap { blocks, items in
      ["speed τ", "time ratio"].map { name in
        Scenario(
          name, "τ drawn, blocks differ by 7…10 %", n: blocks * items, .coverage
        ) { random in
          let person = SimulatedExaminee.drawn(&random)
          let traits = SittingTraits {
            ($0.blocks, $0.itemsPerBlock, $0.hasNorms) = (blocks, items, true)
            $0.blockSpread = random.uniform(0.07...0.10)
          }
          let speed = Speed([person.sitting(traits, &random).series])
          return name == "speed τ"
            ? speed.tau.holds(person.speed) : speed.timeRatio.holds(exponential(-person.speed))
        }
      }
    }
      + [("one pace", SittingTraits.Residuals.normal, 0.0), ("heavy tails", .heavyTailed, 0.07)]
      .map { name, residuals, spread in
        Scenario("speed τ", "τ drawn, \(name)", n: 280, .looseCoverage) { random in
          let person = SimulatedExaminee.drawn(&random)
          let traits = SittingTraits {
            ($0.hasNorms, $0.residuals, $0.blockSpread) = (true, residuals, spread)
          }
          return Speed([person.sitting(traits, &random).series]).tau.holds(person.speed)
        }
      }
  }

  private static var unusual: [Scenario] {
    [
      ("own times, normal", false, SittingTraits.Residuals.normal, 0.0, 0.85...1.15),
      ("calibrated items, normal", true, .normal, 0, 0.85...1.15),
      ("calibrated items, blocks differ by 10 %", true, .normal, 0.10, nil),
      ("own times, heavy tails", false, .heavyTailed, 0, nil),
      ("calibrated items, heavy tails", true, .heavyTailed, 0, nil),
    ].map { (name, hasNorms, residuals, spread, bound: ClosedRange<Double>?) in
      Scenario("unusual times", name, n: 280, Measure(.ratio, bound)) { random in
        let traits = SittingTraits {
          ($0.hasNorms, $0.residuals, $0.blockSpread) = (hasNorms, residuals, spread)
        }
        let sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random)
        let unusual = UnusualTimes([sitting.series])
        guard let observed = unusual.observed.value, let expected = unusual.expected else {
          return nil
        }
        return observed / expected
      }
    }
  }
}
