import ExamDesign

extension Session {
  /// The events with which the session answers a command, in order; the session is not changed.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - now: When; not before the last event, and with nothing due any more at that instant.
  /// - Returns: One or two events at `now`; an empty list where the command changes nothing.
  /// - Throws: ``Refusal`` where the rules or the state forbid it.
  package func decide(
    _ command: SessionCommand, at now: SessionInstant
  ) throws(Refusal) -> [SessionEvent] {
    try kinds(for: command, at: now).map { SessionEvent($0, at: now) }
  }

  private func kinds(
    for command: SessionCommand, at now: SessionInstant
  ) throws(Refusal) -> [SessionEvent.Kind] {
    if case .beginSitting = command {
      guard phase == .notStarted else { throw .sittingAlreadyStarted }
      return [.sittingStarted]
    }
    guard phase != .notStarted else { throw .sittingNotStarted }
    guard outcome == nil else { throw .sittingOver }
    switch command {
    case .resume:
      guard interruption != nil else { throw .notInterrupted }
      return [.sittingResumed]
    case .noteClockAdjustment(let shift):
      return [.clockAdjusted(shift: Milliseconds(shift))]
    case _ where interruption != nil:
      throw .interrupted
    case .interrupt(let cause):
      return [try interruption(for: cause)]
    case .endTutorial:
      guard case .tutorial = phase else { throw .noTutorialOpen }
      return [.tutorialEnded(.examinee)]
    case .beginBlock, .leaveRoom, .checkIn:
      return [try kindOnBreak(for: command)]
    case .abandon:
      guard let block = openBlock else { return [.sittingEnded(.abandoned)] }
      // Somebody else may be standing there.
      guard !blocks[block].isScreenLocked else { throw .locked }
      return [.blockEnded(block: block, .examinee), .sittingEnded(.abandoned)]
    default:
      return try kindsInBlock(for: command)
    }
  }

  /// Leaving where the rules stop the clocks for it is a pause.
  private func interruption(for cause: InterruptionCause) throws(Refusal) -> SessionEvent.Kind {
    switch cause {
    case .left: return .sittingInterrupted(leavingPauses ? .paused : .left)
    case .paused where !leavingPauses: throw .noPause
    case .paused, .fault: return .sittingInterrupted(cause)
    }
  }

  private func kindOnBreak(for command: SessionCommand) throws(Refusal) -> SessionEvent.Kind {
    guard case .onBreak = phase else { throw .notOnBreak }
    switch (command, presence) {
    case (.leaveRoom, .seated):
      guard timetable.checkIn > .zero else { throw .noCheckIn }
      return .roomLeft
    case (.checkIn, .seated): throw .notOutOfRoom
    case (.checkIn, .outOfRoom): return .checkInStarted
    case (_, .outOfRoom): throw .outOfRoom
    case (_, .checkingIn): throw .checkInRunning
    default: return .breakEnded(.examinee)
    }
  }

  private func kindsInBlock(for command: SessionCommand) throws(Refusal) -> [SessionEvent.Kind] {
    guard let block = openBlock else { throw .noBlockOpen }
    let state = blocks[block]
    if command == .unlock {
      guard state.isScreenLocked else { throw .notLocked }
      return [.unauthorisedBreakEnded]
    }
    guard !state.isScreenLocked else { throw .locked }
    switch command {
    case .lock:
      guard timetable.rules.inactivity != nil else { throw .noLock }
      return [.unauthorisedBreakStarted]
    case .present(let item, let isConfirmed):
      return try kindsForPresenting(item, isConfirmed: isConfirmed, in: block)
    case .writeNoteBoard(let text):
      guard text.utf8.count <= Self.noteBoardLimit else {
        throw .noteBoardTooLong(count: text.utf8.count)
      }
      return text == noteBoard ? [] : [.noteBoardChanged(text: text)]
    case .open(let aid):
      guard state.openAid != aid else { throw .aidAlreadyOpen(aid) }
      return (state.openAid.map { [.aidClosed($0)] } ?? []) + [.aidOpened(aid)]
    case .close(let aid):
      guard state.openAid == aid else { throw .aidNotOpen(aid) }
      return [.aidClosed(aid)]
    case .endBlock(let isConfirmed):
      guard isConfirmed || state.unanswered.isEmpty else {
        throw .unansweredItems(state.unanswered)
      }
      return [.blockEnded(block: block, .examinee)]
    default:
      guard let position = itemOnScreen else { throw .noItemOnScreen }
      return try kindsOnItem(for: command, at: position)
    }
  }

  private func kindsForPresenting(
    _ item: Int, isConfirmed: Bool, in block: Int
  ) throws(Refusal) -> [SessionEvent.Kind] {
    let state = blocks[block]
    guard state.items.indices.contains(item) else {
      throw .noSuchItem(item: item, count: state.items.count)
    }
    let current = state.currentItem
    if state.isItemOnScreen && current == item { return [] }
    if item != current {
      if let start = sequenceStarts[block][item],
        let earlier = (start..<item).first(where: { !state.items[$0].isLocked && $0 != current })
      {
        throw .earlierItemFirst(item: earlier)
      }
      let left = state.items[current]
      if sequenceStarts[block][current] != nil, !left.isLocked, left.visitCount > 0,
        left.response == nil, !isConfirmed
      {
        throw .leavingLocksItem(item: current)
      }
    }
    let presented = SessionEvent.Kind.itemPresented(ItemPosition(block: block, item: item))
    return state.openAid == .itemsList ? [.aidClosed(.itemsList), presented] : [presented]
  }

  private func kindsOnItem(
    for command: SessionCommand, at position: ItemPosition
  ) throws(Refusal) -> [SessionEvent.Kind] {
    let state = item(at: position)
    switch command {
    case .select(let option, let confidence):
      return try kindsForSelecting(option, confidence, at: position)
    case .clearResponse:
      guard !state.isLocked else { throw .itemLocked }
      guard state.response != nil else { throw .noResponseToClear }
      return [.responseCleared(position)]
    case .mark:
      guard !state.isMarked else { throw .alreadyMarked }
      return [.itemMarked(position)]
    case .unmark:
      guard state.isMarked else { throw .notMarked }
      return [.itemUnmarked(position)]
    case .strike(let option):
      try check(option, at: position)
      guard !state.struck.contains(option) else { throw .optionAlreadyStruck(option: option) }
      guard state.response?.option != option else { throw .optionIsResponse(option: option) }
      return [.optionStruck(position, option: option)]
    case .restore(let option):
      try check(option, at: position)
      guard state.struck.contains(option) else { throw .optionNotStruck(option: option) }
      return [.optionRestored(position, option: option)]
    case .takeNote(let text):
      guard text.utf8.count <= Self.noteLimit else { throw .noteTooLong(count: text.utf8.count) }
      return text == state.note ? [] : [.noteTaken(position, text: text)]
    case .highlight(let text):
      guard (1...Self.highlightLimit).contains(text.utf8.count) else {
        throw .highlightLength(count: text.utf8.count)
      }
      guard !state.highlights.contains(text) else { throw .alreadyHighlighted }
      guard state.highlights.count < Self.highlightCountLimit else { throw .tooManyHighlights }
      return [.textHighlighted(position, text: text)]
    case .removeHighlight(let text):
      guard state.highlights.contains(text) else { throw .notHighlighted }
      return [.highlightRemoved(position, text: text)]
    default:
      preconditionFailure("every other command was decided before")
    }
  }

  private func kindsForSelecting(
    _ option: Int, _ confidence: Confidence?, at position: ItemPosition
  ) throws(Refusal) -> [SessionEvent.Kind] {
    try check(option, at: position)
    guard !item(at: position).isLocked else { throw .itemLocked }
    if case .percent(let percent)? = confidence, !(0...100).contains(percent) {
      throw .confidenceOutOfRange(percent)
    }
    let state = item(at: position)
    if let response = state.response, response.option == option,
      confidence == nil || confidence == response.confidence
    {
      return []
    }
    let selected = SessionEvent.Kind.responseSelected(
      position, option: option, confidence: confidence)
    // Choosing a struck option takes the strike back, as it does on paper.
    return state.struck.contains(option)
      ? [.optionRestored(position, option: option), selected] : [selected]
  }

  private func check(_ option: Int, at position: ItemPosition) throws(Refusal) {
    let count = optionCount(at: position)
    guard (0..<count).contains(option) else {
      throw .noSuchOption(option: option, count: count)
    }
  }
}
