/// The sum of independent lognormal quantities, taken as lognormal itself.
///
/// The approximation of Fenton and Wilkinson: the lognormal distribution with the mean M and the
/// variance V of the sum, σ² = ln(1 + V/M²), μ = ln M − σ²/2. L. F. Fenton, "The sum of log-normal
/// probability distributions in scatter transmission systems", IRE Transactions on Communications
/// Systems 8 (1960), 57–67.
package enum FentonWilkinson {
  /// The approximate distribution of the sum of `terms`, of which there is at least one.
  ///
  /// Worked out on the logarithmic scale, so that no term is too large.
  ///
  /// - Complexity: O(n).
  package static func sum(_ terms: [LognormalDistribution]) -> LognormalDistribution {
    precondition(!terms.isEmpty, "a sum needs terms")
    let logM = logOfSum(terms.map { $0.logMean + $0.logSpread * $0.logSpread / 2 })
    // ln((exp(s²) − 1) exp(2m + s²)), the variance of one term.
    let logV = logOfSum(
      terms.map { term in
        let square = term.logSpread * term.logSpread
        return 2 * (term.logMean + square) + RealFunctions.log(1 - RealFunctions.exp(-square))
      })
    let ratio = logV - 2 * logM
    let square = ratio > 700 ? ratio : RealFunctions.log(1 + RealFunctions.exp(ratio))
    return LognormalDistribution(logMean: logM - square / 2, logSpread: square.squareRoot())
  }

  private static func logOfSum(_ logs: [Double]) -> Double {
    let largest = logs.max() ?? 0
    guard largest > -.infinity else { return largest }
    return largest + RealFunctions.log(logs.reduce(0) { $0 + RealFunctions.exp($1 - largest) })
  }
}
