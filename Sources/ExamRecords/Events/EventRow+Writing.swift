import ExamDesign
import ExamSession
import ItemBank

extension EventRow {
  /// The row for `event`.
  init(_ event: SessionEvent, wallMilliseconds: Int64) {
    self.init(
      instantMilliseconds: event.instant.milliseconds, wallMilliseconds: wallMilliseconds,
      kind: Self.name(of: event.kind))
    switch event.kind {
    case .sittingStarted, .tutorialStarted, .breakStarted, .roomLeft, .checkInStarted,
      .checkInEnded, .breakOverran, .unauthorisedBreakStarted, .unauthorisedBreakEnded,
      .sittingResumed:
      break
    case .tutorialEnded(let cause), .breakEnded(let cause):
      self.cause = cause.rawValue
    case .blockStarted(let block):
      self.block = block + 1
    case .itemPresented(let position), .responseCleared(let position), .itemMarked(let position),
      .itemUnmarked(let position):
      place(at: position)
    case .responseSelected(let position, let option, let confidence):
      place(at: position)
      self.option = Option.letter(at: option)
      self.confidence = confidence.map(Self.text)
    case .optionStruck(let position, let option), .optionRestored(let position, let option):
      place(at: position)
      self.option = Option.letter(at: option)
    case .noteTaken(let position, let text), .textHighlighted(let position, let text),
      .highlightRemoved(let position, let text):
      place(at: position)
      self.text = text.storable
    case .noteBoardChanged(let text):
      self.text = text.storable
    case .aidOpened(let aid), .aidClosed(let aid):
      self.aid = Self.text(aid)
    case .warningGiven(let remaining):
      durationMilliseconds = remaining.count
    case .blockEnded(let block, let cause):
      self.block = block + 1
      self.cause = cause.rawValue
    case .sittingInterrupted(let cause):
      self.cause = cause.rawValue
    case .clockAdjusted(let shift):
      durationMilliseconds = shift.count
    case .sittingEnded(let outcome):
      cause = outcome.rawValue
    }
  }

  private mutating func place(at position: ItemPosition) {
    block = position.block + 1
    item = position.item + 1
  }

  /// The value of the column `kind`.
  private static func name(of kind: SessionEvent.Kind) -> String {
    switch kind {
    case .sittingStarted: "sitting_started"
    case .tutorialStarted: "tutorial_started"
    case .tutorialEnded: "tutorial_ended"
    case .blockStarted: "block_started"
    case .itemPresented: "item_presented"
    case .responseSelected: "response_selected"
    case .responseCleared: "response_cleared"
    case .itemMarked: "item_marked"
    case .itemUnmarked: "item_unmarked"
    case .optionStruck: "option_struck"
    case .optionRestored: "option_restored"
    case .noteTaken: "note_taken"
    case .aidOpened: "aid_opened"
    case .aidClosed: "aid_closed"
    case .warningGiven: "warning_given"
    case .blockEnded: "block_ended"
    case .breakStarted: "break_started"
    case .roomLeft: "room_left"
    case .checkInStarted: "check_in_started"
    case .checkInEnded: "check_in_ended"
    case .breakOverran: "break_overran"
    case .breakEnded: "break_ended"
    case .textHighlighted: "text_highlighted"
    case .highlightRemoved: "highlight_removed"
    case .noteBoardChanged: "note_board_changed"
    case .unauthorisedBreakStarted: "unauthorised_break_started"
    case .unauthorisedBreakEnded: "unauthorised_break_ended"
    case .sittingInterrupted: "sitting_interrupted"
    case .sittingResumed: "sitting_resumed"
    case .clockAdjusted: "clock_adjusted"
    case .sittingEnded: "sitting_ended"
    }
  }

  private static func text(_ confidence: Confidence) -> String {
    switch confidence {
    case .guess: "guess"
    case .unsure: "unsure"
    case .sure: "sure"
    case .percent(let percent): "\(percent)%"
    }
  }

  /// The value of the column `aid`.
  static func text(_ aid: Aid) -> String {
    switch aid {
    case .itemsList: "items_list"
    case .laboratoryValues: "laboratory_values"
    case .calculator: "calculator"
    case .noteBoard: "note_board"
    }
  }
}
