package import ExamDesign

/// How far one block of the sitting has come.
package struct BlockState: Equatable, Sendable {
  /// The items of the block, in the form's order; never empty.
  package var items: [ItemState]

  /// When the block began; nil where it never did.
  package var startedAt: SessionInstant?

  /// When the block was closed, and by whom.
  package var endedAt: SessionInstant?
  package var endCause: EndCause?

  /// By how much the block is shorter than its allotment because of a break that was too long.
  package var shortenedBy = Milliseconds.zero

  /// The item last brought on screen, by position.
  package var currentItem = 0

  /// Whether that item is on screen now, so that its visit runs.
  package var isItemOnScreen = false

  /// Whether the screen is locked for want of any key.
  package var isScreenLocked = false

  /// The tool that is open now.
  package var openAid: Aid?

  /// Time in the block during which no item was on screen: the items list, a locked screen, being
  /// away.
  package var overhead = Milliseconds.zero

  /// From when on time has not been booked to an item or to ``overhead``.
  var bookedUntil = SessionInstant.start

  /// Warnings already given, by the time left they announce.
  package var warningsGiven: Set<Milliseconds> = []

  init(itemCount: Int) {
    precondition(itemCount > 0, "a block holds at least one item")
    items = Array(repeating: ItemState(), count: itemCount)
  }

  /// The positions of items without a response, ascending.
  ///
  /// - Complexity: O(items).
  package var unanswered: [Int] {
    items.indices.filter { items[$0].response == nil }
  }

  /// Books the time since the last booking to the item on screen, or else to the overhead.
  mutating func book(until instant: SessionInstant) {
    let span = instant - bookedUntil
    if isItemOnScreen {
      items[currentItem].timeOnScreen += span
    } else {
      overhead += span
    }
    bookedUntil = instant
  }
}
