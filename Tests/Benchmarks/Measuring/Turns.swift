import ExamDesign

/// Ours and a baseline, taking turns: a pair each round, in a random order within the pair.
///
/// On a machine that others use as well, what disturbs one then disturbs the other alike.
struct Turns {
  private(set) var ours = Sample()
  private(set) var baseline = Sample()

  /// Measures both `rounds` times, after one round that does not count.
  ///
  /// - Parameters:
  ///   - rounds: How many values of each there are to be.
  ///   - seed: Decides who begins each round.
  ///   - ours: Returns one value of ours.
  ///   - baseline: Returns one value of the baseline.
  init(
    rounds: Int, seed: UInt64, ours: () throws -> Double, baseline: () throws -> Double
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for round in 0...rounds {
      let oursFirst = random.below(2) == 0
      let early = oursFirst ? try ours() : try baseline()
      let late = oursFirst ? try baseline() : try ours()
      guard round > 0 else { continue }
      self.ours.add(oursFirst ? early : late)
      self.baseline.add(oursFirst ? late : early)
    }
  }
}
