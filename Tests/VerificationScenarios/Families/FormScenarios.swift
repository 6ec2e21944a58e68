import ExamAnalytics
import SimulatedExaminee

/// The next form, and groups of items: what is drawn towards a middle.
enum FormScenarios {
  static var all: [Scenario] { readiness + strengths + alike }

  /// Whole items make an interval hold a little more often than it says.
  private static var readiness: [Scenario] {
    [(1, 280, false), (3, 280, false), (5, 280, false), (3, 120, false), (3, 280, true)].map {
      count, items, isMixed in
      let certain = count == 1 ? [] : [Measure(.trueStatements, 0.95...1)]
      let name = count == 1 ? "1 form" : "\(count) forms"
      return Scenario(
        "readiness, next form", isMixed ? name + " of several banks" : name, n: count * items,
        [.coverage] + certain, shortRuns: 40
      ) { random in
        let person = SimulatedForms(count: count, items: items, isMixed: isMixed, &random)
        let readiness = Readiness(person.forms, next: items, time: 1, cut: 0.62)
        let percent = 100 * Double(person.next) / Double(items)
        // The ends are whole numbers of items, give or take the last bits.
        let held = Metric.estimate(
          0,
          Interval(
            low: (readiness.nextPercent.low ?? 0) - 1e-9,
            high: (readiness.nextPercent.high ?? 100) + 1e-9), n: 0)
        let cameTrue = readiness.verdict == .likelyAbove ? (percent >= 62).asShare : nil
        return count == 1 ? [held.holds(percent)] : [held.holds(percent), cameTrue]
      }
    }
  }

  /// Each run counts once: what all groups share is their common mean.
  private static var strengths: [Scenario] {
    [(3, 94), (6, 47), (18, 15), (18, 31)].flatMap { groups, items in
      [("drawn from the prior", nil), ("of .05", 0.05), ("of .10", 0.10)].map {
        (name, deviation: Double?) in
        Scenario(
          "subgroup strength", "\(groups) groups, spread \(name)", n: items,
          // Fifteen items a group hardly show a spread as wide as that.
          items == 15 && deviation == 0.10 ? .looseCoverage : .coverage,
          effort: 0.5, shortRuns: groups == 3 ? 25 : 0
        ) { random in
          let spread = deviation ?? random.halfNormal(0.08)
          let drawn = SimulatedGroups(
            groups, items: items, mean: random.uniform(0.55...0.8), deviation: spread, &random)
          let held = zip(SubgroupStrengths(drawn.counts).groups, drawn.shares)
            .compactMap { $0.strength.holds($1) }
          return held.isEmpty ? nil : held.reduce(0, +) / Double(held.count)
        }
      }
    }
  }

  /// Groups that do not differ.
  private static var alike: [Scenario] {
    [(3, 94), (6, 47), (18, 31)].map { groups, items in
      Scenario(
        "subgroup weaker", "\(groups) groups alike", n: items, Measure(.anyFlag, 0...0.05),
        shortRuns: groups == 3 ? 25 : 0
      ) { random in
        let drawn = SimulatedGroups(groups, items: items, mean: 0.7, deviation: 0, &random)
        let strengths = SubgroupStrengths(drawn.counts)
        return strengths.groups.contains { $0.verdict == .weaker }.asShare
      }
    }
  }
}
