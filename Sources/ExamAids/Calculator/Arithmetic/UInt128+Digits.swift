extension UInt128 {
  /// 10⁰ to 10³⁸: all powers of ten there are in 128 bits.
  private static let powersOfTen: [UInt128] = (0..<38).reduce(into: [1]) { powers, _ in
    powers.append((powers.last ?? 1) * 10)
  }

  /// 10^`power`, for a power from 0 to 38.
  static func power(ofTen power: Int) -> UInt128 { powersOfTen[power] }

  /// How many decimal digits the number is written with; 0 for 0.
  var decimalDigits: Int { Self.powersOfTen.prefix { $0 <= self }.count }

  /// The number without its last digits, rounded half to even.
  ///
  /// - Parameters:
  ///   - count: How many digits go, not below 0.
  ///   - isInexact: Whether the true number is larger by less than 1, which decides a tie. Where no
  ///     digit goes it changes nothing.
  /// - Returns: The number in units of 10^`count`.
  func droppingDigits(_ count: Int, isInexact: Bool = false) -> UInt128 {
    guard count > 0 else { return self }
    // Even the largest number is less than half of 10³⁹.
    guard count <= 38 else { return 0 }
    let divisor = Self.power(ofTen: count)
    let (kept, rest) = quotientAndRemainder(dividingBy: divisor)
    let half = divisor / 2
    let isUp = rest > half || (rest == half && (isInexact || kept % 2 == 1))
    return isUp ? kept + 1 : kept
  }
}
