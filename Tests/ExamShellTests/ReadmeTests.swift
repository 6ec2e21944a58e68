import ExamAnalytics
import ExamDesign
import ExamReports
import ExamSession
import ExamShell
import Foundation
import ItemBank
import ResponseImport
import Testing

/// What the README shows is what the program shows.
@Suite struct ReadmeTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theItemOnScreen() throws {
    let set = try Data(
      contentsOf: Self.root.appendingPathComponent("QuestionSets/tiny/tiny.qset.md"))
    let items = QuestionSetReader.read(Array(set), file: "tiny.qset.md").questionSet.items
    let shown = try example("text item")
    #expect(shown == screen(of: items), "now:\n\(screen(of: items))")
  }

  @Test func theProfileOfOnesOwn() throws {
    let reading = ProfileReader.read(Array(try example("yaml profile").utf8), file: "quiz.yaml")
    #expect(reading.findings.map(\.description) == [])
    let profile = try #require(reading.profile)
    #expect(profile.exam == "ward-quiz")
    #expect(profile.day == .minutes(150))
    #expect(profile.itemCount == 95...100)
    let timetable = Timetable(profile: profile)
    #expect(
      timetable.parts.map(\.kind) == [
        .day, .tutorial, .session, .block, .block, .pooledBreak, .block, .fixedBreak, .block,
      ])
    #expect(timetable.breakPool == .minutes(15))
  }

  @Test func theResponsesFromElsewhere() throws {
    let bytes = Array(try example("csv responses").utf8)
    let layout = try ResponseLayout(start: bytes)
    #expect(layout.columns.doubts == [])
    var reader = RowReader(layout)
    reader.append(Array(bytes[layout.bodyOffset...]))
    reader.finish()
    var rows: [ResponseRow] = []
    while let reading = reader.next() {
      guard case .row(let row, _) = reading else {
        Issue.record("\(reading)")
        continue
      }
      rows.append(row)
    }
    #expect(rows.map(\.item) == ["q17", "q03", "q22"])
    #expect(rows.map(\.outcome) == [.right, .wrong, .unanswered])
  }

  /// What stands in the README between ``` with this word behind it and the next ```.
  private func example(_ name: String) throws -> String {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```\(name)\n"))
    let end = try #require(readme.range(of: "```\n", range: start.upperBound..<readme.endIndex))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  private func screen(of items: [Item]) -> String {
    var exam = SmallExam(blocks: [items.count], limit: .minutes(7), day: .minutes(7))
    exam.items = [items]
    let clock = HandClock()
    let console = ScriptedConsole(clock: clock, isInteractive: true, script: [])
    console.size = ScreenSize(columns: 72, rows: 18)
    for event in (try? exam.session.decide(.beginSitting, at: .start)) ?? [] {
      exam.session.apply(event)
    }
    while let due = exam.session.nextDueEvent(by: .start) { exam.session.apply(due) }
    var view = ExamView()
    view.say(.hint)
    let presenter = ScreenPresenter(rendering: .plain)
    let now = SessionInstant(milliseconds: 12_000)
    presenter.show(session: exam.session, items: exam.items, view: &view, at: now, on: console)
    let prompt = presenter.prompt(
      session: exam.session, view: view, at: now, bootMilliseconds: 0)
    return console.screen + prompt.text + "\n"
  }
}
