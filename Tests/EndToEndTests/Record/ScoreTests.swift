import Testing

/// Scores entered from other tests.
@Suite struct ScoreTests {
  @Test func scoresAreEnteredListedAndRemoved() throws {
    let desk = try Desk()
    #expect(
      try desk.run(["scores"]).output
        == "No scores entered. scores add cbssa 68 --on 2026-05-01 enters one.\n")
    let first = try desk.run([
      "scores", "add", "form", "74.5%", "--items", "120", "--name", " Free\u{1B}[31m  120 ", "--on",
      "2026-05-10",
    ])
    #expect(first.output.hasPrefix("Entered: score 1, Free"))
    #expect(!first.output.utf8.contains(0x1B))
    // From the prompt, and with the record named at either place.
    let script = """
      scores add cbssa 68 --on 2026-05-01 --name "Form 31"
      scores --records \(desk.records) add cbssa 60 --on 2026-04-01
      scores remove 1
      scores

      """
    let prompt = try desk.run([], input: script)
    #expect(prompt.code == 0)
    #expect(prompt.output.contains("Entered: score 2, CBSSA Form 31, 68 equated percent correct"))
    #expect(prompt.output.contains("Removed: score 1, Free"))
    #expect(
      prompt.output.contains(
        /2026-05-01  step1  CBSSA Form 31    200       68  64–72   close/))
    try desk.expect(
      "SELECT id, kind, exam, name, percent, items, taken_on FROM outside_score ORDER BY taken_on",
      gives: "3|cbssa|step1||60.0|200|2026-04-01\n2|cbssa|step1|Form 31|68.0|200|2026-05-01")
  }

  /// A record named before the word that follows is not forgotten.
  @Test func theRecordMayBeNamedAnywhere() throws {
    let desk = try Desk()
    let other = desk.folder + "/other.sqlite"
    for words in [
      ["--records", other, "scores", "add", "cbssa", "70"],
      ["scores", "--records", other, "add", "cbssa", "70"],
      ["scores", "add", "cbssa", "70", "--records", other],
    ] {
      #expect(try desk.run(words).code == 0)
    }
    #expect(
      try desk.shell("sqlite3 other.sqlite 'SELECT count(*) FROM outside_score'").output == "3\n")
    #expect(try desk.run(["scores"]).output.hasPrefix("No scores entered."))
  }

  @Test func withoutADayItIsToday() throws {
    let desk = try Desk()
    _ = try desk.run(["scores", "add", "cbssa", "70"])
    try desk.expect(
      "SELECT taken_on = date(entered_wall_ms / 1000, 'unixepoch') FROM outside_score", gives: "1")
  }
}
