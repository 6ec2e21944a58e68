package import ExamDesign

/// Lengths of time as people read them on a clock.
package enum ClockText {
  /// Whole seconds as `m:ss`, from an hour on `h:mm:ss`; rounded half away from zero, no sign.
  package static func clock(_ seconds: Double) -> String {
    guard seconds.magnitude < 1e9 else { return "–" }
    let total = Int(seconds.magnitude.rounded())
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (minutes, rest) = total.quotientAndRemainder(dividingBy: 60)
    guard minutes >= 60 else { return "\(minutes):\(two(rest))" }
    return "\(minutes / 60):\(two(minutes % 60)):\(two(rest))"
  }

  package static func clock(_ span: Milliseconds) -> String { clock(span.inSeconds) }

  /// `0:40 ahead`, `1:05 behind`, or `on pace` where it rounds to nothing.
  package static func pace(behind seconds: Double) -> String {
    let rounded = seconds.rounded()
    if rounded == 0 { return "on pace" }
    return "\(clock(seconds)) \(rounded > 0 ? "behind" : "ahead")"
  }
}
