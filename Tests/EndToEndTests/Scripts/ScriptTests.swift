import Foundation
import Testing

/// `testday` without a terminal: commands from the command line, from a pipe and from a file.
@Suite struct ScriptTests {
  private static let answers = """
    a
    b?
    clear
    c 70
    m
    x a
    note look at the axis
    2
    B!
    items
    5
    b
    end

    """

  private static let allAnswers =
    "SELECT group_concat(answer, '') FROM (SELECT answer FROM response ORDER BY item)"

  @Test func aBlockByScriptEndsWithTheReport() throws {
    let desk = try Desk.forShortExam()
    let outcome = try desk.run(["start", "short"], input: Self.answers)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(!outcome.output.utf8.contains(0x1B))
    #expect(!outcome.output.contains("> "), "a prompt in: \(outcome.output)")
    #expect(
      outcome.output.hasSuffix("review 1 goes through the items; report 1 shows this again.\n"))
    // The report is the last thing, and the same again.
    let report = try desk.run(["report"])
    #expect(report.code == 0)
    #expect(report.output.contains("Validity  clean"))
    #expect(outcome.output.contains(report.output))
  }

  @Test func theLastLineNeedsNoEndAndLinesMayEndAsOnWindows() throws {
    let desk = try Desk.forShortExam()
    let script = "start short\na\nb\nc\nd\na\nend\nhistory".replacing("\n", with: "\r\n")
    let outcome = try desk.run([], input: script)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("1 of 5"))
    #expect(outcome.output.contains("completed"))
    try desk.expect(Self.allAnswers, gives: "ABCDA")
  }

  @Test func severalCommandsAndAFailedOneInBetween() throws {
    let desk = try Desk.forShortExam()
    let script = "# a remark\n\nexams\nstrat\nsets --sets '\(desk.folder)/sets'\nquit\nhistory\n"
    let outcome = try desk.run([], input: script)
    #expect(outcome.code == 2)
    #expect(outcome.error == "testday: there is no command strat; did you mean start\n")
    #expect(outcome.output.contains("The drill set"))
    #expect(outcome.output.contains("usmle-step1"))
    #expect(!outcome.output.contains("No sittings"), "quit did not end the script")
    #expect(!outcome.output.utf8.contains(0x1B))
  }

  /// A later, lesser failure does not hide the first.
  @Test func theWorstFailureIsTheExitCode() throws {
    let desk = try Desk.forShortExam()
    #expect(try desk.run([], input: "strat\nreport\nexams\n").code == 2)
    #expect(try desk.run([], input: "report\nexams\n").code == 1)
    #expect(try desk.run([], input: "exams\n").code == 0)
  }

  @Test(arguments: [["help"], ["help", "start"], ["--help"], ["start", "--help"]])
  func helpIsPrinted(_ arguments: [String]) throws {
    let desk = try Desk()
    let outcome = try desk.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(
      outcome.output.contains(arguments.contains("start") ? "yyyy-mm-dd" : "SUBCOMMANDS"),
      "\(outcome.output)")
  }

  @Test func helpAtThePromptIsPrinted() throws {
    let desk = try Desk()
    let outcome = try desk.run([], input: "help start\nhelp\n?\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("yyyy-mm-dd"))
    #expect(outcome.output.split(separator: "In a block").count == 3)
  }

  @Test func theVersionIsPrinted() throws {
    let outcome = try Desk().run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: ".").count == 3, "\(outcome.output)")
  }

  @Test func aReaderThatGoesHarmsNothing() throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: Self.answers)
    let outcome = try desk.shell("$P report | head -n 1; echo ${PIPESTATUS[0]}")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("The short exam · sitting 1 · block 1 of 1 · ") == true)
    #expect(["0", "130"].contains(lines.last ?? ""), "\(outcome.output)")
    #expect(outcome.error == "")
  }

  /// The end of the script in the middle of a block is leaving the room.
  @Test func anEndedScriptLeavesTheSittingOpen() throws {
    let desk = try Desk.forShortExam()
    let left = try desk.run(["start", "short"], input: "a\nb")
    #expect(left.code == 0)
    #expect(
      left.output.hasSuffix("You left; the clocks run on. resume 1 goes back to the sitting.\n"))
    let greeting = try desk.run(["history"])
    #expect(greeting.output.contains("open: resume 1"))
    let resumed = try desk.run(["resume"], input: "c\nd\na\nend\n")
    #expect(resumed.code == 0)
    #expect(resumed.output.contains("You left on"))
    try desk.expect(Self.allAnswers, gives: "ABCDA")
  }

  @Test(arguments: [("TERM", 130 as Int32), ("HUP", 130)])
  func asked(toEndBy signal: String, code: Int32) throws {
    let desk = try Desk.forShortExam()
    let outcome = try desk.shell(
      """
      set -m
      exec 9< <(echo a; sleep 2)
      $P start short <&9 & sleep 0.5; kill -\(signal) $!; wait $!
      """)
    #expect(outcome.code == code)
    try desk.expect(
      "SELECT kind, cause FROM event ORDER BY seq DESC LIMIT 1", gives: "sitting_interrupted|left")
  }

  /// The clock runs on a pipe too.
  @Test func aSlowScriptLosesItsTime() throws {
    let desk = try Desk.forShortExam(seconds: 2)
    let outcome = try desk.shell("(echo a; echo b; sleep 2.5; echo c) | $P start short")
    #expect(outcome.code == 0)
    try desk.expect(Self.allAnswers, gives: "AB")
    try desk.expect(BlockTests.lengthOfBlock, gives: "2000|time")
  }

  /// Without variables of its own, everything is where the XDG specification puts it.
  @Test func theUsualPlacesAreUsed() throws {
    let desk = try Desk.forShortExam(items: 1)
    let outcome = try desk.shell(
      """
      unset TESTDAY_RECORDS TESTDAY_SETS
      mkdir -p data/testday && mv sets data/testday/sets
      printf 'b\\nend\\n' | $P start short > output && ls data/testday/records.sqlite
      stat -c %a data/testday/records.sqlite
      """)
    #expect(outcome.error == "")
    #expect(outcome.output == "data/testday/records.sqlite\n600\n")
  }

  @Test func withoutAHomeThePlaceOfTheRecordIsAskedFor() throws {
    let outcome = try Desk().shell("env -i \"$P\" history")
    #expect(outcome.code == 1)
    #expect(
      outcome.error == """
        testday: no place for the record of sittings is known; set HOME or TESTDAY_RECORDS, or \
        give --records PATH

        """)
  }
}
