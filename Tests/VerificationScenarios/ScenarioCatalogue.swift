/// All scenarios, in the order of the table.
package enum ScenarioCatalogue {
  package static var all: [Scenario] {
    ItemTimeScenarios.all + BlockPaceScenarios.all + StaminaScenarios.all + BreakScenarios.all
      + ConfidenceScenarios.all + ShareScenarios.all + FormScenarios.all + OrderScenarios.all
      + FindingScenarios.all
  }
}
