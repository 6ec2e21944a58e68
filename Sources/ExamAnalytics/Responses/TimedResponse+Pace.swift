extension TimedResponse {
  /// The even share of the block's limit for one item, in seconds, as a block's review takes it.
  ///
  /// The expected time where no limit is known; nil where that is not known either.
  package var targetSeconds: Double? {
    let share = blockLimitSeconds.map { $0 / Double(max(1, blockItemCount)) } ?? expectedSeconds
    return share.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// The item's expected time in seconds, or the usual one where none is known.
  package var expectedSecondsOrUsual: Double {
    guard let expectedSeconds, expectedSeconds > 0, expectedSeconds.isFinite else {
      return TimeDefaults.expectedSeconds
    }
    return expectedSeconds
  }

  /// The item's norm where it rests on enough people to be used.
  package var usableNorm: TimeNorm? {
    norm.flatMap { $0.people >= TimeDefaults.normMinimum ? $0 : nil }
  }

  /// Below this time, in seconds, an answer is a rapid response.
  ///
  /// Normative threshold NT10: a tenth of the expected time, at most 10 s (Wise & Ma 2012). The
  /// cap is a convention.
  package var rapidThresholdSeconds: Double {
    min(TimeDefaults.rapidCapSeconds, TimeDefaults.rapidShare * expectedSecondsOrUsual)
  }

  /// Whether the item was answered faster than ``rapidThresholdSeconds``.
  package var isRapid: Bool { isTimedAnswer && seconds < rapidThresholdSeconds }
}
