package import ExamDesign

/// One sitting as a pure state machine: commands and instants in, events out, state from events.
///
/// A session reads no clock and keeps no answer key. The caller asks for the events that are due
/// (``nextDueEvent(by:)``), decides a command (``decide(_:at:)``), puts every event on disk, and only
/// then applies it (``apply(_:)``). Remaining time is always a deadline minus an instant.
package struct Session: Equatable, Sendable {
  /// The longest note on one item, in UTF-8 bytes.
  package static let noteLimit = 2000

  package let timetable: Timetable

  /// How many options each item offers, by block and item.
  let optionCounts: [[Int]]

  /// The agenda of the timetable, kept because it is asked for on every step.
  let agenda: [Int]

  package internal(set) var phase = Phase.notStarted
  package internal(set) var blocks: [BlockState]

  /// When each part of the timetable was entered, by position; nil where it was not.
  package internal(set) var enteredAt: [SessionInstant?]

  /// The instant of the last event; nil before the first.
  package internal(set) var lastInstant: SessionInstant?

  /// Why nobody is at the exam; nil while somebody is.
  package internal(set) var interruption: InterruptionCause?

  /// When somebody last came back; warnings that fell due before are not given any more.
  var attendedSince = SessionInstant.start

  /// Whether the next part of the agenda is entered without a break before it.
  var mayEnterNext = false

  /// Time in the tutorial and between blocks, over all closed stretches.
  package internal(set) var timeInTutorial = Milliseconds.zero
  package internal(set) var timeInBreaks = Milliseconds.zero
  var stretchStart = SessionInstant.start

  /// Creates a session that has not begun.
  ///
  /// - Precondition: The form has one block for every block part of the timetable.
  package init(form: Form, timetable: Timetable) {
    precondition(
      form.blocks.count == timetable.blocks.count,
      "the form and its timetable have the same number of blocks")
    self.timetable = timetable
    agenda = timetable.agenda
    optionCounts = form.blocks.map { $0.map(\.optionCount) }
    blocks = form.blocks.map { BlockState(itemCount: $0.count) }
    enteredAt = Array(repeating: nil, count: timetable.parts.count)
  }

  /// The block that is open now, by position; nil where none is.
  package var openBlock: Int? {
    if case .inBlock(let block, _) = phase { block } else { nil }
  }

  /// The place of the item on screen; nil where none is.
  package var itemOnScreen: ItemPosition? {
    guard let block = openBlock, blocks[block].isItemOnScreen else { return nil }
    return ItemPosition(block: block, item: blocks[block].currentItem)
  }

  /// What the examinee has done with the item at `position`.
  package func item(at position: ItemPosition) -> ItemState {
    blocks[position.block].items[position.item]
  }

  /// How many options the item at `position` offers.
  package func optionCount(at position: ItemPosition) -> Int {
    optionCounts[position.block][position.item]
  }

  /// The outcome of a sitting that is over; nil before.
  package var outcome: SittingOutcome? {
    if case .ended(let outcome) = phase { outcome } else { nil }
  }

  /// The position of the block that comes next in the agenda; nil where none does.
  package var nextBlock: Int? {
    switch phase {
    case .notStarted: blocks.isEmpty ? nil : 0
    case .tutorial: blocks.firstIndex { $0.startedAt == nil }
    case .between(let next), .onBreak(let next):
      next < agenda.count ? timetable.blocks.firstIndex(of: agenda[next]) : nil
    case .inBlock(let block, _): block + 1 < blocks.count ? block + 1 : nil
    case .ended: nil
    }
  }
}
