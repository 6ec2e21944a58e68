import ExamDesign
import ExamSession
import ItemBank

extension EventRow {
  /// The event the row stands for.
  ///
  /// - Throws: ``MalformedRow`` for an unknown kind or a column that is missing or out of range.
  func event() throws(MalformedRow) -> SessionEvent {
    guard instantMilliseconds >= 0 else { throw MalformedRow(reason: "instant_ms is negative") }
    return SessionEvent(
      try sessionKind(), at: SessionInstant(milliseconds: instantMilliseconds))
  }

  private func sessionKind() throws(MalformedRow) -> SessionEvent.Kind {
    switch kind {
    case "sitting_started": .sittingStarted
    case "tutorial_started": .tutorialStarted
    case "tutorial_ended": .tutorialEnded(try endCause())
    case "block_started": .blockStarted(block: try fromOne(block, "block"))
    case "block_ended": .blockEnded(block: try fromOne(block, "block"), try endCause())
    case "break_started": .breakStarted
    case "room_left": .roomLeft
    case "check_in_started": .checkInStarted
    case "check_in_ended": .checkInEnded
    case "break_overran": .breakOverran
    // Breaks that only an examinee could end were recorded without a cause.
    case "break_ended": .breakEnded(cause == nil ? .examinee : try endCause())
    case "sitting_resumed": .sittingResumed
    case "sitting_interrupted":
      .sittingInterrupted(try named(InterruptionCause.init(rawValue:), cause, "cause"))
    case "sitting_ended":
      .sittingEnded(try named(SittingOutcome.init(rawValue:), cause, "cause"))
    case "clock_adjusted": .clockAdjusted(shift: try duration())
    default: try kindInBlock()
    }
  }

  private func kindInBlock() throws(MalformedRow) -> SessionEvent.Kind {
    switch kind {
    case "item_presented": .itemPresented(try position())
    case "response_selected":
      .responseSelected(
        try position(), option: try optionIndex(), confidence: try statedConfidence())
    case "response_cleared": .responseCleared(try position())
    case "item_marked": .itemMarked(try position())
    case "item_unmarked": .itemUnmarked(try position())
    case "option_struck": .optionStruck(try position(), option: try optionIndex())
    case "option_restored": .optionRestored(try position(), option: try optionIndex())
    case "note_taken": .noteTaken(try position(), text: try present(text, "text"))
    case "text_highlighted": .textHighlighted(try position(), text: try present(text, "text"))
    case "highlight_removed": .highlightRemoved(try position(), text: try present(text, "text"))
    case "note_board_changed": .noteBoardChanged(text: try present(text, "text"))
    case "unauthorised_break_started": .unauthorisedBreakStarted
    case "unauthorised_break_ended": .unauthorisedBreakEnded
    case "aid_opened": .aidOpened(try openedAid())
    case "aid_closed": .aidClosed(try openedAid())
    case "warning_given": .warningGiven(remaining: try duration())
    default: throw MalformedRow(reason: "the kind \(kind) is unknown")
    }
  }

  private func position() throws(MalformedRow) -> ItemPosition {
    ItemPosition(block: try fromOne(block, "block"), item: try fromOne(item, "item"))
  }

  private func fromOne(_ number: Int?, _ column: String) throws(MalformedRow) -> Int {
    let number = try present(number, column)
    guard number >= 1 else { throw MalformedRow(reason: "\(column) is \(number)") }
    return number - 1
  }

  private func optionIndex() throws(MalformedRow) -> Int {
    let letter = try present(option, "option")
    guard let index = (0..<26).first(where: { Option.letter(at: $0) == letter }) else {
      throw MalformedRow(reason: "option is \(letter)")
    }
    return index
  }

  private func statedConfidence() throws(MalformedRow) -> Confidence? {
    guard let confidence else { return nil }
    switch confidence {
    case "guess": return .guess
    case "unsure": return .unsure
    case "sure": return .sure
    default:
      guard confidence.last == "%", let percent = Int(confidence.dropLast()),
        (0...100).contains(percent), confidence == "\(percent)%"
      else { throw MalformedRow(reason: "confidence is \(confidence)") }
      return .percent(percent)
    }
  }

  private func endCause() throws(MalformedRow) -> EndCause {
    try named(EndCause.init(rawValue:), cause, "cause")
  }

  private func openedAid() throws(MalformedRow) -> Aid {
    try named({ text in Aid.allCases.first { Self.text($0) == text } }, aid, "aid")
  }

  private func duration() throws(MalformedRow) -> Milliseconds {
    Milliseconds(try present(durationMilliseconds, "duration_ms"))
  }

  private func named<Value>(
    _ make: (String) -> Value?, _ text: String?, _ column: String
  ) throws(MalformedRow) -> Value {
    let text = try present(text, column)
    guard let value = make(text) else { throw MalformedRow(reason: "\(column) is \(text)") }
    return value
  }

  private func present<Value>(_ value: Value?, _ column: String) throws(MalformedRow) -> Value {
    guard let value else { throw MalformedRow(reason: "\(column) is missing for \(kind)") }
    return value
  }
}
