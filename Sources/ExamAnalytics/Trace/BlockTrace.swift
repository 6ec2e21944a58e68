package import ExamDesign
package import ExamSession

/// What happened in one block of a sitting.
///
/// Holds exactly: time on items + ``overhead`` = ``elapsed``.
package struct BlockTrace: Equatable, Sendable {
  /// How a block came to its end.
  package enum Closing: Hashable, Sendable {
    case byExaminee
    case byTime
    /// The examinee gave up the sitting inside the block.
    case byAbandonment
    /// The events stop inside the block.
    case open
  }

  /// The place of the block in the form, from 0.
  package var block: Int

  /// What the block could last at most: the least of its own limit and what was left in the parts
  /// around it when it began; nil where nothing limited it.
  package var limit: Milliseconds?

  package var started: SessionInstant

  /// When the block was closed; where it is open, the last event of the sitting.
  package var ended: SessionInstant

  package var closing: Closing = .open

  /// One for each item of the block, in the form's order.
  package var items: [ItemTrace]

  /// The items that came on screen, by their first visit.
  package var presentationOrder: [Int] = []

  /// Time with the items list on screen.
  package var itemsListTime = Milliseconds.zero

  /// Exam time that passed while the examinee had left.
  package var awayTime = Milliseconds.zero

  /// Block time with none of that on screen, such as after coming back and before an item shows.
  package var otherTime = Milliseconds.zero

  /// The interruptions that began in the block, in order.
  package var interruptions: [Interruption] = []

  package init(
    block: Int, limit: Milliseconds?, started: SessionInstant, items: [ItemTrace]
  ) {
    self.block = block
    self.limit = limit
    self.started = started
    self.ended = started
    self.items = items
  }

  /// Block time from its start to its end, or to the last event where it is open.
  package var elapsed: Milliseconds { ended - started }

  /// The sum of all visits of all items.
  package var timeOnItems: Milliseconds {
    items.reduce(.zero) { $0 + $1.timeOnScreen }
  }

  /// Block time without an item on screen.
  package var overhead: Milliseconds { itemsListTime + awayTime + otherTime }

  /// What is left of the limit, not below zero; nil where nothing limited the block.
  package var timeLeft: Milliseconds? {
    limit.map { max(.zero, $0 - elapsed) }
  }

  /// The instant at which the limit runs out.
  package var deadline: SessionInstant? {
    limit.map { started + $0 }
  }

  /// The block's clock at an instant, in seconds from its start.
  package func clock(at instant: SessionInstant) -> Double {
    (instant - started).inSeconds
  }

  /// The even share of the limit for one item, in seconds; nil without a limit or without items.
  package var target: Double? {
    guard let limit, !items.isEmpty, limit > .zero else { return nil }
    return limit.inSeconds / Double(items.count)
  }
}
