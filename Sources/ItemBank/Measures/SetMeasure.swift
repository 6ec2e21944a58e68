/// One number that describes a whole question set, and the range it should lie in.
package struct SetMeasure: Hashable, Sendable {
  /// What was counted or measured, with the range in the same unit.
  package enum Quantity: Hashable, Sendable {
    /// So many of so many items; the range is in percent of them.
    case items(Int, of: Int)
    /// Words of an item.
    case words(Int)
    /// The expected share of right answers, in thousandths.
    case difficulty(Int)
  }

  /// Where the number lies.
  package enum State: Hashable, Sendable {
    case inside
    case below
    case above
    /// There are too few items for the number to mean anything.
    case tooFewItems
  }

  /// How the number is called in a table.
  package var name: String

  package var quantity: Quantity

  /// The least and the greatest number in the range; nil is open.
  package var least: Int?
  package var greatest: Int?

  /// How many items there have to be before the number is held against the range.
  package var fewestItems: Int

  /// Whether a number outside the range is worth a look but no fault.
  package var isNote: Bool

  /// What is measured, as the beginning of a sentence.
  package var subject: String

  /// How the number is changed, up to "until".
  package var advice: String

  /// - Complexity: O(1).
  package init(
    _ name: String, _ quantity: Quantity, least: Int?, greatest: Int?, fewestItems: Int = 1,
    isNote: Bool = false, subject: String, advice: String
  ) {
    self.name = name
    self.quantity = quantity
    self.least = least
    self.greatest = greatest
    self.fewestItems = fewestItems
    self.isNote = isNote
    self.subject = subject
    self.advice = advice
  }

  /// Where the number lies; shares are compared exactly, without rounding.
  package var state: State {
    let value: Int
    let unit: Int
    switch quantity {
    case .items(let count, let total):
      guard total >= max(1, fewestItems), fittingItems != nil else { return .tooFewItems }
      (value, unit) = (count * 100, total)
    case .words(let count): (value, unit) = (count, 1)
    case .difficulty(let thousandths): (value, unit) = (thousandths, 1)
    }
    if let least, value < least * unit { return .below }
    if let greatest, value > greatest * unit { return .above }
    return .inside
  }

  /// The numbers of items whose share is in the range; nil where there is none among so few.
  package var fittingItems: ClosedRange<Int>? {
    guard case .items(_, let total) = quantity else { return nil }
    let low = ((least ?? 0) * total + 99) / 100
    let high = (greatest ?? 100) * total / 100
    return low <= high ? low...high : nil
  }
}
