import ExamAnalytics
import ItemBank

/// After what time an item would have been left, as a person writes it: `2:30`, or seconds.
struct CutOffTime {
  let seconds: Double

  /// Reads what was written; nil is the usual rule.
  ///
  /// - Throws: ``ShellError`` for anything but a time from a second to an hour.
  init(_ text: String?) throws(ShellError) {
    guard let text else {
      seconds = CutOffArithmetic.usualCutOff
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...4).contains(part.count)
        && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(Substring(part)) : nil
    }
    var total = 0
    if numbers.count == parts.count {
      switch numbers.count {
      case 1: total = numbers[0]
      case 2 where numbers[1] < 60: total = 60 * numbers[0] + numbers[1]
      default: total = 0
      }
    }
    guard (1...3600).contains(total) else {
      throw ShellError(
        .usage, "\(sanitised(text)) is no time to leave an item at",
        remedy: "write minutes and seconds, such as 2:30")
    }
    seconds = Double(total)
  }
}
