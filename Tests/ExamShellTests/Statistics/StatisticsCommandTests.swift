import ExamDesign
import ExamShell
import TestSupport
import Testing

/// The commands over sittings, on sittings taken through the program.
@Suite struct StatisticsCommandTests {
  @Test func aWholeDayAndWhatIsSaidOfIt() throws {
    let person = try SimulatedPerson(seed: 1)
    let day = person.run("start", "step1", "--yes", "--seed", "5")
    #expect(day.code == 0, "\(day.text.suffix(300))")
    expectSnapshot(person.run("report").text, "report.txt")
    expectSnapshot(person.run("stamina").text, "stamina.txt")
    expectSnapshot(person.run("pacing").text, "pacing.txt")
    expectSnapshot(person.run("calibration").text, "calibration.txt")
    expectSnapshot(person.run("trend", "--cut", "62").text, "trend.txt")
    expectSnapshot(person.run("pacing", "--plan").text, "plan.txt")
  }
}
