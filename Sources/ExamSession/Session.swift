package import ExamDesign

/// One sitting as a pure state machine: commands and instants in, events out, state from events.
///
/// A session reads no clock and keeps no answer key. The caller asks for the events that are due
/// (``nextDueEvent(by:)``), decides a command (``decide(_:at:)``), puts every event on disk, and only
/// then applies it (``apply(_:)``). Remaining time is always a deadline minus an instant.
package struct Session: Equatable, Sendable {
  /// The longest note on one item, in UTF-8 bytes.
  package static let noteLimit = 2000

  /// The longest text of the note board, in UTF-8 bytes.
  package static let noteBoardLimit = 4000

  /// The longest highlighted phrase, in UTF-8 bytes, and how many one item may have.
  package static let highlightLimit = 400
  package static let highlightCountLimit = 50

  package let timetable: Timetable

  /// How many options each item offers, by block and item.
  let optionCounts: [[Int]]

  /// By block and item: where the sequence begins that the item belongs to; nil for other items.
  let sequenceStarts: [[Int?]]

  /// Parts of the timetable in other orders, kept because they are asked for on every step.
  let agenda: [Int]
  let blockParts: [Int]
  let blockOfPart: [Int?]

  /// For each part the parts that contain it, innermost first, without itself.
  let containers: [[Int]]

  package internal(set) var phase = Phase.notStarted
  package internal(set) var blocks: [BlockState]

  /// The text of the note board; empty where nothing was written.
  package internal(set) var noteBoard = ""

  /// When the clock of each part of the timetable began, by position; nil where it did not.
  package internal(set) var enteredAt: [SessionInstant?]

  /// For how long the clock of each part has stood still over scheduled breaks that are closed.
  var stoodStill: [Milliseconds]

  /// What closed breaks have taken from the pool of scheduled breaks; never more than it held.
  var poolUsed = Milliseconds.zero

  /// By how much the last break overran the pool: the clock of a session that comes next has run
  /// for so long when it is entered.
  var overrunOwed = Milliseconds.zero

  /// What the clock around the next block was short of its blocks when the break before it began;
  /// nil where no break came before it.
  var debtBeforeBreak: Milliseconds?

  /// What an overrun break takes beyond the whole of the block that was to pay for it.
  var overrunUnpaid = Milliseconds.zero

  /// Where the examinee is during a break.
  package internal(set) var presence = Presence.seated

  /// Whether the running break has been found to overrun.
  var isOverrunNoted = false

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
    let blockParts = timetable.blocks
    self.blockParts = blockParts
    blockOfPart = timetable.parts.indices.map { blockParts.firstIndex(of: $0) }
    containers = timetable.parts.indices.map { Array(timetable.enclosing($0).dropFirst()) }
    sequenceStarts = form.blocks.map(Self.sequenceStarts)
    stoodStill = Array(repeating: .zero, count: timetable.parts.count)
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
    case .tutorial(let part): blockParts.firstIndex { $0 > part }
    case .between(let next), .onBreak(_, let next):
      agenda.dropFirst(next).first { timetable.parts[$0].kind == .block }
        .flatMap { blockOfPart[$0] }
    case .inBlock(let block, _): block + 1 < blocks.count ? block + 1 : nil
    case .ended: nil
    }
  }

  /// The blocks that were never begun and cannot be begun any more, by position, ascending.
  ///
  /// - Complexity: O(parts).
  package var blocksNotBegun: [Int] {
    let next: Int =
      switch phase {
      case .notStarted: 0
      case .tutorial(let part), .inBlock(_, let part): agenda.firstIndex(of: part) ?? 0
      case .between(let next), .onBreak(_, let next): next
      case .ended: agenda.count
      }
    let passed = Set(agenda.prefix(next))
    return blocks.indices.filter {
      blocks[$0].startedAt == nil && passed.contains(blockParts[$0])
    }
  }

  /// Whether the item at `position` is one of a sequence, so that leaving it locks it.
  package func isInSequence(_ position: ItemPosition) -> Bool {
    sequenceStarts[position.block][position.item] != nil
  }

  /// The place of an item in its sequence and the sequence's length, from 1; nil for other items.
  package func sequencePlace(of position: ItemPosition) -> (step: Int, count: Int)? {
    let starts = sequenceStarts[position.block]
    guard let start = starts[position.item] else { return nil }
    return (position.item - start + 1, starts.count { $0 == start })
  }

  private static func sequenceStarts(of items: [FormItem]) -> [Int?] {
    items.map { item in items.firstIndex { $0.isInSequence(with: item) } }
  }
}
