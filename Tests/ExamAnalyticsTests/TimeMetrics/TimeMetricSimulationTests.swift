import ExamAnalytics
import Foundation
import TestSupport
import Testing

/// Coverage and false alarms where the truth is known; few runs, seeded, so that a failure repeats.
///
/// ln T = 4.41 + item − speed + block + residual, spreads 0.33, 0.17, 0.07 and 0.49. The bounds are
/// the nominal value and about four standard errors of so many runs.
@Suite struct TimeMetricSimulationTests {
  private struct Person {
    var generator: SeededGenerator
    var blockSpread = 0.07
    var drift = 0.0

    mutating func normal() -> Double {
      let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &generator))).squareRoot()
      return radius * cos(2 * Double.pi * Double.random(in: 0..<1, using: &generator))
    }

    mutating func sitting(blocks: Int, speed: Double = 0) -> ResponseSeries {
      var times: [Double] = []
      for block in 0..<blocks {
        let pace = blockSpread * normal()
        for item in 0..<20 {
          let place = (Double(block * 20 + item) + 0.5) / Double(blocks * 20)
          times.append(
            exp(4.41 + 0.33 * normal() - speed + pace + 0.49 * normal() + drift * (place - 0.5)))
        }
      }
      var sitting = TimedSitting.series(times, blockSize: 20)
      for index in times.indices {
        sitting.responses[index].outcome =
          generator.chance(70) ? .right : .wrong
      }
      return sitting
    }
  }

  /// The share of runs whose interval holds the truth.
  private func coverage(
    _ truth: Double, runs: Int, seed: UInt64, blockSpread: Double = 0.07, drift: Double = 0,
    _ metric: (inout Person) -> Metric
  ) -> Double {
    var person = Person(generator: SeededGenerator(seed: seed))
    person.blockSpread = blockSpread
    person.drift = drift
    var held = 0
    for _ in 0..<runs {
      let metric = metric(&person)
      if let low = metric.low, let high = metric.high, low <= truth, truth <= high { held += 1 }
    }
    return Double(held) / Double(runs)
  }

  @Test func coverageOfTheProfile() {
    let spread = exp((0.33 * 0.33 + 0.49 * 0.49).squareRoot())
    let typical = coverage(exp(4.41), runs: 400, seed: 3, blockSpread: 0) {
      ItemTimeProfile([$0.sitting(blocks: 2)]).typicalSeconds
    }
    #expect((0.84...0.96).contains(typical), "\(typical)")
    let factor = coverage(spread, runs: 400, seed: 4, blockSpread: 0) {
      ItemTimeProfile([$0.sitting(blocks: 2)]).spreadFactor
    }
    #expect((0.84...0.96).contains(factor), "\(factor)")
  }

  @Test func coverageOfTheRightWrongRatio() {
    let share = coverage(1, runs: 400, seed: 6) {
      RightWrongTimeRatio([$0.sitting(blocks: 4)]).ratio
    }
    #expect((0.84...0.96).contains(share), "\(share)")
  }

  /// With blocks that differ by 10 %, where the spread among items alone would hold 80 %.
  @Test(arguments: [0, -0.3])
  func coverageOfSpeedStamina(drift: Double) {
    let share = coverage(
      exp(drift) - 1, runs: 300, seed: 13, blockSpread: 0.10, drift: drift
    ) { SpeedStamina([$0.sitting(blocks: 14)]).change }
    #expect((0.83...0.97).contains(share), "\(share)")
  }

  @Test func coverageOfTheForecast() {
    var person = Person(generator: SeededGenerator(seed: 2))
    var (held, over, predicted) = (0, 0, 0.0)
    let runs = 300
    for _ in 0..<runs {
      let speed = 0.17 * person.normal()
      let earlier = person.sitting(blocks: 3, speed: speed)
      let block = person.sitting(blocks: 1, speed: speed).responses
      let sofar = block.map { item in
        var item = item
        if item.placeInBlock >= 8 { (item.outcome, item.seconds) = (.notReached, 0) }
        return item
      }
      let elapsed = sofar.reduce(0) { $0 + $1.seconds }
      let end = block.reduce(0) { $0 + $1.seconds }
      let forecast = BlockForecast(
        block: sofar, elapsed: elapsed, limit: 1800, earlier: [earlier])
      if let low = forecast.finish.low, let high = forecast.finish.high, low <= end, end <= high {
        held += 1
      }
      over += end > 1800 ? 1 : 0
      predicted += forecast.probabilityOverLimit ?? 0
    }
    let share = Double(held) / Double(runs)
    #expect((0.83...0.97).contains(share), "\(share)")
    #expect(abs(Double(over) - predicted) / Double(runs) < 0.08, "\(over) against \(predicted)")
  }

  @Test func falseAlarmsOfTheRush() {
    var person = Person(generator: SeededGenerator(seed: 8))
    let runs = 200
    let alarms = (0..<runs).count { _ in
      (EndOfBlockRush([person.sitting(blocks: 4)], draws: 199).p ?? 1) <= 0.05
    }
    #expect(Double(alarms) / Double(runs) <= 0.11, "\(alarms) of \(runs)")
  }

  /// With blocks of one pace; what differs between blocks is a change of pace and is found.
  @Test func falseAlarmsOfTheChangePoint() {
    var person = Person(generator: SeededGenerator(seed: 10))
    person.blockSpread = 0
    let runs = 200
    let alarms = (0..<runs).count { _ in
      SpeedChangePoint(person.sitting(blocks: 2), draws: 199).change != nil
    }
    #expect(Double(alarms) / Double(runs) <= 0.04, "\(alarms) of \(runs)")
  }

  /// And it finds what is there: the second half at 45 % of the time, in most of the runs.
  @Test func powerOfTheChangePoint() {
    var person = Person(generator: SeededGenerator(seed: 11))
    let runs = 40
    let found = (0..<runs).count { _ in
      let sitting = person.sitting(blocks: 4).mapped { if $0.position >= 40 { $0.seconds *= 0.45 } }
      return SpeedChangePoint(sitting, draws: 199).change != nil
    }
    #expect(found >= 34, "\(found) of \(runs)")
  }
}
