import ExamDesign
import ExamSession

/// Why a fixture cannot be played.
enum ScenarioFault: Error {
  case unknownLine(String)
  case unknownCommand(String)
}

extension Milliseconds {
  /// Reads `h:mm:ss` or `h:mm:ss.mmm`; nil for anything else.
  init?(scenarioText text: String) {
    let fields = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = fields[0].split(separator: ":").map { Int64($0) }
    guard fields.count <= 2, whole.count == 3, !whole.contains(nil) else { return nil }
    let seconds = whole.reduce(0) { $0 * 60 + ($1 ?? 0) }
    guard let fraction = fields.count == 2 ? Int64(fields[1]) : 0 else { return nil }
    self.init(seconds * 1000 + fraction)
  }

  /// `h:mm:ss.mmm`.
  var scenarioText: String {
    let total = abs(count)
    func padded(_ value: Int64, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
    }
    return (self < .zero ? "-" : "")
      + "\(total / 3_600_000):\(padded(total / 60_000 % 60, 2)):\(padded(total / 1000 % 60, 2))"
      + ".\(padded(total % 1000, 3))"
  }
}

extension SessionEvent {
  /// Instant and kind, such as `0:25:00.000 warningGiven(remaining: 0:05:00.000)`.
  var scenarioText: String {
    let words = String(describing: kind)
      .replacing("ExamSession.", with: "").replacing("ExamDesign.", with: "")
    return "\(Milliseconds(instant.milliseconds).scenarioText) \(words)"
  }
}

extension BreakKind {
  /// The words behind the clocks; nothing for the usual break under a clock.
  var scenarioText: String {
    switch self {
    case .underClock: ""
    case .testingTime: "  (testing time)"
    case .pool: "  (pool)"
    case .fixed: "  (fixed)"
    case .untimed: "  (untimed)"
    }
  }
}
