/// Times on the logarithmic scale, on which item times are close to normal.
package struct LogTimes: Hashable, Sendable {
  /// How many times there are.
  package let n: Int

  /// The mean of ln T; 0 at n = 0.
  package let mean: Double

  /// The sample variance of ln T (divisor n − 1); 0 below n = 2.
  package let variance: Double

  /// Takes times in seconds; times that are not above zero have no logarithm and are left out.
  package init(seconds: [Double]) {
    let logs = seconds.filter { $0 > 0 }.map(RealFunctions.log)
    n = logs.count
    guard n > 0 else {
      mean = 0
      variance = 0
      return
    }
    let mean = logs.reduce(0, +) / Double(n)
    self.mean = mean
    let squares = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    variance = n > 1 ? squares / Double(n - 1) : 0
  }

  /// exp(mean ln T), the typical time, in seconds; nil at n = 0.
  package var geometricMean: Double? {
    n > 0 ? RealFunctions.exp(mean) : nil
  }

  /// exp(mean ± t s/√n) with n − 1 degrees of freedom; nil below n = 2.
  package func geometricMeanInterval(level: Double = Interval.level) -> Interval? {
    guard n > 1 else { return nil }
    let t = StudentDistribution.quantile(0.5 + level / 2, degreesOfFreedom: Double(n - 1))
    let half = t * (variance / Double(n)).squareRoot()
    return Interval(low: RealFunctions.exp(mean - half), high: RealFunctions.exp(mean + half))
  }

  /// The geometric mean of these times over that of `other`; nil where one has none.
  package func ratio(to other: LogTimes) -> Double? {
    guard n > 0, other.n > 0 else { return nil }
    return RealFunctions.exp(mean - other.mean)
  }

  /// Welch's interval of ``ratio(to:)`` on the log scale; nil where one has fewer than two times.
  ///
  /// Degrees of freedom after Welch and Satterthwaite. Where neither varies at all, the interval
  /// is the ratio itself.
  package func ratioInterval(to other: LogTimes, level: Double = Interval.level) -> Interval? {
    guard n > 1, other.n > 1 else { return nil }
    let difference = mean - other.mean
    let own = variance / Double(n)
    let others = other.variance / Double(other.n)
    let error = own + others
    guard error > 0 else {
      let ratio = RealFunctions.exp(difference)
      return Interval(low: ratio, high: ratio)
    }
    let freedom =
      error * error
      / (own * own / Double(n - 1) + others * others / Double(other.n - 1))
    let t = StudentDistribution.quantile(0.5 + level / 2, degreesOfFreedom: freedom)
    let half = t * error.squareRoot()
    return Interval(
      low: RealFunctions.exp(difference - half), high: RealFunctions.exp(difference + half))
  }
}
