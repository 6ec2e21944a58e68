import ExamDesign
import ExamRecords
import ExamShell
import Foundation

/// A person whose times and answers are drawn, at a desk with a clock that waits for nobody.
///
/// Their sittings go through the whole program, from the command to the record on disk.
final class SimulatedPerson {
  /// What the person does with an item: seconds before the answer, and the line typed.
  struct Answer {
    var seconds: Double
    var line: String
  }

  let clock = HandClock()
  let records: String
  private let folder: URL
  private(set) var output = ""
  private var random: SplitMix64

  /// What the person has on disk.
  var files = SimulatedPerson.files

  /// How an item of a block is answered, from 0 each.
  var behaviour: (Int, Int, inout SplitMix64) -> Answer

  init(
    seed: UInt64,
    behaviour: @escaping (Int, Int, inout SplitMix64) -> Answer = SimulatedPerson.usual
  ) throws {
    random = SplitMix64(seed: seed)
    self.behaviour = behaviour
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("testday-person-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    records = folder.appendingPathComponent("records.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Times around 75 s, right in seven of ten, and sure of what is right.
  static func usual(_ block: Int, _ item: Int, _ random: inout SplitMix64) -> Answer {
    let seconds = lognormal(75, 0.45, &random)
    let isRight = random.below(100) < 70
    let isSure = random.below(100) < (isRight ? 70 : 40)
    return Answer(seconds: seconds, line: (isRight ? "b" : "a") + (isSure ? "!" : "~"))
  }

  static func lognormal(_ typical: Double, _ spread: Double, _ random: inout SplitMix64) -> Double {
    // About normal: twelve uniform numbers less six.
    let normal = (0..<12).reduce(-6.0) { sum, _ in sum + Double(random.below(1_000_000)) / 1e6 }
    return typical * exp(spread * normal)
  }

  /// Runs a command line; gives what it wrote, and its exit code.
  @discardableResult
  func run(_ words: String...) -> (text: String, code: Int32) {
    let console = PersonConsole(clock: clock) { [self] block, item in
      behaviour(block, item, &random)
    }
    let context = ShellContext(
      console: console, clock: clock,
      environment: ShellEnvironment(
        variables: ["HOME": "/home/person", "TESTDAY_RECORDS": records],
        workingDirectory: "/home/person", programFolder: "/nowhere"),
      fileSystem: InMemoryFileSystem(files))
    let code = Shell(context).run(arguments: ["--plain"] + words)
    return (console.output, code)
  }

  // MARK: - What lies on the desk

  static let files: [String: InMemoryFileSystem.Content] = [
    "/home/person/QuestionSets/plain.qset.md": .text(
      questionSet("plain", exam: "step1", items: 600)),
    "/home/person/QuestionSets/few.qset.md": .text(
      questionSet("few", exam: "short", items: 15)),
    "/home/person/.config/testday/profiles/short.yaml": .text(
      """
      profile: short
      exam: short
      title: The short exam
      day: 20 min
      blocks:
        count: 2
        items: 5
        limit: 10 min

      """),
  ]

  /// Items of three systems with four options each, B right.
  private static func questionSet(_ id: String, exam: String, items: Int) -> String {
    let items = (1...items).map { number in
      """

      # \(id)-\(number)
      system: \(["cardiac", "neural", "renal"][number % 3])
      difficulty: 0.7
      time: 90

      This is the stem of item \(number).

      ? Which option is the second one?

      - [ ] North \(number)
      > It comes first.
      - [x] East \(number)
      > It comes second.
      - [ ] South \(number)
      > It comes third.
      - [ ] West \(number)
      > It comes fourth.

      ## Explanation

      The second option of item \(number) is its key.

      """
    }
    return """
      ---
      qset: 1
      id: \(id)
      title: The \(id) set
      version: 1.0.0
      language: en
      author: The tests
      license: CC0-1.0
      source: written for a test
      profile: \(exam)
      ---

      """ + items.joined()
  }
}

/// The console of a ``SimulatedPerson``: answers by what the prompt says.
private final class PersonConsole: Console {
  let isInteractive = true
  let size = ScreenSize(columns: 80, rows: 200)
  let lastKeyMilliseconds: Int64? = nil
  private(set) var output = ""
  private let clock: HandClock
  private let answer: (Int, Int) -> SimulatedPerson.Answer
  private var block = -1
  private var lastItem = 0

  /// How much of the output was there at the last line.
  private var seen = 0

  init(clock: HandClock, answer: @escaping (Int, Int) -> SimulatedPerson.Answer) {
    self.clock = clock
    self.answer = answer
  }

  /// Passes over every chance to wake: what falls due meanwhile is found when the line comes.
  func read(_ request: LineRequest) -> LineInput {
    let next = planned(request.prompt(clock.now()).text)
    seen = output.utf8.count
    clock.advance(by: Int64(next.seconds * 1000))
    return .line(next.line, at: clock.now())
  }

  /// `28:13 left  3/20 >` in a block; elsewhere Enter after a while goes on.
  private func planned(_ prompt: String) -> SimulatedPerson.Answer {
    guard let place = prompt.split(separator: " ").first(where: { $0.contains("/") }),
      let item = Int(place.prefix { $0.isNumber })
    else {
      lastItem = 0
      return onBreak(prompt)
    }
    if item == 1, lastItem != 1 { block += 1 }
    if item == lastItem { return .init(seconds: 2, line: "end") }
    lastItem = item
    return answer(block, item - 1)
  }

  private func onBreak(_ prompt: String) -> SimulatedPerson.Answer {
    let asked = prompt + String(decoding: output.utf8.dropFirst(seen), as: UTF8.self)
    if asked.contains("anxiety now") { return .init(seconds: 3, line: "3") }
    if asked.contains("energy now") { return .init(seconds: 3, line: "\(max(1, 9 - block / 2))") }
    return .init(seconds: 90, line: "")
  }

  func takeStopRequest() -> LineInput? { nil }
  func write(_ text: String) { output += text }
  func writeError(_ text: String) { output += text }
  func clearScreen() {}
  func discardTypedText() {}
}
