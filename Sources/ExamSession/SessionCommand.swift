/// What an examinee, or the program on their behalf, asks of a session.
package enum SessionCommand: Hashable, Sendable {
  /// Begin the sitting: starts the day's clock.
  case beginSitting
  /// End the tutorial before its time.
  case endTutorial
  /// End the break and begin the next block.
  case beginBlock
  /// Leave the room on a break, where signing in takes time.
  case leaveRoom
  /// Come back to the room and sign in.
  case checkIn
  /// Bring item `item` (from 0) of the current block on screen.
  ///
  /// `confirmed` says that leaving an unanswered item of a sequence for good was pointed out.
  case present(item: Int, confirmed: Bool = false)
  /// Answer the item on screen with option `option` (from 0).
  case select(option: Int, confidence: Confidence?)
  case clearResponse
  case mark
  case unmark
  case strike(option: Int)
  case restore(option: Int)
  /// Replace the note on the item on screen; empty text removes it.
  case takeNote(String)
  case highlight(String)
  case removeHighlight(String)
  /// Replace the text of the note board; empty text wipes it.
  case writeNoteBoard(String)
  case open(Aid)
  case close(Aid)
  /// Close the current block for good; `confirmed` says that unanswered items were pointed out.
  case endBlock(confirmed: Bool)
  /// Lock the screen: no key was pressed for as long as the rules allow.
  case lock
  case unlock
  /// Leave the sitting, or record that the machine failed.
  case interrupt(InterruptionCause)
  case resume
  case noteClockAdjustment(shiftMilliseconds: Int64)
  /// Give up the rest of the sitting.
  case abandon
}
