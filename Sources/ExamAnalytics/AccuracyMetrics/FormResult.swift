/// The result of one form: a sitting of this program, or a score from elsewhere.
package struct FormResult: Hashable, Sendable {
  /// Right answers among the items seen for the first time.
  package var right: Int
  package var items: Int

  /// When, in weeks from any start; or the number of the form, where the days are not known.
  package var time: Double

  /// Where the items come from; forms of one bank share it.
  package var source: String

  package init(right: Int, items: Int, time: Double, source: String) {
    precondition(right >= 0 && right <= items, "right answers lie within the items")
    self.right = right
    self.items = items
    self.time = time
    self.source = source
  }

  /// A score entered as a percentage of so many items, rounded to whole answers.
  ///
  /// - Parameters:
  ///   - percentRight: held within 0…100.
  ///   - items: how many the form had.
  ///   - time: as ``time``.
  ///   - source: as ``source``.
  package init(percentRight: Double, items: Int, time: Double, source: String) {
    let share = min(1, max(0, percentRight / 100))
    let right = Int((share * Double(items)).rounded())
    self.init(right: right, items: items, time: time, source: source)
  }
}
