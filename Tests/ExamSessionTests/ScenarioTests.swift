import ExamDesign
import ExamSession
import Foundation
import TestSupport
import Testing

/// Worked scenarios as text a person can check: `Scenarios/*.txt`.
///
/// A fixture holds the timetable, input lines (`> instant command`), and below each what the session
/// answered and what the clocks say. The runner writes the whole text anew and compares.
@Suite struct ScenarioTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txt") }.sorted() ?? []

  @Test func thereAreScenarios() {
    #expect(Self.names.count >= 6)
  }

  @Test(arguments: names) func scenario(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let fixture = try String(contentsOf: file, encoding: .utf8)
    var run = ScenarioRun()
    let now = try fixture.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { try run.answer(String($0)) }
      .joined(separator: "\n")
    guard now != fixture else { return }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try now.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("\(name) differs; now:\n\(now)")
  }
}

/// Plays one fixture, line by line.
private struct ScenarioRun {
  var blocks: [[Int]] = []
  var parts: [Timetable.Part] = []
  var session: Session?

  /// What stands in the fixture for this line; nil for an answer of before, which is dropped.
  mutating func answer(_ line: String) throws -> String? {
    if line.hasPrefix("  ") { return nil }
    if line.hasPrefix("> ") { return ([line] + play(line)).joined(separator: "\n") }
    let words = line.split(separator: " ").map(String.init)
    switch words.first {
    case "day": parts.append(.init(kind: .day, parent: nil, limit: span(words[1])))
    case "session": parts.append(.init(kind: .session, parent: 0, limit: span(words[1])))
    case "tutorial": parts.append(.init(kind: .tutorial, parent: 0, limit: span(words[1])))
    case "block":
      let counts = words[1].split(separator: "x").compactMap { Int($0) }
      blocks.append(Array(repeating: counts[1], count: counts[0]))
      parts.append(
        .init(
          kind: .block, parent: parts.lastIndex { $0.kind == .session } ?? 0,
          limit: words.count > 2 ? span(words[2]) : nil))
    default: break
    }
    return line
  }

  private mutating func play(_ line: String) -> [String] {
    var session =
      self.session
      ?? Session(
        form: form(blocks),
        timetable: Timetable(
          parts: parts, warnings: [.minutes(5), .minutes(2)], isPartial: false))
    let words = line.dropFirst(2).split(separator: " ").map(String.init)
    let now = SessionInstant(milliseconds: span(words[0]).count)
    var answers: [String] = []
    func settle() {
      while let due = session.nextDueEvent(by: now) {
        session.apply(due)
        answers.append("  " + text(due))
      }
    }
    settle()
    if words[1] != "wait" {
      do {
        for event in try session.decide(command(words), at: now) {
          session.apply(event)
          answers.append("  " + text(event))
        }
        settle()
      } catch {
        answers.append("  refused: \(error)")
      }
    }
    answers.append("  " + clocks(session, at: now))
    self.session = session
    return answers
  }

  private func command(_ words: [String]) -> SessionCommand {
    let argument = words.count > 2 ? words[2] : ""
    let option = Int(argument.utf8.first ?? 97) - 97
    switch words[1] {
    case "begin": return .beginSitting
    case "skip-tutorial": return .endTutorial
    case "next-block": return .beginBlock
    case "select": return .select(option: option, confidence: nil)
    case "clear": return .clearResponse
    case "mark": return .mark
    case "strike": return .strike(option: option)
    case "go": return .present(item: (Int(argument) ?? 0) - 1)
    case "items": return .open(.itemsList)
    case "back": return .close(.itemsList)
    case "end": return .endBlock(confirmed: false)
    case "end!": return .endBlock(confirmed: true)
    case "leave": return .interrupt(.left)
    case "crash": return .interrupt(.fault)
    case "resume": return .resume
    default: return .abandon
    }
  }

  private func clocks(_ session: Session, at now: SessionInstant) -> String {
    let clocks = [
      ("left", session.remaining(at: now)), ("day", session.dayRemaining(at: now)),
      ("break", session.breakRemaining(at: now)),
    ]
    return clocks.compactMap { name, span in span.map { "\(name) \(self.text($0))" } }
      .joined(separator: "  ")
  }

  private func text(_ event: SessionEvent) -> String {
    let kind = String(describing: event.kind)
      .replacing("ExamSession.", with: "").replacing("ExamDesign.", with: "")
    return "\(text(Milliseconds(event.instant.milliseconds))) \(kind)"
  }

  private func text(_ span: Milliseconds) -> String {
    let total = abs(span.count)
    func padded(_ value: Int64, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
    }
    return (span < .zero ? "-" : "")
      + "\(total / 3_600_000):\(padded(total / 60_000 % 60, 2)):\(padded(total / 1000 % 60, 2))"
      + ".\(padded(total % 1000, 3))"
  }

  /// Reads `h:mm:ss` or `h:mm:ss.mmm`.
  private func span(_ text: String) -> Milliseconds {
    let fields = text.split(separator: ".")
    let whole = fields[0].split(separator: ":").reduce(0) { $0 * 60 + (Int64($1) ?? 0) }
    return Milliseconds(whole * 1000 + (fields.count > 1 ? Int64(fields[1]) ?? 0 : 0))
  }
}
