import ArgumentParser
import ExamAnalytics
import ItemBank

/// The rule whose arithmetic reports tell: after what time an item would have been left.
struct CutOffOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Work out what leaving every item after this time would have come to.", valueName: "m:ss"))
  var cutOff: String?

  /// The time in seconds, written as `2:30` or so; the usual rule where none was.
  ///
  /// - Throws: ``ShellError`` for anything but a time from a second to an hour.
  func seconds() throws(ShellError) -> Double {
    guard let text = cutOff else { return CutOffArithmetic.usualCutOff }
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
    return Double(total)
  }
}
