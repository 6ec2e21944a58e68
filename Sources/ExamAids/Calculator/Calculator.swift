/// The four-function calculator of exam software: a simple desk calculator, key by key.
///
/// - Operations are carried out at once, from left to right, without precedence: 2 + 3 × 4 = is 20.
///   An operation key carries out the one before it; of several operation keys in a row the last
///   counts.
/// - `=` carries out the pending operation; where no second number was given, the display is it
///   (2 × = is 4). Pressed again directly, it repeats the last operation with its second number
///   (2 × 3 = = is 18). Otherwise it only ends a number.
/// - `%` divides the display by 100; behind a pending + or − it makes the display that percentage
///   of the first number. So 100 + 10 % = is 110, 50 × 10 % = is 5, 5 ÷ 10 % = is 50.
/// - `√` and `±` act on the display and leave the pending operation alone.
/// - `M+` and `M−` carry out a pending operation that has its second number, as `=` would, and add
///   the display to the memory or take it away. `MR` puts the memory into the display. `MC` empties
///   it; nothing else does, not even `C`.
/// - `CE` withdraws the number on display and shows 0; the pending operation waits for another.
///   `C` clears everything but the memory.
/// - A number that is typed has at most 12 digits, where a single 0 before the point does not count;
///   further ones are ignored.
///
/// Arithmetic is decimal (``DecimalNumber``): sums, differences and products are exact up to 20
/// significant digits, and everything else is rounded to them, half to even. The display shows at
/// most 12 of them, but the calculator goes on with all: 1 ÷ 3 × 3 = is 1. A result of 10¹⁰⁰ or more
/// is a ``Failure``, one nearer to zero than 10⁻⁹⁹ becomes 0.
package struct Calculator: Hashable, Sendable {
  /// The number that is being typed; nil where the display shows ``shown``.
  var entry: Entry?

  /// The last result, recalled or ended number.
  var shown: DecimalNumber = .zero

  /// The operation that waits for its second number.
  var pending: Step?

  /// Whether the display is the second number of the pending operation.
  var hasOperand = false

  /// What `=` repeats; only directly behind another `=`.
  var repetition: Step?

  /// What the memory holds; 0 where it is empty.
  var memory: DecimalNumber = .zero

  /// Why the calculator has stopped; nil while it works.
  package internal(set) var failure: Failure?

  /// An operation and the number that is known already: the first one while the operation is
  /// pending, the second one when it is repeated.
  struct Step: Hashable {
    var operation: Operation
    var number: DecimalNumber
  }

  /// A calculator that has just been switched on: the display shows 0, the memory is empty.
  package init() {}

  /// What the display shows: the number as it is being typed, a number by
  /// ``DecimalNumber/displayText``, or what went wrong.
  package var display: String {
    failure?.message ?? entry?.text ?? shown.displayText
  }

  /// Whether the memory holds a number other than 0.
  package var hasMemory: Bool { !memory.isZero }

  /// The pending operation behind its first number, such as `12.5 ×`; empty where there is none.
  package var tape: String {
    pending.map { "\($0.number.displayText) \($0.operation.symbol)" } ?? ""
  }

  /// The number on the display.
  var value: DecimalNumber { entry?.value ?? shown }
}
