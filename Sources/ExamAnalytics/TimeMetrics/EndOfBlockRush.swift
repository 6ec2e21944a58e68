import ExamDesign

/// Whether the last items of blocks take less time than the others.
///
/// For each block q = mean ln T of the last five answered items in order of presentation − mean ln
/// T of the others; averaged over blocks; reported is exp(q) − 1. By presentation and not by the
/// clock, since a window of the clock picks its items by their times. The interval is Student's
/// with the variance around the two means of each block, pooled; it speaks of these blocks. p
/// rearranges the times within each block at random and is exact where the order of items is
/// random; without that it is not applicable. Two-sided: slowing down shows as well.
package struct EndOfBlockRush: Hashable, Sendable {
  /// exp(q) − 1: −0.2 is a fifth less time; `n` counts items.
  package let change: Metric

  /// The probability, without any rush, of an average q at least as far from 0.
  ///
  /// From 1,999 rearrangements; nil where there is no value.
  package let p: Double?

  /// How many blocks are long enough, and how many there must be.
  package let blocks: Int
  package static let minimum = 4

  /// In which of the long enough blocks the end took less time than the rest; from 0, over all
  /// sittings in order; empty where there is no value.
  package let fasterBlocks: [Int]

  /// How many answered items make a block long enough, and how many of them are its end.
  package static let itemMinimum = 15
  package static let endCount = 5

  /// Compares over the sittings whose items came in random order.
  ///
  /// Seeded with ``DataSeed`` of all times, block by block, in seconds.
  ///
  /// - Complexity: O(n + blocks · draws).
  package init(_ sittings: [ResponseSeries], draws: Int = PermutationTest.draws) {
    let usable = sittings.inRandomOrder
    let times =
      usable
      .flatMap { $0.timedBlocks.map { $0.answers.map(\.seconds) } }
      .filter { $0.count >= Self.itemMinimum }
    blocks = times.count
    let n = times.reduce(0) { $0 + $1.count }
    guard !usable.isEmpty || sittings.isEmpty else {
      change = .notApplicable()
      p = nil
      fasterBlocks = []
      return
    }
    guard blocks >= Self.minimum else {
      change = .notEnoughData(n: n)
      p = nil
      fasterBlocks = []
      return
    }
    var logs = times.map { $0.map(RealFunctions.log) }
    let ends = logs.map { LogEnds($0, endCount: Self.endCount) }
    fasterBlocks = ends.indices.filter { ends[$0].difference < 0 }
    let count = Double(blocks)
    let average = ends.reduce(0) { $0 + $1.difference } / count
    let freedom = n - 2 * blocks
    let variance = ends.reduce(0) { $0 + $1.squares } / Double(freedom)
    let error = (ends.reduce(0) { $0 + $1.weight } * variance).squareRoot() / count
    let interval = Interval.student(
      around: average, error: error, degreesOfFreedom: Double(freedom))
    change = .estimate(
      RealFunctions.exp(average) - 1, interval.mapped { RealFunctions.exp($0) - 1 }, n: n)
    p = PermutationTest.pValue(
      observed: abs(average), seed: DataSeed.of(Array(times.joined())), draws: draws
    ) { generator in
      var sum = 0.0
      for block in logs.indices {
        logs[block].drawToEnd(Self.endCount, using: &generator)
        sum += LogEnds.difference(logs[block], endCount: Self.endCount)
      }
      return abs(sum / count)
    }
  }
}

/// The last values of a list against the others.
private struct LogEnds {
  /// Mean of the last − mean of the others.
  let difference: Double

  /// The squares around the two means.
  let squares: Double

  /// What the variance of one value is multiplied by in that of ``difference``.
  let weight: Double

  init(_ values: [Double], endCount: Int) {
    let parts = OneWayVariance([
      Array(values.dropLast(endCount)), Array(values.suffix(endCount)),
    ])
    difference = Self.difference(values, endCount: endCount)
    squares = parts.squaresWithin
    weight = 1 / Double(endCount) + 1 / Double(values.count - endCount)
  }

  static func difference(_ values: [Double], endCount: Int) -> Double {
    let split = values.count - endCount
    var (others, end) = (0.0, 0.0)
    for index in 0..<split { others += values[index] }
    for index in split..<values.count { end += values[index] }
    return end / Double(endCount) - others / Double(split)
  }
}

extension [Double] {
  /// Puts randomly drawn elements at the last `count` places, every choice equally likely.
  fileprivate mutating func drawToEnd(_ count: Int, using generator: inout SplitMix64) {
    for place in stride(from: self.count - 1, through: self.count - count, by: -1) {
      swapAt(place, generator.below(place + 1))
    }
  }
}
