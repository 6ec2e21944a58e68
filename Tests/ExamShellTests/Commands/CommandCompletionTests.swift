@testable import ExamShell
import ExamDesign
import ExamRecords
import Foundation
import Testing

/// What Tab offers at the prompt.
@Suite struct CommandCompletionTests {
  private func candidates(_ before: String, _ word: String, records: String) -> [String] {
    let context = ShellContext(
      console: ScriptedConsole(clock: HandClock(), isInteractive: true, script: []),
      clock: HandClock(),
      environment: ShellEnvironment(
        variables: ["TESTDAY_RECORDS": records], workingDirectory: "/", programFolder: "/"),
      fileSystem: InMemoryFileSystem([:]))
    return CommandCompletion(context).candidates(before: before, word: word)
  }

  @Test(arguments: [
    ("", "sc", ["scores"]), ("", "dr", ["drill"]), ("scores ", "", ["add", "remove"]),
    ("scores add ", "", ["cbssa", "form"]),
    ("scores add cbssa ", "--", ["--exam", "--items", "--name", "--on"]),
    ("scores remove ", "", ["1", "2"]), ("scores remove 1 ", "", []),
    ("drill ", "--c", ["--checkpoints"]), ("drill --checkpoints ", "step1", ["step1"]),
    ("drill --checkpoints ", "--s", ["--seed", "--set"]),
    ("drill --time ", "", ["1.25", "1.5", "2"]),
    ("report ", "--", ["--block", "--cut-off", "--full"]), ("review ", "--", ["--all", "--block"]),
    ("report --cut-off ", "", []), ("pacing --plan ", "step1", ["step1"]),
    ("drill step1 ", "st", []), ("start --time ", "1.2", ["1.25"]),
  ])
  func candidates(before: String, word: String, offered: [String]) throws {
    let folder = NSTemporaryDirectory() + "completion-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let records = folder + "/records.sqlite"
    let store = try RecordStore.open(path: records)
    let day = try #require(CalendarDate("2026-05-01"))
    for percent in [60.0, 70] {
      try store.add(
        OutsideScore(
          kind: .form, name: "", percent: percent, items: 9, takenOn: day,
          enteredWallMilliseconds: 0))
    }
    #expect(candidates(before, word, records: records) == offered)
  }
}
