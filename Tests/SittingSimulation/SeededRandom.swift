import ExamDesign

/// Repeatable randomness for simulated sittings; the same seed gives the same sitting for ever.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var numbers: SplitMix64

  package init(seed: UInt64) {
    numbers = SplitMix64(seed: seed)
  }

  package mutating func next() -> UInt64 { numbers.next() }

  /// True in about `percent` of 100 calls.
  package mutating func chance(_ percent: Int) -> Bool { numbers.below(100) < percent }

  /// True in about one of `count` calls.
  package mutating func once(in count: Int) -> Bool { numbers.below(count) == 0 }

  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + numbers.below(range.count)
  }

  /// Milliseconds in `range`.
  package mutating func time(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(numbers.below(Int(range.upperBound - range.lowerBound) + 1))
  }

  /// One of `choices`, which are not empty.
  package mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[numbers.below(choices.count)]
  }
}
