import ExamDesign
import ExamShell
import TestSupport
import Testing

/// The plan for the next block, and the words a plan is asked for with.
@Suite struct PlanCommandTests {
  /// Whoever is granted more time plans with it.
  @Test func testingTimeOfTheLastSitting() throws {
    let person = try SimulatedPerson(seed: 8)
    #expect(person.run("pacing", "--plan").text.contains("the block has 20 items and 30:00"))
    let block = person.run("start", "--time", "1.5", "--yes", "--seed", "2")
    #expect(block.code == 0, "\(block.text.suffix(300))")
    let plan = person.run("pacing", "--plan").text
    #expect(plan.contains("30 minutes), 1.5 × time\n"), "\(plan)")
    #expect(plan.contains("20 items and 45:00"), "\(plan)")
  }

  /// Sections of other lengths are not planned by the first.
  @Test func firstOfBlocksThatDiffer() throws {
    let person = try SimulatedPerson(seed: 8)
    let plan = person.run("pacing", "mcat", "--plan").text
    #expect(plan.hasPrefix("Plan for the first block of MCAT"), "\(plan)")
  }

  @Test func tooFewItems() throws {
    let person = try SimulatedPerson(seed: 8)
    let outcome = person.run("pacing", "short", "--plan")
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("has too few items for checkpoints"), "\(outcome.text)")
  }

  @Test func noPlanWithACutOff() throws {
    let person = try SimulatedPerson(seed: 8)
    let outcome = person.run("pacing", "--plan", "--cut-off", "2:00")
    #expect(outcome.code == 2)
    #expect(outcome.text.contains("a plan has no cut-off"), "\(outcome.text)")
  }

  /// A cut is told as it was typed, and scores from elsewhere are named among the forms.
  @Test func cutAsTyped() throws {
    let person = try SimulatedPerson(seed: 1)
    #expect(person.run("start", "step1", "--yes", "--seed", "5").code == 0)
    let added = person.run("scores", "add", "form", "70", "--items", "120", "--on", "2026-05-01")
    #expect(added.code == 0, "\(added.text)")
    let text = person.run("trend", "--cut", "62.5").text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("from 2 forms, 1 of them entered with scores."), "\(text)")
    #expect(text.contains("Your cut of 62.5% would be reached"), "\(text)")
    #expect(text.contains("What the items were about System"), "\(text)")

    // Of several groups it is said which one the strengths are of.
    #expect(person.run("start", "--yes", "--seed", "6").code == 0)
    let several = person.run("trend").text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(several.contains("What the items were about: USMLE Step 1"), "\(several)")
  }
}
