package import ExamDesign
package import ExamSession

/// One line of the list of sittings.
package struct SittingSummary: Hashable, Sendable {
  /// The number people see, from 1.
  package var id: Int
  package var profileID: String
  package var profileTitle: String

  /// When it began, in milliseconds since 1970-01-01 UTC.
  package var startedWallMilliseconds: Int64

  /// The examinee's local time minus UTC at that moment.
  package var utcOffsetMinutes: Int
  package var state: State

  /// What it was taken for; nil where the record is damaged there.
  ///
  /// A drill never counts as test-day conditions.
  package var purpose: SittingPurpose?

  /// What the examinee was granted; nil where the record is damaged there.
  package var accommodations: Accommodations?

  /// Which block of the full day the first one taken is, from 0.
  package var firstBlock: Int

  /// How many blocks the form has, were begun and were closed.
  ///
  /// In a sitting that is over, blocks never begun were lost or given up.
  package var blockCount: Int
  package var blocksStarted: Int
  package var blocksEnded: Int
  package var itemCount: Int

  /// What speaks against test-day conditions; all zero and false is a clean sitting.
  package var timesLeft: Int
  package var faults: Int
  package var clockAdjustments: Int
  package var isPartial: Bool

  /// How many items were scored, and how many of them right; nil where none was.
  package var scored: Score?

  /// Where a sitting stands.
  package enum State: Hashable, Sendable {
    /// Described, but without any event.
    case notStarted
    /// Begun and not over: it can be resumed.
    case open
    case ended(SittingOutcome)
  }

  /// Scored items of one sitting.
  package struct Score: Hashable, Sendable {
    package var items: Int
    package var right: Int
  }
}
