/// The pseudo-random numbers forms are drawn with: SplitMix64 of Steele, Lea and Flood.
///
/// Fixed for ever, so that a seed gives the same form on every machine and in every version: the
/// state grows by 0x9E3779B97F4A7C15 before each number, which is the state mixed by two rounds of
/// shift, exclusive-or and multiplication. Source: "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, with the constants of Vigna's `splitmix64.c`. Not for secrets.
package struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// The next number; all 2⁶⁴ are equally frequent.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<bound`, all equally likely; `bound` is positive.
  ///
  /// Numbers are drawn until one lies below the largest multiple of `bound` that is at most 2⁶⁴; the
  /// result is its remainder. A bound of 1 draws a number, too.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a bounded draw needs a positive bound")
    let divisor = UInt64(bound)
    // 2⁶⁴ mod bound: so many numbers at the top have no full round.
    let excess = (0 &- divisor) % divisor
    while true {
      let number = next()
      if number <= .max - excess { return Int(number % divisor) }
    }
  }

  /// Puts the elements into a random order, all equally likely.
  ///
  /// Fisher–Yates from the end: for each position `i` from the last down to 1 (both from 0), exchanges
  /// the elements at `i` and at `below(i + 1)`.
  ///
  /// - Complexity: O(n).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for position in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(position, below(position + 1))
    }
  }
}
