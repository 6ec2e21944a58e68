import Testing

/// Metrics as they are written at the end of a sitting, and the commands that read sittings.
@Suite struct MetricTests {
  private static let day = """
    start short
    a
    b!
    b 70
    c?
    b
    end

    b
    b
    a~
    b
    b
    end

    """

  @Test func everySittingEndsWithItsMetrics() throws {
    let desk = try Desk.forShortExam(blocks: 2)
    let outcome = try desk.run([], input: Self.day)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("Findings\n"))
    try desk.expect(
      "SELECT count(*) > 60, count(DISTINCT scope), min(method_version) FROM metric",
      gives: "1|4|1")
    try desk.expect(
      "SELECT value, n, state FROM metric WHERE scope = 'sitting' AND name = 'score_share'",
      gives: "0.7|10|ok")
    // Ten answers are too few for all that would have to be sure of something.
    try desk.expect(
      """
      SELECT group_concat(DISTINCT state), count(value) FROM metric
      WHERE name IN ('item_time_typical', 'stamina_accuracy', 'end_of_block_rush', 'confidence_bias')
      """, gives: "not_enough_data|0")
    try desk.expect(
      "SELECT state FROM metric WHERE scope = 'to date' AND name = 'readiness_next_percent'",
      gives: "not_enough_data")

    let before = try desk.query("SELECT * FROM metric ORDER BY scope, name")
    #expect(try desk.run(["recompute"]).output == "0 computed anew, 1 as they were.\n")
    #expect(try desk.query("SELECT * FROM metric ORDER BY scope, name") == before)
    _ = try desk.shell(#"sqlite3 "$1" 'DELETE FROM metric; DELETE FROM outcome'"#, [desk.records])
    #expect(try desk.run(["recompute"]).output == "1 computed anew, 0 as they were.\n")
    #expect(try desk.query("SELECT * FROM metric ORDER BY scope, name") == before)
  }

  /// Too few answers: the commands say so and show no number that could mislead.
  @Test(arguments: ["stamina", "pacing", "calibration", "trend"])
  func fewAnswersSayNothing(command: String) throws {
    let desk = try Desk.forShortExam(blocks: 2)
    _ = try desk.run([], input: Self.day)
    let outcome = try desk.run([command])
    #expect(outcome.code == 0 && outcome.error == "")
    #expect(outcome.output.lowercased().contains("not enough data"), "\(outcome.output)")
    let estimates =
      command == "trend" ? 0 : outcome.output.split(separator: "90% interval").count - 1
    #expect(estimates == 0, "\(outcome.output)")
  }

  /// A drill, a part of a day and a whole day are never put together.
  @Test func kindsAreKeptApart() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 10, seconds: 120)
    let block = Array(repeating: "b", count: 10).joined(separator: "\n") + "\nend\n"
    _ = try desk.run(["start", "short"], input: block + "\n" + block)
    _ = try desk.run(["start", "short", "--blocks", "1"], input: block)
    _ = try desk.run(["drill", "--checkpoints", "short"], input: block)
    let output = try desk.run(["pacing"]).output
    for title in ["whole days: 1 sitting", "parts of a day: 1 sitting", "drills: 1 sitting"] {
      #expect(output.contains("The short exam, \(title)"), "no \(title) in:\n\(output)")
    }
    let history = try desk.run(["history"]).output
    #expect(history.contains("drill, partial"), "\(history)")
  }

  @Test func aPlanForTheNextBlock() throws {
    let desk = try Desk.forShortExam(items: 20, seconds: 1800)
    let outcome = try desk.run(["pacing", "short", "--plan"])
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    for (item, left) in [("5", "22:30"), ("10", "15:00"), ("15", "7:30")] {
      #expect(lines.contains([item, left]), "\(outcome.output)")
    }
    #expect(outcome.output.contains("Even pace"))
  }
}
