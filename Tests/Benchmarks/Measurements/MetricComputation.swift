import ExamAnalytics
import ExamDesign
import Glibc
import SimulatedExaminee

/// All metrics of a sitting, and of many sittings one after the other.
enum MetricComputation {
  static let rounds = 20
  static let many = 1_000

  static let how = """
    all metrics of sittings of 14 × 20 items, processor time; one: median of \(rounds); \(many): one \
    after the other,
               what is said to date (of the twelve last) by itself; memory: with making the sittings.
               baseline: \(PermutationTest.draws) shuffles of 280 numbers, once for each sitting.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    var sittings: [ResponseSeries] = []
    var (all, toDate, together) = (0.0, 0.0, 0.0)
    let memory = try PeakMemory.megabytes {
      sittings = simulated(seed: seed)
      all = try timed { each(sittings[...]) }
      toDate = try timed { eachToDate(sittings) }
      together = try timed { MetricSet(sittings).rows.count + readiness(of: many) }
    }
    let one = try Turns(rounds: rounds, seed: seed) {
      try timed { MetricSet([sittings[0]]).rows.count + readiness(of: 1) }
    } baseline: {
      try timed { shuffles(seed: seed) }
    }
    let tenth = try timed { each(sittings.prefix(many / 10)) }
    let baseline = one.baseline.median / 1e6
    func row(_ name: String, _ nanoseconds: Double, aim: ResultRow.Aim) -> ResultRow {
      ResultRow(
        name: name, ours: nanoseconds / 1e6, baseline: Double(many) * baseline,
        unit: .milliseconds, baselineName: "1,999 shuffles each", aim: aim)
    }
    return [
      ResultRow(
        name: "all metrics of one sitting", ours: one.ours.median / 1e6, baseline: baseline,
        unit: .milliseconds, baselineName: "1,999 shuffles", aim: .valueAtMost(50)),
      row("all metrics of each of 1,000 sittings", all, aim: .valueAtMost(10_000)),
      row("and those to date at each of them", toDate, aim: .none),
      row("all metrics of 1,000 sittings together", together, aim: .valueAtMost(10_000)),
      ResultRow(
        name: "one of 1,000 sittings against one of 100", ours: all / Double(many) / 1e6,
        baseline: tenth / Double(many / 10) / 1e6, unit: .milliseconds,
        baselineName: "of 100 sittings", aim: .ratioAtMost(1.5)),
      ResultRow(
        name: "memory for 1,000 sittings' metrics", ours: memory,
        baseline: Double(many * 280 * MemoryLayout<TimedResponse>.stride) / 1e6,
        unit: .megabytes, baselineName: "the responses", aim: .valueAtMost(300)),
    ]
  }

  private static func simulated(seed: UInt64) -> [ResponseSeries] {
    var random = SimulationRandom(seed: seed)
    let traits = SittingTraits {
      $0.hasNorms = true
      $0.confidence = StatedLevels()
    }
    return (0..<many).map { _ in labelled(SimulatedExaminee().sitting(traits, &random).series) }
  }

  /// Each sitting with its forecasts from those before it; returns how many rows there are.
  private static func each(_ sittings: ArraySlice<ResponseSeries>) -> Int {
    sittings.indices.reduce(0) { count, index in
      let before = sittings[max(sittings.startIndex, index - 5)..<index]
      return count + MetricSet([sittings[index]], earlier: Array(before)).rows.count
    }
  }

  private static func eachToDate(_ sittings: [ResponseSeries]) -> Int {
    sittings.indices.reduce(0) { count, index in
      let group = Array(sittings[max(0, index - 11)...index])
      return count + StaminaMetrics(group).rows.count + readiness(of: group.count)
    }
  }

  private static func readiness(of forms: Int) -> Int {
    let results = (0..<forms).map {
      FormResult(right: 190 + $0 % 20, items: 280, time: Double($0), source: "bank")
    }
    return Readiness(results, next: 280, time: Double(forms), cut: 0.62).rows.count
  }

  private static func labelled(_ sitting: ResponseSeries) -> ResponseSeries {
    var sitting = sitting
    for index in sitting.responses.indices {
      sitting.responses[index].system = "system \(index * 7 % 18)"
      sitting.responses[index].discipline = "discipline \(index * 5 % 8)"
      sitting.responses[index].task = "task \(index * 3 % 6)"
    }
    return sitting
  }

  @inline(never)
  private static func shuffles(seed: UInt64) -> Int {
    var random = SplitMix64(seed: seed)
    var numbers = (0..<280).map(Double.init)
    for _ in 0..<PermutationTest.draws {
      for place in stride(from: numbers.count - 1, to: 0, by: -1) {
        numbers.swapAt(place, random.below(place + 1))
      }
    }
    return numbers.count
  }

  /// The processor time of some work, in nanoseconds.
  private static func timed(_ work: () -> Int) throws -> Double {
    let watch = Stopwatch(CLOCK_THREAD_CPUTIME_ID)
    let count = work()
    let time = watch.nanoseconds
    guard count > 0 else { throw MeasuringError.unexpected("no metric was computed") }
    return time
  }
}
