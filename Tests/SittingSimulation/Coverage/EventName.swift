import ExamSession

/// The events by name and cause, so that each can be seen to occur.
enum EventName: String, CaseIterable {
  case sittingStarted, tutorialStarted, blockStarted, itemPresented, responseSelected,
    responseCleared, itemMarked, itemUnmarked, optionStruck, optionRestored, noteTaken,
    textHighlighted, highlightRemoved, noteBoardChanged, aidOpened, aidClosed, warningGiven,
    unauthorisedBreakStarted, unauthorisedBreakEnded, breakStarted, roomLeft, checkInStarted,
    checkInEnded, breakOverran, sittingResumed, clockAdjusted, tutorialEndedByExaminee,
    tutorialEndedByTime, breakEndedByExaminee, breakEndedByTime, blockEndedByExaminee,
    blockEndedByTime, sittingInterruptedLeft, sittingInterruptedPaused, sittingInterruptedFault,
    sittingEndedCompleted, sittingEndedTime, sittingEndedAbandoned

  init(_ kind: SessionEvent.Kind) {
    switch kind {
    case .sittingStarted: self = .sittingStarted
    case .tutorialStarted: self = .tutorialStarted
    case .blockStarted: self = .blockStarted
    case .itemPresented: self = .itemPresented
    case .responseSelected: self = .responseSelected
    case .responseCleared: self = .responseCleared
    case .itemMarked: self = .itemMarked
    case .itemUnmarked: self = .itemUnmarked
    case .optionStruck: self = .optionStruck
    case .optionRestored: self = .optionRestored
    case .noteTaken: self = .noteTaken
    case .textHighlighted: self = .textHighlighted
    case .highlightRemoved: self = .highlightRemoved
    case .noteBoardChanged: self = .noteBoardChanged
    case .aidOpened: self = .aidOpened
    case .aidClosed: self = .aidClosed
    case .warningGiven: self = .warningGiven
    case .unauthorisedBreakStarted: self = .unauthorisedBreakStarted
    case .unauthorisedBreakEnded: self = .unauthorisedBreakEnded
    case .breakStarted: self = .breakStarted
    case .roomLeft: self = .roomLeft
    case .checkInStarted: self = .checkInStarted
    case .checkInEnded: self = .checkInEnded
    case .breakOverran: self = .breakOverran
    case .sittingResumed: self = .sittingResumed
    case .clockAdjusted: self = .clockAdjusted
    case .tutorialEnded(.examinee): self = .tutorialEndedByExaminee
    case .tutorialEnded(.time): self = .tutorialEndedByTime
    case .breakEnded(.examinee): self = .breakEndedByExaminee
    case .breakEnded(.time): self = .breakEndedByTime
    case .blockEnded(_, .examinee): self = .blockEndedByExaminee
    case .blockEnded(_, .time): self = .blockEndedByTime
    case .sittingInterrupted(.left): self = .sittingInterruptedLeft
    case .sittingInterrupted(.paused): self = .sittingInterruptedPaused
    case .sittingInterrupted(.fault): self = .sittingInterruptedFault
    case .sittingEnded(.completed): self = .sittingEndedCompleted
    case .sittingEnded(.time): self = .sittingEndedTime
    case .sittingEnded(.abandoned): self = .sittingEndedAbandoned
    }
  }
}
