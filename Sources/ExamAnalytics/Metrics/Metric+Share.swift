extension Metric {
  /// A share of successes with Wilson's 90 % interval.
  ///
  /// - Parameters:
  ///   - successes: how many of `trials` succeeded.
  ///   - trials: without any, the share is not applicable.
  ///   - minimum: below so many trials there is no value.
  ///   - methodVersion: of the definition, as ``methodVersion``.
  /// - Returns: The share, 0…1.
  package static func share(
    _ successes: Int, of trials: Int, minimum: Int, methodVersion: Int = 1
  ) -> Metric {
    guard trials > 0 else { return .notApplicable(methodVersion: methodVersion) }
    guard trials >= minimum else {
      return .notEnoughData(n: trials, methodVersion: methodVersion)
    }
    return .estimate(
      Double(successes) / Double(trials),
      Proportion.wilsonInterval(successes: successes, trials: trials), n: trials,
      methodVersion: methodVersion)
  }
}
