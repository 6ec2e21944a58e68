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
  /// The command needs an item on screen, but a tool covers it.
  case noItemOnScreen
  /// There is no item of that number (from 0) in the block, which holds `count`.
  case noSuchItem(item: Int, count: Int)
  /// The item has no option of that number (from 0); it offers `count`.
  case noSuchOption(option: Int, count: Int)
  /// A confidence outside 0…100 percent.
  case confidenceOutOfRange(Int)
  case noResponseToClear
  case alreadyMarked
  case notMarked
  case optionAlreadyStruck(option: Int)
  case optionNotStruck(option: Int)
  /// The option is the item's response; clear the response before striking it.
  case optionIsResponse(option: Int)
  /// A note longer than ``Session/noteLimit`` UTF-8 bytes.
  case noteTooLong(count: Int)
  case aidAlreadyOpen(Aid)
  case aidNotOpen(Aid)
  /// The block still holds these unanswered items (from 0); ask again with confirmation.
  case unansweredItems([Int])
  /// Nobody is at the exam; resume first.
  case interrupted
  case notInterrupted
}
