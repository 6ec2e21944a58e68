import ExamDesign
import ExamSession

/// The typical item time in the second half of a block against the first.
///
/// The answered items are split by the order in which they first came on screen, not by the clock,
/// since a window of the clock picks its items by their times. The middle one of an odd number
/// belongs to neither half. An item's time is all its time on screen. Items left blank are not
/// timed work to an end, and stay out. The comparison assumes that the order of items does not
/// depend on their difficulty.
package struct HalfPace: Equatable, Sendable {
  package let first: LogTimes
  package let second: LogTimes

  /// The geometric mean of the second half over that of the first; above 1 is slower.
  ///
  /// With Welch's interval on the log scale. Provisional below ten items a half, no value below
  /// eight.
  package let ratio: Metric

  /// How many answered items the two halves need together for a value, and for a firm one.
  package static let minimum = 16
  package static let firmMinimum = 20

  package init(_ block: BlockTrace) {
    let times = block.presentationOrder
      .map { block.items[$0] }
      .filter { $0.isAnswered && $0.timeOnScreen > .zero }
      .map { $0.timeOnScreen.inSeconds }
    let half = times.count / 2
    first = LogTimes(seconds: Array(times.prefix(half)))
    second = LogTimes(seconds: Array(times.suffix(half)))
    guard times.count >= Self.minimum, let value = second.ratio(to: first),
      let interval = second.ratioInterval(to: first)
    else {
      ratio = .notEnoughData(n: times.count)
      return
    }
    ratio = .estimate(
      value, interval, n: times.count, isProvisional: times.count < Self.firmMinimum)
  }
}
