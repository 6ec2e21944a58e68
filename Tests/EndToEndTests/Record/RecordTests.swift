import Testing

/// The database as a person reads it with `sqlite3`.
@Suite struct RecordTests {
  /// Item 1 is changed once, 2 cleared, 3 marked and answered with confidence, 4 passed over and 5
  /// never seen.
  private static let script = "a\np\nb\na\np\nclear\nn\nb 90\np\nm\nn\nend\n"

  @Test func theViewsAgreeWithWhatWasTyped() throws {
    let desk = try Desk.forShortExam()
    let outcome = try desk.run(["start", "short"], input: Self.script)
    #expect(outcome.error == "")
    try desk.expect(
      """
      SELECT block, item, coalesce(answer, '-'), coalesce(confidence, '-'), changes, visits > 0,
        marked, outcome
      FROM response ORDER BY item
      """,
      gives: """
        1|1|B|-|1|1|0|right
        1|2|-|-|0|1|0|unanswered
        1|3|B|90%|0|1|1|right
        1|4|-|-|0|1|0|unanswered
        1|5|-|-|0|0|0|unseen
        """)
    try desk.expect(
      """
      SELECT block, seconds_limit, ended_by, items, items_seen, items_answered, items_right
      FROM block_pace
      """, gives: "1|60.0|examinee|5|4|2|2")
    try desk.expect(
      """
      SELECT sitting, profile_id, state, validity, blocks, blocks_ended, items, times_left, faults,
        items_scored, items_right
      FROM sitting_summary
      """, gives: "1|short|completed|clean|1|1|5|0|0|5|2")
  }

  /// What a person sees first: the columns' names, and values that need no explanation.
  @Test func aPlainSelectIsReadable() throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: Self.script)
    let table = try desk.shell(
      #"sqlite3 -batch -readonly -header "$TESTDAY_RECORDS" 'SELECT * FROM response'"#
    ).output.split(separator: "\n")
    #expect(
      table.first
        == "sitting|block|item|set_id|item_id|answer|confidence|changes|seconds|visits|marked|outcome"
    )
    #expect(table.count == 6)
    let rows = table.dropFirst()
    #expect(zip(1..., rows).allSatisfy { $1.hasPrefix("1|1|\($0)|drill|drill-") }, "\(rows)")
    #expect(try desk.query("PRAGMA integrity_check") == "ok")
    #expect(try desk.query("PRAGMA foreign_key_check") == "")
    let mode = try desk.shell(#"stat -c %a "$TESTDAY_RECORDS""#).output
    #expect(mode == "600\n")
  }

  /// A record that somebody changed is told from one that is as it was written.
  @Test func aChangedRecordIsFound() throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: Self.script)
    _ = try desk.run(["start", "short"], input: Self.script)
    let whole = try desk.run(["check-records"])
    #expect(whole.code == 0)
    #expect(whole.output == "2 sittings, all as written.\n")
    _ = try desk.shell(
      #"sqlite3 -batch "$TESTDAY_RECORDS" "UPDATE event SET option = 'C' WHERE sitting = 2 AND seq = 4""#
    )
    let changed = try desk.run(["check-records"])
    #expect(changed.code == 1)
    #expect(changed.error.contains("the record of sitting 2 is damaged: event 4 was changed"))
    #expect(changed.error.contains("testday: 1 of 2 sittings is not as written"))
  }

  /// No key is in the record before the block is over; only fingerprints are.
  @Test func anOpenSittingHasNoOutcome() throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: "b\nb\n")
    try desk.expect("SELECT count(*) FROM outcome", gives: "0")
    try desk.expect("SELECT count(*) FROM metric", gives: "0")
    try desk.expect("SELECT state FROM sitting_summary", gives: "open")
  }

  /// Whoever saves the one file has everything: no part of it is left in the log beside it.
  @Test(arguments: ["start short", "history"])
  func theFileAloneIsWhole(after command: String) throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: Self.script)
    _ = try desk.run(command.split(separator: " ").map(String.init), input: Self.script)
    let copied = try desk.shell(
      #"cp "$TESTDAY_RECORDS" copy; sqlite3 -batch copy 'SELECT count(*) > 0 FROM event'"#)
    #expect(copied.output == "1\n", "\(copied.error)")
    #expect(try desk.shell("ls records.sqlite-*").output == "")
  }
}
