import ExamSession

/// The refusals by name, so that each can be seen to occur.
enum RefusalName: String, CaseIterable {
  case sittingNotStarted, sittingAlreadyStarted, sittingOver, noBlockOpen, notOnBreak,
    noTutorialOpen, outOfRoom, checkInRunning, notOutOfRoom, noCheckIn, noItemOnScreen,
    noSuchItem, noSuchOption, confidenceOutOfRange, noResponseToClear, itemLocked,
    earlierItemFirst, leavingLocksItem, alreadyMarked, notMarked, optionAlreadyStruck,
    optionNotStruck, optionIsResponse, noteTooLong, alreadyHighlighted, notHighlighted,
    highlightLength, tooManyHighlights, noteBoardTooLong, aidAlreadyOpen, aidNotOpen,
    unansweredItems, locked, notLocked, noLock, noPause, interrupted, notInterrupted

  init(_ refusal: Refusal) {
    switch refusal {
    case .sittingNotStarted: self = .sittingNotStarted
    case .sittingAlreadyStarted: self = .sittingAlreadyStarted
    case .sittingOver: self = .sittingOver
    case .noBlockOpen: self = .noBlockOpen
    case .notOnBreak: self = .notOnBreak
    case .noTutorialOpen: self = .noTutorialOpen
    case .outOfRoom: self = .outOfRoom
    case .checkInRunning: self = .checkInRunning
    case .notOutOfRoom: self = .notOutOfRoom
    case .noCheckIn: self = .noCheckIn
    case .noItemOnScreen: self = .noItemOnScreen
    case .noSuchItem: self = .noSuchItem
    case .noSuchOption: self = .noSuchOption
    case .confidenceOutOfRange: self = .confidenceOutOfRange
    case .noResponseToClear: self = .noResponseToClear
    case .itemLocked: self = .itemLocked
    case .earlierItemFirst: self = .earlierItemFirst
    case .leavingLocksItem: self = .leavingLocksItem
    case .alreadyMarked: self = .alreadyMarked
    case .notMarked: self = .notMarked
    case .optionAlreadyStruck: self = .optionAlreadyStruck
    case .optionNotStruck: self = .optionNotStruck
    case .optionIsResponse: self = .optionIsResponse
    case .noteTooLong: self = .noteTooLong
    case .alreadyHighlighted: self = .alreadyHighlighted
    case .notHighlighted: self = .notHighlighted
    case .highlightLength: self = .highlightLength
    case .tooManyHighlights: self = .tooManyHighlights
    case .noteBoardTooLong: self = .noteBoardTooLong
    case .aidAlreadyOpen: self = .aidAlreadyOpen
    case .aidNotOpen: self = .aidNotOpen
    case .unansweredItems: self = .unansweredItems
    case .locked: self = .locked
    case .notLocked: self = .notLocked
    case .noLock: self = .noLock
    case .noPause: self = .noPause
    case .interrupted: self = .interrupted
    case .notInterrupted: self = .notInterrupted
    }
  }
}
