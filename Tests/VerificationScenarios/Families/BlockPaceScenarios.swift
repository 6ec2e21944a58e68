import ExamAnalytics
import SimulatedExaminee

/// What the course of times within blocks shows: forecasts, the rush at the end, a change of pace.
enum BlockPaceScenarios {
  static var all: [Scenario] {
    forecast + rush + rushAlarms + rushPower + changeAlarms + changePower
  }

  /// So many random rearrangements; p keeps its level with any number.
  private static let draws = 199

  /// The finish of a block of which eight of twenty items were seen.
  private static var forecast: [Scenario] {
    let measures = [Measure.coverage, Measure(.difference, -0.02...0.02)]
    let loose = [Measure.looseCoverage, Measure(.difference, -0.03...0.03)]
    return [
      ("default pace", 0, false, SittingTraits.Residuals.normal, measures),
      ("own pace of 3 blocks", 3, false, .normal, measures),
      ("own pace of 14 blocks", 14, false, .normal, measures),
      ("own pace of 3 blocks, with norms", 3, true, .normal, measures),
      ("own pace of 3 blocks, heavy tails", 3, false, .heavyTailed, loose),
      ("own pace of 3 blocks, AR(1) .2", 3, false, .autocorrelated(0.2), loose),
    ].map { name, earlier, hasNorms, residuals, measures in
      Scenario("block forecast finish", name, n: 8, measures) { random in
        let traits = SittingTraits {
          ($0.blocks, $0.hasNorms, $0.residuals) = (earlier, hasNorms, residuals)
          $0.blockSpread = 0.10
        }
        let person = SimulatedExaminee.drawn(&random)
        let before = person.sitting(traits, &random).series
        var now = traits
        now.blocks = 1
        return finish(person.sitting(now, &random).series.responses, after: before)
      }
    }
  }

  private static func finish(
    _ block: [TimedResponse], after earlier: ResponseSeries
  ) -> [Double?] {
    let seen = block.map { item in
      var item = item
      if item.placeInBlock >= 8 { (item.outcome, item.seconds) = (.notReached, 0) }
      return item
    }
    let end = block.reduce(0) { $0 + $1.seconds }
    let forecast = BlockForecast(
      block: seen, elapsed: seen.reduce(0) { $0 + $1.seconds }, limit: 1800,
      earlier: earlier.responses.isEmpty ? [] : [earlier])
    return [
      forecast.finish.holds(end),
      forecast.probabilityOverLimit.map { (end > 1800).asShare - $0 },
    ]
  }

  private static func rush(
    _ name: String, blocks: Int, by rush: Double = 0,
    residuals: SittingTraits.Residuals = .normal, _ measures: [Measure]
  ) -> Scenario {
    Scenario(
      "end-of-block rush", name, n: blocks * 20, measures, shortRuns: blocks == 14 ? 80 : nil
    ) { random in
      let traits = SittingTraits {
        ($0.blocks, $0.rush, $0.residuals, $0.blockSpread) = (blocks, rush, residuals, 0.10)
      }
      let sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random)
      let found = EndOfBlockRush([sitting.series], draws: draws)
      let values = [
        found.change.holds(exponential(rush) - 1), found.p.map { ($0 <= 0.05).asShare },
      ]
      return measures.count == 2 ? values : [values[measures[0].kind == .coverage ? 0 : 1]]
    }
  }

  private static var rush: [Scenario] {
    [
      rush("last five 20 % faster", blocks: 4, by: -0.22314355, [.coverage]),
      rush(
        "last five 20 % faster", blocks: 14, by: -0.22314355, [.coverage, Measure(.power)]),
      rush("heavy tails", blocks: 7, residuals: .heavyTailed, [.looseCoverage]),
    ]
  }

  private static var rushAlarms: [Scenario] {
    let measures = [Measure.coverage, Measure(.falseAlarms, 0.035...0.065)]
    return [
      rush("no rush", blocks: 4, measures), rush("no rush", blocks: 14, measures),
      rush(
        "no rush, heavy tails", blocks: 14, residuals: .heavyTailed,
        [Measure(.falseAlarms, 0.035...0.065)]),
      rush(
        "no rush, AR(1) .2", blocks: 14, residuals: .autocorrelated(0.2),
        [Measure(.coverage), Measure(.falseAlarms)]),
    ]
  }

  private static var rushPower: [Scenario] {
    [("10", -0.10536052), ("20", -0.22314355), ("30", -0.35667494)].map { percent, by in
      rush("last five \(percent) % faster", blocks: 7, by: by, [Measure(.power)])
    }
      + [rush("last five 10 % faster", blocks: 14, by: -0.10536052, [Measure(.power)])]
  }

  private static func change(
    _ name: String, blocks: Int, _ measure: Measure,
    _ plant: @escaping @Sendable (inout SittingTraits) -> Void
  ) -> Scenario {
    Scenario(
      "speed change point", name, n: blocks * 20, measure,
      effort: blocks == 2 ? 1 : measure.kind == .power ? 0.2 : 0.5,
      shortRuns: blocks == 2 ? 150 : 40
    ) { random in
      let traits = SittingTraits {
        ($0.blocks, $0.blockSpread) = (blocks, 0)
        plant(&$0)
      }
      let sitting = SimulatedExaminee.drawn(&random).sitting(traits, &random)
      return (SpeedChangePoint(sitting.series, draws: draws).change != nil).asShare
    }
  }

  private static var changeAlarms: [Scenario] {
    let bounded = Measure(.falseAlarms, 0...0.015)
    let told = Measure(.falseAlarms)
    return [
      change("one pace", blocks: 2, bounded) { _ in },
      change("one pace", blocks: 14, bounded) { _ in },
      change("one pace, heavy tails", blocks: 14, bounded) { $0.residuals = .heavyTailed },
      change("one pace, AR(1) .2", blocks: 2, told) { $0.residuals = .autocorrelated(0.2) },
      change("one pace, AR(1) .2", blocks: 14, told) { $0.residuals = .autocorrelated(0.2) },
      change("blocks differ by 10 %", blocks: 14, told) { $0.blockSpread = 0.10 },
    ]
  }

  private static var changePower: [Scenario] {
    [(2, -0.5), (14, -0.5), (2, -1.0), (14, -1.0)].map { blocks, by in
      change(
        "last quarter \(by == -0.5 ? "39" : "63") % faster", blocks: blocks,
        Measure(.power, blocks == 14 ? 0.95...1 : nil)
      ) { $0.change = (from: 0.75, by: by) }
    }
  }
}
