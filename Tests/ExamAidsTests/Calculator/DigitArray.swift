/// A natural number as its decimal digits, least first: schoolbook arithmetic, exact and slow.
///
/// It shares nothing with the arithmetic it is held against.
struct DigitArray: Equatable, Comparable {
  private(set) var digits: [Int]

  init(digits: [Int]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  init(_ text: some StringProtocol) {
    self.init(digits: text.reversed().map { $0.wholeNumberValue ?? 0 })
  }

  var text: String { digits.isEmpty ? "0" : digits.reversed().map(String.init).joined() }

  static func < (left: DigitArray, right: DigitArray) -> Bool {
    guard left.digits.count == right.digits.count else {
      return left.digits.count < right.digits.count
    }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }

  static func + (left: DigitArray, right: DigitArray) -> DigitArray {
    var digits: [Int] = []
    var carry = 0
    for index in 0..<max(left.digits.count, right.digits.count) + 1 {
      let sum = left[index] + right[index] + carry
      digits.append(sum % 10)
      carry = sum / 10
    }
    return DigitArray(digits: digits)
  }

  /// The difference of a number and a smaller one.
  static func - (left: DigitArray, right: DigitArray) -> DigitArray {
    var digits: [Int] = []
    var borrow = 0
    for index in left.digits.indices {
      let difference = left[index] - right[index] - borrow
      digits.append(difference < 0 ? difference + 10 : difference)
      borrow = difference < 0 ? 1 : 0
    }
    return DigitArray(digits: digits)
  }

  static func * (left: DigitArray, right: DigitArray) -> DigitArray {
    var sums = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (i, a) in left.digits.enumerated() {
      for (j, b) in right.digits.enumerated() { sums[i + j] += a * b }
    }
    for index in sums.indices.dropLast() {
      sums[index + 1] += sums[index] / 10
      sums[index] %= 10
    }
    return DigitArray(digits: sums)
  }

  func shifted(_ places: Int) -> DigitArray {
    DigitArray(digits: Array(repeating: 0, count: places) + digits)
  }

  private subscript(index: Int) -> Int { digits.indices.contains(index) ? digits[index] : 0 }
}
