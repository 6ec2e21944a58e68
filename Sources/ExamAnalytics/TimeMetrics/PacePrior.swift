/// What is known of a person's pace before a block begins.
///
/// Deviations r = ln T − intensity of the item (its norm; else ln of the usual time for the time
/// expected). A block's own mean of r is N(``deviation``, ``spread``²): the person's mean, with its
/// error, and the spread among blocks, without which forecasts are too sure of themselves.
package struct PacePrior: Hashable, Sendable {
  /// Where the pace comes from.
  package enum Basis: Hashable, Sendable {
    case ownPace
    /// Too few own answers: that of the pool, with the speed of people among each other.
    case defaultPace
  }

  package let basis: Basis

  /// The mean of r in units of ln seconds; above 0 is slower than usual.
  package let deviation: Double

  /// The standard deviation of a block's mean of r around ``deviation``.
  package let spread: Double

  /// The standard deviation of r within a block for an item without norm.
  package let itemSpread: Double

  /// How many earlier answers make one's own pace.
  package static let minimum = 40

  /// How many blocks it takes before the spread among one's own blocks counts.
  package static let blockMinimum = 20

  /// How many answers the usual spread within blocks counts as, so that a few equal times do not
  /// look like certainty.
  private static let usualSpreadWeight = 10.0

  /// Learns from what was answered earlier.
  ///
  /// - Complexity: O(n log n).
  package init(earlier: [ResponseSeries]) {
    self.init(blocks: earlier.flatMap(PaceAnswer.blocks))
  }

  /// Learns from the timed answers of blocks.
  ///
  /// - Complexity: O(n).
  init(blocks: [[PaceAnswer]]) {
    let usual = Self.usualItemVariance
    let answers = blocks.joined()
    guard answers.count >= Self.minimum else {
      basis = .defaultPace
      deviation = 0
      let speed = TimeDefaults.speedSpread
      let block = TimeDefaults.blockSpread
      spread = (speed * speed + block * block).squareRoot()
      itemSpread = usual.squareRoot()
      return
    }
    let plain = OneWayVariance(
      blocks.map { $0.filter { $0.normSpread == nil }.map(\.deviation) })
    let weight = Self.usualSpreadWeight
    let variance =
      (weight * usual + plain.squaresWithin) / (weight + Double(plain.freedomWithin))
    itemSpread = variance.squareRoot()
    let terms = answers.map { answer in
      (weight: answer.weight(itemSpread: variance.squareRoot()), r: answer.deviation)
    }
    let information = terms.reduce(0) { $0 + $1.weight }
    basis = .ownPace
    deviation = terms.reduce(0) { $0 + $1.weight * $1.r } / information
    let among = Self.blockVariance(blocks)
    spread = (among * (1 + 1 / Double(blocks.count)) + 1 / information).squareRoot()
  }

  /// Residual and item variance together.
  private static var usualItemVariance: Double {
    let (residual, item) = (TimeDefaults.residualSpread, TimeDefaults.itemSpread)
    return residual * residual + item * item
  }

  /// The variance of the pace among blocks: the usual one, from 20 blocks on averaged with one's
  /// own as if it rested on 20 blocks.
  private static func blockVariance(_ blocks: [[PaceAnswer]]) -> Double {
    let usual = TimeDefaults.blockSpread * TimeDefaults.blockSpread
    guard blocks.count >= blockMinimum,
      let own = OneWayVariance(blocks.map { $0.map(\.deviation) }).between
    else { return usual }
    let (base, count) = (Double(blockMinimum), Double(blocks.count))
    return (base * usual + count * own) / (base + count)
  }
}

/// What one timed answer tells of the pace.
struct PaceAnswer: Hashable, Sendable {
  /// ln T less the time intensity of the item.
  let deviation: Double

  /// The spread of the item's norm; nil without one.
  let normSpread: Double?

  init(_ answer: TimedResponse) {
    deviation = RealFunctions.log(answer.seconds) - answer.paceIntensity
    normSpread = answer.usableNorm?.spread
  }

  /// The timed answers of a sitting, block by block.
  ///
  /// - Complexity: O(n log n).
  static func blocks(of sitting: ResponseSeries) -> [[PaceAnswer]] {
    sitting.timedBlocks.map { $0.answers.map(PaceAnswer.init) }
  }

  /// The inverse of its variance.
  func weight(itemSpread: Double) -> Double {
    let spread = normSpread ?? itemSpread
    return 1 / (spread * spread)
  }
}

extension TimedResponse {
  /// The time intensity of the item, in ln seconds: its norm, else the usual time for its kind.
  var paceIntensity: Double {
    usableNorm?.intensity
      ?? RealFunctions.log(
        TimeDefaults.typicalSeconds * expectedSecondsOrUsual / TimeDefaults.expectedSeconds)
  }

  /// The spread of ln T around intensity and pace.
  func paceSpread(itemSpread: Double) -> Double { usableNorm?.spread ?? itemSpread }
}
