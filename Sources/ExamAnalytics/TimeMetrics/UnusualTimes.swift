/// The times that fit neither item nor person, beside how many chance alone makes.
///
/// Each time is held against what the others predict. Where enough items are calibrated: z = (ln T
/// − β + τ₍₋ᵢ₎)/√(1/α² + Var τ₍₋ᵢ₎) with the speed of the other items (van der Linden & Guo,
/// Psychometrika 73 (2008), 365–384). Else t* = (x − m₍₋ᵢ₎)/(s₍₋ᵢ₎ √(1 + 1/(n − 1))), x = ln T,
/// which has n − 2 degrees of freedom, turned into the z of the same probability. Flagged is |z| >
/// 3, which chance does in 0.0027 of normal times. A flag asks for a look; it is no fault.
package struct UnusualTimes: Hashable, Sendable {
  /// What the times were held against.
  package enum Basis: Hashable, Sendable {
    case calibratedItems
    case ownTimes
  }

  /// One flagged time.
  package struct Flag: Hashable, Sendable {
    /// The sitting in the order given, from 0, and the item's position in it.
    package let sitting: Int
    package let position: Int

    /// Above 3 is long, below −3 short.
    package let z: Double

    /// Whether it stays on a list of which 5 % may be false (Benjamini & Hochberg over all times).
    package let isListed: Bool
  }

  /// How many are flagged, of `n` judged.
  package let observed: Metric

  /// 0.0027 n; nil where ``observed`` has no value.
  package let expected: Double?

  /// The chance of so many or more if all is normal; nil where ``observed`` has no value.
  ///
  /// Binomial, as if the times were judged independently.
  package let probabilityOfSoMany: Double?

  /// Sitting by sitting, in order of presentation.
  package let flags: [Flag]

  package let basis: Basis

  /// How many timed answers a value needs; so many calibrated ones make ``Basis/calibratedItems``.
  package static let minimum = 40
  package static let threshold = 3.0
  package static let listedRate = 0.05

  /// Judges the sittings together.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries]) {
    let all = sittings.enumerated().flatMap { index, sitting in
      sitting.responses.lazy.filter(\.isTimedAnswer).map { answer in
        Judged(
          sitting: index, position: answer.position, log: RealFunctions.log(answer.seconds),
          norm: answer.usableNorm)
      }
    }
    let calibrated = all.filter { $0.norm != nil }
    basis = calibrated.count >= Self.minimum ? .calibratedItems : .ownTimes
    let judged = basis == .calibratedItems ? calibrated : all
    let n = judged.count
    guard n >= Self.minimum else {
      observed = .notEnoughData(n: n)
      expected = nil
      probabilityOfSoMany = nil
      flags = []
      return
    }
    let scores =
      basis == .calibratedItems
      ? LeaveOneOut.againstNorms(
        judged.compactMap { answer in answer.norm.map { (answer.log, $0) } })
      : LeaveOneOut.againstOwnTimes(judged.map(\.log))
    let kept = FalseDiscoveryRate.kept(scores.map(Self.probability), rate: Self.listedRate)
    flags = judged.indices.filter { abs(scores[$0]) > Self.threshold }.map {
      Flag(
        sitting: judged[$0].sitting, position: judged[$0].position, z: scores[$0],
        isListed: kept[$0])
    }
    let chance = Self.probability(Self.threshold)
    observed = .exact(Double(flags.count), n: n)
    expected = chance * Double(n)
    // P(X ≥ k) of a binomial X is the beta distribution of its probability.
    probabilityOfSoMany =
      flags.isEmpty
      ? 1
      : BetaDistribution.cumulative(
        chance, a: Double(flags.count), b: Double(n - flags.count + 1))
  }

  /// One answer, as far as it is judged.
  private struct Judged {
    var sitting: Int
    var position: Int
    var log: Double
    var norm: TimeNorm?
  }

  /// P(|Z| ≥ |z|).
  private static func probability(_ z: Double) -> Double {
    2 * NormalDistribution.cumulative(-abs(z))
  }
}
