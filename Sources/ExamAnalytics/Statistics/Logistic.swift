/// The logistic function and its logarithms, safe at any argument.
package enum Logistic {
  /// 1/(1 + e⁻ˣ): the probability at logit x.
  package static func probability(_ logit: Double) -> Double {
    if logit >= 0 { return 1 / (1 + RealFunctions.exp(-logit)) }
    let odds = RealFunctions.exp(logit)
    return odds / (1 + odds)
  }

  /// ln(p/(1 − p)); infinite at 0 and 1.
  package static func logit(_ probability: Double) -> Double {
    RealFunctions.log(probability / (1 - probability))
  }

  /// ln of ``probability(_:)``.
  package static func logProbability(_ logit: Double) -> Double {
    logit >= 0
      ? -RealFunctions.log(1 + RealFunctions.exp(-logit))
      : logit - RealFunctions.log(1 + RealFunctions.exp(logit))
  }
}
