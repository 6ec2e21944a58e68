/// Brier's score of stated probabilities taken apart: score ≈ reliability − resolution + uncertainty.
///
/// Over levels k of nₖ answers with mean statement fₖ and share right oₖ (Murphy 1973, J Appl
/// Meteorol 12:595–600): reliability Σ nₖ/n (fₖ − oₖ)², 0 is best; resolution Σ nₖ/n (oₖ − o)², the
/// more the better; uncertainty o (1 − o). Exact where f is the same within each level.
package struct BrierDecomposition: Hashable, Sendable {
  package let reliability: Double
  package let resolution: Double
  package let uncertainty: Double

  /// One level's number of answers, sum of statements, and number right.
  package struct Level: Hashable, Sendable {
    package var count: Int
    package var stated: Double
    package var right: Int

    package init(count: Int, stated: Double, right: Int) {
      self.count = count
      self.stated = stated
      self.right = right
    }
  }

  private init(reliability: Double, resolution: Double, uncertainty: Double) {
    self.reliability = reliability
    self.resolution = resolution
    self.uncertainty = uncertainty
  }

  /// As Murphy defines it; nil without answers.
  ///
  /// - Complexity: O(levels).
  package init?(_ levels: [Level]) {
    let levels = levels.filter { $0.count > 0 }
    let n = Double(levels.reduce(0) { $0 + $1.count })
    guard n > 0 else { return nil }
    let share = Double(levels.reduce(0) { $0 + $1.right }) / n
    var (reliability, resolution) = (0.0, 0.0)
    for level in levels {
      let count = Double(level.count)
      let own = Double(level.right) / count
      let miss = level.stated / count - own
      reliability += count / n * miss * miss
      resolution += count / n * (own - share) * (own - share)
    }
    self.init(
      reliability: reliability, resolution: resolution, uncertainty: share * (1 - share))
  }

  /// With the bias of few answers a level taken out (Ferro & Fricker 2012, QJRMS 138:1954–1960).
  ///
  /// Chance alone adds s = Σ nₖ/n · oₖ(1 − oₖ)/(nₖ − 1), over levels of two or more, to reliability,
  /// s − t to resolution and −t to uncertainty, t = o (1 − o)/(n − 1). The largest share α ≤ 1 of
  /// that is taken out which keeps reliability ≥ 0, resolution within 0…1 and uncertainty ≤ ¼, as
  /// the R package SpecsVerification does. Unlike there, a limit of the form 0/0 (one level only,
  /// or levels without chance) limits nothing instead of leaving everything uncorrected.
  ///
  /// - Complexity: O(levels).
  package static func corrected(_ levels: [Level]) -> BrierDecomposition? {
    guard let raw = BrierDecomposition(levels) else { return nil }
    let n = Double(levels.reduce(0) { $0 + $1.count })
    guard n > 1 else { return raw }
    let s = levels.filter { $0.count > 1 }.reduce(0) { sum, level in
      let (count, right) = (Double(level.count), Double(level.right))
      return sum + right * (count - right) / (count * (count - 1)) / n
    }
    let t = raw.uncertainty / (n - 1)
    var share = 1.0
    if s > 0 { share = min(share, raw.reliability / s) }
    if t > 0 { share = min(share, max(0, 1 - 4 * raw.uncertainty) / (4 * t)) }
    // Beyond rounding: with one level s and t are the same.
    if s - t > 1e-15 { share = min(share, raw.resolution / (s - t)) }
    if t - s > 1e-15 { share = min(share, (1 - raw.resolution) / (t - s)) }
    return BrierDecomposition(
      reliability: max(0, raw.reliability - share * s),
      resolution: max(0, raw.resolution - share * (s - t)),
      uncertainty: raw.uncertainty + share * t)
  }
}
