import Foundation
import TestSupport
import Testing

/// Worked scenarios as text a person can check: `Scenarios/*.txt`.
///
/// A fixture holds the timetable (``ScenarioTimetable``), input lines (`> instant command`), and
/// below each what the session answered and what the clocks say. The runner writes the whole text
/// anew and compares. A line `= words; words` below an answer holds what was worked out by hand
/// beforehand: every part has to stand in the answer, whatever was recorded; `not words` must not.
@Suite struct ScenarioTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txt") }.sorted() ?? []

  @Test func thereAreScenarios() {
    #expect(Self.names.count >= 30)
  }

  @Test(arguments: names) func scenario(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let fixture = try String(contentsOf: file, encoding: .utf8)
    var run = ScenarioRun()
    let now = try fixture.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { try run.answer(String($0)) }
      .joined(separator: "\n")
    for miss in run.missing { Issue.record("\(name): \(miss)") }
    guard now != fixture else { return }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try now.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("\(name) differs; now:\n\(now)")
  }
}
