package import ExamDesign

/// Why a list of events cannot be the record of a sitting.
package enum ReplayFault: Error, Hashable, Sendable {
  /// The event at `index` (from 0) lies before the one in front of it.
  case timeRunsBackwards(index: Int)
  /// The rules do not allow the event at `index` (from 0) where it stands.
  case eventNotAllowed(index: Int)
}

extension Session {
  /// Rebuilds a session from its events, deciding every one of them again.
  ///
  /// The record is verified, not merely read: an event that the rules would not have produced at
  /// that place is a fault. Every prefix of a valid record is valid.
  ///
  /// - Throws: ``ReplayFault`` for the first event that does not fit.
  /// - Complexity: O(events × items of a block) at worst.
  package static func replaying(
    _ events: [SessionEvent], form: Form, timetable: Timetable
  ) throws(ReplayFault) -> Session {
    var session = Session(form: form, timetable: timetable)
    for (index, event) in events.enumerated() {
      if let last = session.lastInstant, event.instant < last {
        throw .timeRunsBackwards(index: index)
      }
      guard session.admits(event) else { throw .eventNotAllowed(index: index) }
      session.apply(event)
    }
    return session
  }

  /// Applies an event of a record if the rules produce it in this state; returns whether they do.
  package mutating func replay(_ event: SessionEvent) -> Bool {
    guard event.instant >= lastInstant ?? .start, admits(event) else { return false }
    apply(event)
    return true
  }

  /// Whether the rules produce `event` in this state.
  func admits(_ event: SessionEvent) -> Bool {
    if let due = nextDueEvent(by: event.instant) {
      if due == event { return true }
      // A command may anticipate what the last event entails, but never a deadline.
      guard entailedEvent != nil, event.instant == lastInstant else { return false }
    }
    guard let command = SessionCommand(leadingTo: event.kind) else { return false }
    guard let decided = try? decide(command, at: event.instant) else { return false }
    return decided.first == event
  }
}

extension SessionCommand {
  /// The command that leads to an event of this kind; nil where only time or an entailment does.
  init?(leadingTo kind: SessionEvent.Kind) {
    switch kind {
    case .sittingStarted: self = .beginSitting
    case .tutorialEnded(.examinee): self = .endTutorial
    case .breakEnded(.examinee): self = .beginBlock
    case .roomLeft: self = .leaveRoom
    case .checkInStarted: self = .checkIn
    case .itemPresented(let position): self = .present(item: position.item, confirmed: true)
    case .responseSelected(_, let option, let confidence):
      self = .select(option: option, confidence: confidence)
    case .responseCleared: self = .clearResponse
    case .itemMarked: self = .mark
    case .itemUnmarked: self = .unmark
    case .optionStruck(_, let option): self = .strike(option: option)
    case .optionRestored(_, let option): self = .restore(option: option)
    case .noteTaken(_, let text): self = .takeNote(text)
    case .textHighlighted(_, let text): self = .highlight(text)
    case .highlightRemoved(_, let text): self = .removeHighlight(text)
    case .noteBoardChanged(let text): self = .writeNoteBoard(text)
    case .unauthorisedBreakStarted: self = .lock
    case .unauthorisedBreakEnded: self = .unlock
    case .aidOpened(let aid): self = .open(aid)
    case .aidClosed(let aid): self = .close(aid)
    case .blockEnded(_, .examinee): self = .endBlock(confirmed: true)
    case .sittingInterrupted(let cause): self = .interrupt(cause)
    case .sittingResumed: self = .resume
    case .clockAdjusted(let shift): self = .noteClockAdjustment(shiftMilliseconds: shift.count)
    case .sittingEnded(.abandoned): self = .abandon
    case .tutorialStarted, .tutorialEnded(.time), .blockStarted, .warningGiven, .breakStarted,
      .checkInEnded, .breakOverran, .breakEnded(.time), .blockEnded(_, .time),
      .sittingEnded(.completed), .sittingEnded(.time):
      return nil
    }
  }
}
