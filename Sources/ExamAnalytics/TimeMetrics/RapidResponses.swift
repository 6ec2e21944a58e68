/// Answers given faster than the item can be read, and what they were worth.
///
/// An answer is rapid below min(10 s, a tenth of the expected time). Response-time effort is the
/// share of answers that are not (Wise & Kong, Applied Measurement in Education 18 (2005),
/// 163–183). On an examination that counts, a fast answer is mostly knowledge and not guessing;
/// hence the words come from ``verdict`` alone.
package struct RapidResponses: Hashable, Sendable {
  /// What may be said about the rapid answers.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case none
    /// Fewer than five, fewer than twenty timed answers, or nothing that tells them apart.
    case tooFewToSay = "too_few_to_say"
    /// Five or more, and their accuracy lies below the person's own even at its upper end.
    case possibleRapidResponses = "possible_rapid_responses"
    /// Five or more, at least as accurate as all answers and clearly better than guessing.
    case fastAndAccurate = "fast_and_accurate"
  }

  /// How many rapid answers, of `n` timed ones; a count at any n.
  package let count: Metric

  /// The share of timed answers that are not rapid, 0…1.
  package let responseTimeEffort: Metric

  /// The share of rapid answers that are right, with Wilson's interval; from five scored ones on.
  package let accuracy: Metric

  /// The share of right answers among all timed ones, and among those that are not rapid.
  ///
  /// The second stands beside the first, never in its place.
  package let overallAccuracy: Metric
  package let otherAccuracy: Metric

  package let verdict: Verdict

  /// How many timed answers, and how many rapid ones, words need.
  package static let minimum = 20
  package static let flagMinimum = 5

  /// Judges over the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let answers = sittings.allTimedAnswers
    let n = answers.reduce(0) { count, _ in count + 1 }
    let rapid = answers.filter(\.isRapid)
    func share(_ answers: some Sequence<TimedResponse>, minimum: Int) -> Metric {
      let scored = answers.compactMap(\.isRight)
      return .share(scored.count { $0 }, of: scored.count, minimum: minimum)
    }
    count = .exact(Double(rapid.count), n: n)
    responseTimeEffort =
      n < Self.minimum
      ? .notEnoughData(n: n)
      : .exact(1 - Double(rapid.count) / Double(n), n: n)
    accuracy = share(rapid, minimum: Self.flagMinimum)
    overallAccuracy = share(answers, minimum: Self.minimum)
    otherAccuracy = share(answers.lazy.filter { !$0.isRapid }, minimum: Self.minimum)
    verdict =
      rapid.isEmpty
      ? .none
      : Self.verdict(
        accuracy: accuracy, overall: overallAccuracy, guessing: Self.guessingShare(rapid))
  }

  private static func verdict(accuracy: Metric, overall: Metric, guessing: Double) -> Verdict {
    guard let own = overall.value, let value = accuracy.value, let low = accuracy.low,
      let high = accuracy.high
    else { return .tooFewToSay }
    if high < own { return .possibleRapidResponses }
    return value >= own && low > guessing ? .fastAndAccurate : .tooFewToSay
  }

  /// The share that guessing gets right; five options where their number is not known.
  private static func guessingShare(_ answers: [TimedResponse]) -> Double {
    let shares = answers.map { 1 / Double(max(1, $0.optionCount ?? 5)) }
    return shares.reduce(0, +) / Double(max(1, shares.count))
  }
}
