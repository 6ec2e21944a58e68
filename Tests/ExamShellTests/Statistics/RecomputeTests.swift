import ExamDesign
import ExamRecords
import ExamShell
import TestSupport
import Testing

/// Numbers on record, and the same numbers again.
@Suite struct RecomputeTests {
  private func person(seed: UInt64 = 3) throws -> SimulatedPerson {
    let person = try SimulatedPerson(seed: seed)
    for _ in 0..<3 { #expect(person.run("start", "short", "--yes", "--seed", "4").code == 0) }
    return person
  }

  /// What ends a sitting and what computes it again write the same, to the last bit.
  @Test func recomputedIdentical() throws {
    let person = try person()
    let store = try RecordStore.open(path: person.records)
    let before = try (1...3).map { try store.metrics(of: $0) }
    #expect(before.allSatisfy { $0.count > 80 })
    #expect(Set(before[2].map { "\($0.scope)" }).count == 4, "two blocks, the sitting, to date")
    let untouched = person.run("recompute")
    #expect(untouched.code == 0)
    #expect(untouched.text == "0 computed anew, 3 as they were.\n")

    for id in 1...3 {
      try store.write(metrics: [], of: id)
      try store.write(outcomes: [], of: id, scoredWallMilliseconds: 0)
    }
    let outcomes = try store.outcomes(of: 1)
    #expect(outcomes.isEmpty)
    #expect(person.run("recompute").text == "3 computed anew, 0 as they were.\n")
    #expect(try (1...3).map { try store.metrics(of: $0) } == before)
    #expect(try store.outcomes(of: 1).count == 10)
  }

  /// Without its question set a sitting keeps what was known of it.
  @Test func nothingIsLostWithTheQuestions() throws {
    let person = try person()
    let store = try RecordStore.open(path: person.records)
    let before = try (1...3).map { try store.metrics(of: $0) }
    person.files = SimulatedPerson.files.filter { !$0.key.hasSuffix("few.qset.md") }
    let outcome = person.run("recompute")
    #expect(outcome.code == 1)
    #expect(
      outcome.text.contains("sitting 2 stays as it is: items of few cannot be found"),
      "\(outcome.text)")
    #expect(outcome.text.contains("3 sittings were left as before"))
    #expect(try (1...3).map { try store.metrics(of: $0) } == before)
  }

  /// A score on items met before is told as one that says little of new ones.
  @Test func scoreOfItemsMetBefore() throws {
    let person = try person()
    func report(_ sitting: String) -> String {
      person.run("report", sitting).text.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(report("1").contains("On many items like these"))
    let again = report("3")
    #expect(!again.contains("On many items like these"), "\(again)")
    #expect(
      again.contains("Of these items 10 had been met before, so this says little"), "\(again)")
  }

  /// A corrected key scores the sittings again, and says so where the items are.
  @Test func correctedKey() throws {
    let person = try person()
    let set = "/home/person/QuestionSets/few.qset.md"
    guard case .text(let text)? = person.files[set] else {
      Issue.record("the set is gone")
      return
    }
    person.files[set] = .text(
      text.replacing("- [ ] North", with: "- [x] North").replacing("- [x] East", with: "- [ ] East")
    )
    let answered = try RecordStore.open(path: person.records).outcomes(of: 1)
      .count { $0.outcome == .right || $0.outcome == .wrong }
    let outcome = person.run("recompute")
    #expect(outcome.code == 0)
    #expect(
      outcome.text.contains("sitting 1: \(answered) items are scored otherwise by the key of now."),
      "\(outcome.text)")
    #expect(outcome.text.contains("3 computed anew, 0 as they were."), "\(outcome.text)")
    let report = person.run("report", "1").text
    #expect(report.contains("The key was corrected since this sitting"), "\(report)")
    #expect(person.run("recompute").text == "0 computed anew, 3 as they were.\n")
  }

  /// A form of ten from fifteen items: five of the second sitting are new, none of the third.
  @Test func itemsMetBeforeDoNotCount() throws {
    let person = try person()
    let lines = person.run("trend").text.split(separator: "\n").filter { $0.contains("  short  ") }
    #expect(lines.count == 3)
    let items = lines.map { line in
      line.split(separator: " ").map(String.init)
    }
    #expect(items[0].contains("10") && items[1].contains("5") && items[2].contains("0"), "\(lines)")
  }
}
