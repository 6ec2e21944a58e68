/// What one person did with one item, as the metrics over blocks and sittings see it.
///
/// The same for a sitting of this program and for a row of a data file from elsewhere.
package struct TimedResponse: Hashable, Sendable {
  /// The block of the sitting, from 0, and how many items that block has.
  package var block: Int
  package var blockItemCount: Int

  /// The order in which the item first came on screen, from 0: in its block, and in the sitting.
  ///
  /// An item that was never reached stands behind all that were.
  package var placeInBlock: Int
  package var position: Int

  /// All time on screen, in seconds; 0 for an item that was never reached.
  package var seconds: Double

  package var outcome: Outcome

  /// The stated probability of being right, 0…1; nil where none was stated.
  package var confidence: Double?

  /// How many options the item offers; nil where that is not known.
  package var optionCount: Int?

  /// The item's expected time in seconds, from its author or the even share; nil where unknown.
  package var expectedSeconds: Double?

  /// The time limit of the block in seconds; nil where there was none or it is not known.
  package var blockLimitSeconds: Double?

  /// What others took for the item; nil where it was not calibrated.
  package var norm: TimeNorm?

  /// The share of examinees expected to be right, above 0 and below 1; nil where unknown.
  package var difficulty: Double?

  /// What the item is about, by the names its author uses; nil where that is not known.
  package var system: String?
  package var discipline: String?
  package var task: String?

  /// Whether the item was blank ten seconds before the end of the block's time, and answered then;
  /// nil where the instants are not known.
  package var isLateFill: Bool?

  /// Whether the item's key is known; without one a blank is not counted as wrong either, since the
  /// answers beside it cannot be counted as right.
  package var hasKey: Bool

  package init(
    block: Int, blockItemCount: Int, placeInBlock: Int, position: Int, seconds: Double,
    outcome: Outcome, confidence: Double? = nil, optionCount: Int? = nil,
    expectedSeconds: Double? = nil, norm: TimeNorm? = nil, isLateFill: Bool? = false,
    blockLimitSeconds: Double? = nil, difficulty: Double? = nil, system: String? = nil,
    discipline: String? = nil, task: String? = nil, hasKey: Bool = true
  ) {
    self.hasKey = hasKey
    self.difficulty = difficulty
    self.system = system
    self.discipline = discipline
    self.task = task
    self.block = block
    self.blockItemCount = blockItemCount
    self.placeInBlock = placeInBlock
    self.position = position
    self.seconds = seconds
    self.outcome = outcome
    self.confidence = confidence
    self.optionCount = optionCount
    self.expectedSeconds = expectedSeconds
    self.norm = norm
    self.isLateFill = isLateFill
    self.blockLimitSeconds = blockLimitSeconds
  }

  /// Right or wrong as a number, a blank counting as wrong; nil where that cannot be said or the
  /// item was never reached.
  package var isRight: Bool? {
    switch outcome {
    case .right: true
    case .wrong: false
    case .unanswered: hasKey ? false : nil
    case .notReached, .unscorable: nil
    }
  }

  /// Whether the item was answered with a time above zero, so that its time is one of work done.
  ///
  /// A time that is no finite number, as a data file may hold, is none.
  package var isTimedAnswer: Bool {
    seconds > 0 && seconds.isFinite && outcome != .unanswered && outcome != .notReached
  }
}

/// How long an item takes others: ln T is about normal with this mean and spread.
package struct TimeNorm: Hashable, Sendable {
  /// The mean of ln seconds over people of average speed (time intensity).
  package var intensity: Double

  /// The standard deviation of ln seconds around it (the inverse of time discrimination); positive.
  package var spread: Double

  /// How many people it rests on.
  package var people: Int

  package init(intensity: Double, spread: Double, people: Int) {
    precondition(spread > 0, "a spread is positive")
    self.intensity = intensity
    self.spread = spread
    self.people = people
  }
}
