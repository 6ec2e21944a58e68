import ExamDesign
import ExamShell
import TestSupport
import Testing

/// What is said over sittings whose questions are gone.
@Suite struct MissingQuestionsTests {
  private func person() throws -> SimulatedPerson {
    let person = try SimulatedPerson(seed: 4) { block, item, _ in
      .init(seconds: Double(20 + 7 * item), line: item == 4 ? "" : "b!")
    }
    #expect(person.run("start", "short", "--yes", "--seed", "4").code == 0)
    person.files = SimulatedPerson.files.filter { !$0.key.hasSuffix("few.qset.md") }
    return person
  }

  /// Times are shown, and why right and wrong are not.
  @Test(arguments: ["stamina", "pacing", "calibration", "trend"])
  func saysSo(command: String) throws {
    let outcome = try person().run(command)
    #expect(outcome.code == 0)
    let text = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "10 of 10 new items have no known key, since the question set few cannot be found: their "
          + "times count, right and wrong does not."), "\(text)")
    #expect(!text.contains("No answer was rated"), "\(text)")
  }

  /// A blank beside answers that nobody can score is not counted as wrong.
  @Test func blanksAloneAreNoScore() throws {
    let text = try person().run("stamina").text
    #expect(!text.contains("0%"), "\(text)")
  }

  @Test func nothingToReview() throws {
    let outcome = try person().run("review")
    #expect(outcome.code == 1)
    #expect(
      outcome.text.contains("nothing to review: the question set few cannot be found"),
      "\(outcome.text)")
  }
}
