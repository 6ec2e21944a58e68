import SimulatedExaminee
import Testing
import VerificationScenarios

@Suite struct VerificationRowTests {
  /// So many runs of which this share holds the truth.
  private func share(_ share: Double, _ bound: ClosedRange<Double>?, runs: Int) -> VerificationRow?
  {
    Scenario("made up", "share", n: 1, Measure(.coverage, bound)) { random in
      random.happens(share).asShare
    }.rows(runs: runs, seed: 7).first
  }

  /// An interval that holds the truth in 80 % is found out, one of 90 % is not.
  @Test(arguments: [
    (0.8, 2000, true), (0.86, 2000, false), (0.9, 2000, false), (0.98, 2000, true),
    (0.8, 50, false), (0.3, 50, true), (1, 10, false), (0, 10, true),
  ])
  func outside(share: Double, runs: Int, isOutside: Bool) throws {
    let row = try #require(self.share(share, 0.87...0.93, runs: runs))
    #expect(row.isOutside() == isOutside, "seed 7: \(row.result)")
    #expect(row.runs == runs)
  }

  @Test func withoutABoundNothingIsOutside() throws {
    #expect(try #require(self.share(0.1, nil, runs: 500)).isOutside() == false)
  }

  /// A metric that never says anything holds no bound.
  @Test func silence() throws {
    let silent = Scenario("silent", "", n: 1, Measure.coverage) { _ in nil }
    let row = try #require(silent.rows(runs: 20, seed: 7).first)
    #expect(row.runs == 0 && row.isOutside())
    let line = VerificationTable.line(row)
    #expect(line.contains("none") && line.hasSuffix("OUTSIDE"))
  }

  /// The standard error of a mean: of 0 and 2 in turn over 100 runs, √(100/99)/10.
  @Test func standardError() throws {
    let scenario = Scenario("mean", "", n: 1, Measure(.ratio, 0.5...0.9)) { random in
      random.happens(0.5) ? 2 : 0
    }
    let row = try #require(scenario.rows(runs: 100, seed: 7).first)
    let variance = row.result * (2 - row.result) * 100 / 99
    #expect(abs(row.error - (variance / 100).squareRoot()) < 1e-12)
    #expect(!row.isOutside(), "within 2.5 standard errors of about 0.1")
  }

  @Test func theSameSeedGivesTheSameRow() throws {
    let scenario = try #require(ScenarioCatalogue.all.first)
    let lines = (0..<2).map { _ in
      scenario.rows(runs: 20, seed: 3).map { VerificationTable.line($0) }
    }
    #expect(lines[0] == lines[1])
    let other = scenario.rows(runs: 20, seed: 4).map { VerificationTable.line($0) }
    #expect(other.count == lines[0].count)
  }

  @Test func lines() throws {
    let none = Scenario("rush", "none", n: 80, Measure(.falseAlarms, 0...0.06)) { _ in 0 }
    let line = VerificationTable.line(try #require(none.rows(runs: 10, seed: 1).first))
    #expect(
      line.split(separator: " ").joined(separator: " ")
        == "rush none 80 false alarms 10 .000 .000 ≤ .060 ok")
  }
}
