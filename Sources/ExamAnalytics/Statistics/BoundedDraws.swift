package import ExamDesign

/// The bounded draws of `SplitMix64`, number for number, without a division each.
package struct BoundedDraws {
  /// ⌊(2⁶⁴ − 1)/b⌋ of each bound b above 0.
  private let reciprocals: [UInt64]

  /// - Complexity: O(bound).
  package init(upTo bound: Int) {
    reciprocals = [0] + (1...max(1, bound)).map { UInt64.max / UInt64($0) }
  }

  /// What `generator.below(bound)` would give, for a bound above 0 and within those prepared for.
  ///
  /// The quotient by the reciprocal is the true one or one less. A number so large that it may have
  /// to be drawn anew, fewer than one in 2⁵⁰, is left to a copy of the generator from before it.
  @inline(__always)
  package func below(_ bound: Int, using generator: inout SplitMix64) -> Int {
    let divisor = UInt64(bound)
    let before = generator
    let number = generator.next()
    guard number <= .max - divisor else {
      generator = before
      return generator.below(bound)
    }
    let quotient = number.multipliedFullWidth(by: reciprocals[bound]).high
    let rest = number &- quotient &* divisor
    return Int(rest >= divisor ? rest &- divisor : rest)
  }
}
