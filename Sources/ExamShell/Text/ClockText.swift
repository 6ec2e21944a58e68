package import ExamDesign

extension Milliseconds {
  /// Time left as a clock shows it: `29:59`, `1:04:59`, `0:00` only when nothing is left.
  ///
  /// A second begun counts whole, so the display falls to 0:00 at the very deadline. Negative spans
  /// carry a minus sign and count whole seconds gone.
  package var asTimeLeft: String {
    let seconds = count >= 0 ? (count + 999) / 1000 : -(-count / 1000)
    return Self.clock(seconds: seconds)
  }

  /// Time used, in whole seconds gone: `0:47`, `12:03`.
  package var asTimeUsed: String {
    Self.clock(seconds: count / 1000)
  }

  /// How long ``asTimeLeft`` stays as it is; at least one millisecond, at most one second.
  package var untilNextSecond: Milliseconds {
    let rest = count % 1000
    return Milliseconds(rest > 0 ? rest : rest == 0 ? 1 : 1000 + rest)
  }

  private static func clock(seconds: Int64) -> String {
    let total = abs(seconds)
    func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let sign = seconds < 0 ? "-" : ""
    return total >= 3600
      ? "\(sign)\(total / 3600):\(padded(total / 60 % 60)):\(padded(total % 60))"
      : "\(sign)\(total / 60):\(padded(total % 60))"
  }
}
