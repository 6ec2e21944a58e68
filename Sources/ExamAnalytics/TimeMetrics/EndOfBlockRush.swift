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
    let logs = times.map { $0.map(RealFunctions.log) }
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
    var rearranged = RearrangedEnds(logs, endCount: Self.endCount)
    p = PermutationTest.pValue(
      observed: abs(average), seed: DataSeed.of(Array(times.joined())), draws: draws
    ) { generator in abs(rearranged.draw(using: &generator) / count) }
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
    let split = values.count - endCount
    difference =
      values[split...].reduce(0, +) / Double(endCount)
      - values[..<split].reduce(0, +) / Double(split)
    squares = parts.squaresWithin
    weight = 1 / Double(endCount) + 1 / Double(values.count - endCount)
  }
}

/// Blocks whose values are put into random orders.
///
/// The sum of a block stays what it is, so that only the drawn end needs adding up:
/// end/5 − (sum − end)/(n − 5).
private struct RearrangedEnds {
  private struct Block {
    var range: Range<Int>
    var ofOthers: Double
    var ofEnd: Double
  }

  /// Block after block.
  private var values: [Double]
  private let blocks: [Block]
  private let endCount: Int
  private let draws: BoundedDraws

  init(_ logs: [[Double]], endCount: Int) {
    values = Array(logs.joined())
    self.endCount = endCount
    draws = BoundedDraws(upTo: logs.reduce(0) { max($0, $1.count) })
    var start = 0
    blocks = logs.map { block in
      let others = Double(block.count - endCount)
      defer { start += block.count }
      return Block(
        range: start..<(start + block.count), ofOthers: -block.reduce(0, +) / others,
        ofEnd: 1 / Double(endCount) + 1 / others)
    }
  }

  /// Puts randomly drawn values at the end of each block, every choice equally likely.
  ///
  /// - Returns: The sum over blocks of the mean of the end less that of the others.
  /// - Complexity: O(blocks).
  mutating func draw(using generator: inout SplitMix64) -> Double {
    var sum = 0.0
    for block in blocks {
      var end = 0.0
      let start = block.range.lowerBound
      for count in stride(from: block.range.count, to: block.range.count - endCount, by: -1) {
        values.swapAt(start + count - 1, start + draws.below(count, using: &generator))
        end += values[start + count - 1]
      }
      sum += end * block.ofEnd + block.ofOthers
    }
    return sum
  }
}
