import ExamDesign
import ExamRecords
import ExamSession
import ExamShell

/// A clock that a test moves by hand.
final class HandClock: ExamClock {
  var bootID = "boot-1"
  var reading = ClockReading(bootMilliseconds: 1_000_000, wallMilliseconds: 1_780_000_000_000)

  func now() -> ClockReading { reading }

  func utcOffsetMinutes(atWallMilliseconds wallMilliseconds: Int64) -> Int { 0 }

  func advance(by milliseconds: Int64) {
    reading.bootMilliseconds += milliseconds
    reading.wallMilliseconds += milliseconds
  }
}

/// A console that plays a script: what is typed, and when, in milliseconds from the start.
final class ScriptedConsole: Console {
  let isInteractive: Bool
  var size = ScreenSize(columns: 80, rows: 24)

  /// When a key that completed no line was pressed last.
  var lastKeyMilliseconds: Int64?
  private(set) var output = ""
  private(set) var prompts: [String] = []
  private(set) var discards = 0
  private let clock: HandClock
  private let start: Int64
  private var script: [(at: Int64, input: Input)]

  /// One thing that happens at the console.
  enum Input {
    case line(String)
    case other(LineInput)
  }

  init(clock: HandClock, isInteractive: Bool, script: [(at: Int64, input: Input)]) {
    self.clock = clock
    self.isInteractive = isInteractive
    self.script = script
    start = clock.reading.bootMilliseconds
  }

  func read(_ request: LineRequest) -> LineInput {
    prompts.append(request.prompt(clock.now()).text)
    let next = script.first.map { start + $0.at }
    let wake = request.wakeAt ?? .max
    guard let next, next < wake else {
      guard wake < .max, wake > clock.reading.bootMilliseconds || next != nil else {
        return .endOfInput
      }
      clock.advance(by: max(0, wake - clock.reading.bootMilliseconds))
      return .wake
    }
    clock.advance(by: max(0, next - clock.reading.bootMilliseconds))
    switch script.removeFirst().input {
    case .line(let text): return .line(text, at: clock.now())
    case .other(let input): return input
    }
  }

  func takeStopRequest() -> LineInput? { nil }

  func write(_ text: String) { output += text }
  func writeError(_ text: String) { output += text }
  func clearScreen() { output += "\u{0C}" }
  func discardTypedText() { discards += 1 }

  /// What the screen showed last: everything since it was cleared.
  var screen: String {
    String(output.split(separator: "\u{0C}", omittingEmptySubsequences: false).last ?? "")
  }
}

/// A record in memory that can be made to fail.
final class ListRecord: EventRecord {
  private(set) var events: [SessionEvent] = []
  private(set) var wallMilliseconds: [Int64] = []
  private(set) var beats: [SessionInstant] = []

  /// How many of the next writes fail.
  var failures = 0

  @discardableResult
  func append(_ event: SessionEvent, wallMilliseconds: Int64) throws(RecordError) -> Int {
    try failWhereAsked()
    events.append(event)
    self.wallMilliseconds.append(wallMilliseconds)
    return events.count
  }

  func beat(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64
  ) throws(RecordError) {
    try failWhereAsked()
    beats.append(instant)
  }

  private func failWhereAsked() throws(RecordError) {
    guard failures > 0 else { return }
    failures -= 1
    throw Self.failure
  }

  static let failure = RecordError.diskFull(path: "records.sqlite")
}
