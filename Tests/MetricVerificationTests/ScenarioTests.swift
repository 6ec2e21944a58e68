import Testing
import VerificationScenarios

/// A short form of `Scripts/verify-metrics`: few runs, and bounds wider by four standard errors of
/// so many.
@Suite struct ScenarioTests {
  static let seed: UInt64 = 1

  static let bounded = ScenarioCatalogue.all.filter { scenario in
    scenario.shortRuns > 0 && scenario.measures.contains { $0.bound != nil }
  }

  @Test(arguments: bounded)
  func withinItsBounds(scenario: Scenario) {
    let rows = scenario.rows(runs: scenario.shortRuns, seed: Self.seed)
    for row in rows where row.measure.bound != nil {
      #expect(
        !row.isOutside(tolerance: 4), "seed \(Self.seed): \(VerificationTable.line(row))")
    }
  }

  /// Names make the randomness of scenarios, so no two are called the same.
  @Test func everyScenarioHasItsOwnName() {
    let names = ScenarioCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
