import ExamDesign
import ExamSession
import SittingSimulation
import TestSupport
import Testing

/// Thousands of simulated sittings from seeds; a failure names its seed.
///
/// `Scripts/simulate` runs many more and longer ones.
@Suite struct SimulationTests {
  static let profiles = ProfileCatalogue().entries.map(\.profile)

  private func sitting(_ seed: UInt64) -> SimulatedSitting {
    SimulatedSitting(SittingPlan(seed: seed, scale: .short, profiles: Self.profiles))
  }

  @Test func sittingsObeyTheRules() {
    var coverage = Coverage()
    for seed in UInt64(1)...1500 {
      let sitting = sitting(seed)
      coverage.add(sitting.coverage)
      if !sitting.violations.isEmpty {
        Issue.record("\(sitting.failureText)")
        return
      }
    }
    #expect(coverage.missing == [])
    #expect(coverage.accepted > 30_000)
    #expect(coverage.refused > 5_000)
  }

  @Test func theSameSeedIsTheSameSitting() {
    for seed in UInt64(1)...50 {
      #expect(sitting(seed).events == sitting(seed).events, "seed \(seed)")
    }
  }

  @Test func everyPrefixCanBeTakenUp() {
    for seed in UInt64(10_001)...10_040 {
      #expect(sitting(seed).violationsOfEveryPrefix() == [], "seed \(seed)")
    }
  }

  @Test func aFalsifiedRecordIsRefused() {
    var caught = 0
    for seed in UInt64(20_001)...20_200 {
      let sitting = sitting(seed)
      var events = sitting.events
      var random = SeededGenerator(seed: seed)
      let victim = Int.random(in: 0..<events.count, using: &random)
      events.remove(at: victim)
      // Removing a mark or a note can leave a record that might have happened; removing what opens
      // or closes something cannot.
      switch sitting.events[victim].kind {
      case .blockStarted, .blockEnded, .breakStarted, .breakEnded, .sittingStarted, .tutorialEnded:
        guard victim < events.count else { continue }
        #expect(throws: ReplayFault.self, "seed \(seed), event \(victim)") {
          try Session.replaying(
            events, form: sitting.plan.form, timetable: sitting.plan.timetable)
        }
        caught += 1
      default: continue
      }
    }
    #expect(caught > 20)
  }

  @Test func aResponseAfterTheDeadlineIsRefusedOnReplay() throws {
    let form = form([[5]])
    let timetable = timetable(blocks: 1, limit: .minutes(1), day: .minutes(1))
    var session = Session(form: form, timetable: timetable)
    var events = try session.step(.beginSitting, at: 0)
    let late = SessionInstant(milliseconds: 60_000)
    events.append(
      SessionEvent(
        .responseSelected(ItemPosition(block: 0, item: 0), option: 1, confidence: nil), at: late))
    #expect(throws: ReplayFault.eventNotAllowed(index: 3)) {
      try Session.replaying(events, form: form, timetable: timetable)
    }
  }
}
