package import ExamDesign
package import ExamSession

/// What happened in one sitting, block by block: the events folded, without keys.
package struct SittingTrace: Equatable, Sendable {
  /// The blocks that were begun, in order.
  package var blocks: [BlockTrace] = []

  /// How many blocks the form has.
  package var blocksInForm: Int

  /// How the sitting ended; nil where the events stop before its end.
  package var outcome: SittingOutcome?

  /// The instant of the last event; `start` where there is none.
  package var lastInstant = SessionInstant.start

  /// All interruptions of the sitting, in order.
  package var interruptions: [Interruption] = []

  /// How often the screen was locked because no key was pressed.
  package var unauthorisedBreaks = 0

  /// How often the wall clock was moved.
  package var clockAdjustments = 0

  /// Whether blocks of the real exam are left out.
  package var isPartial: Bool

  /// How many events do not fit the form or go back in time, and were passed over.
  ///
  /// Zero for every record that a session wrote.
  package var strayEvents = 0

  /// Folds events; they may stop anywhere.
  ///
  /// - Parameters:
  ///   - events: the events of one sitting, from the first, in order.
  ///   - form: the form the sitting was held on.
  ///   - timetable: the timetable of the same sitting.
  /// - Complexity: O(events + items).
  package init(events: [SessionEvent], form: Form, timetable: Timetable) {
    var fold = TraceFold(form: form, timetable: timetable)
    for event in events {
      fold.apply(event)
    }
    self = fold.finished()
  }

  init(blocksInForm: Int, isPartial: Bool) {
    self.blocksInForm = blocksInForm
    self.isPartial = isPartial
  }

  /// Whether the events stop before the sitting's end.
  package var isUnfinished: Bool { outcome == nil }
}
