/// Why a session does not do what was asked; the state is unchanged.
package enum Refusal: Error, Hashable, Sendable {
  case sittingNotStarted
  case sittingAlreadyStarted
  case sittingOver
  /// The command needs an open block, and there is none.
  case noBlockOpen
  /// The command needs a break, and there is none.
  case notOnBreak
  case noTutorialOpen
  /// The examinee has left the room: sign in first.
  case outOfRoom
  /// Signing in is not over yet.
  case checkInRunning
  /// Nobody has left the room, so there is nothing to sign in for.
  case notOutOfRoom
  /// Signing in takes no time in this sitting, so leaving the room is not kept.
  case noCheckIn
  /// The command needs an item on screen, but a tool covers it.
  case noItemOnScreen
  /// There is no item of that number (from 0) in the block, which holds `count`.
  case noSuchItem(item: Int, count: Int)
  /// The item has no option of that number (from 0); it offers `count`.
  case noSuchOption(option: Int, count: Int)
  /// A confidence outside 0…100 percent.
  case confidenceOutOfRange(Int)
  case noResponseToClear
  /// The item is one of a sequence and was left: its response stands.
  case itemLocked
  /// The items of a sequence come in order: item `item` (from 0) of the block comes first.
  case earlierItemFirst(item: Int)
  /// Leaving item `item` (from 0), which is unanswered, locks it; ask again with confirmation.
  case leavingLocksItem(item: Int)
  case alreadyMarked
  case notMarked
  case optionAlreadyStruck(option: Int)
  case optionNotStruck(option: Int)
  /// The option is the item's response; clear the response before striking it.
  case optionIsResponse(option: Int)
  /// A note longer than ``Session/noteLimit`` UTF-8 bytes.
  case noteTooLong(count: Int)
  /// The phrase is highlighted already.
  case alreadyHighlighted
  case notHighlighted
  /// A phrase longer than ``Session/highlightLimit`` UTF-8 bytes, or an empty one.
  case highlightLength(count: Int)
  /// More than ``Session/highlightCountLimit`` phrases on one item.
  case tooManyHighlights
  /// A note board longer than ``Session/noteBoardLimit`` UTF-8 bytes.
  case noteBoardTooLong(count: Int)
  case aidAlreadyOpen(Aid)
  case aidNotOpen(Aid)
  /// The block still holds these unanswered items (from 0); ask again with confirmation.
  case unansweredItems([Int])
  /// The screen is locked; unlock it first.
  case locked
  case notLocked
  /// The rules lock no screen.
  case noLock
  /// The rules stop no clock here, so leaving is no pause.
  case noPause
  /// Nobody is at the exam; resume first.
  case interrupted
  case notInterrupted
}
