package import ExamDesign
package import ExamRecords
package import ExamSession

/// What the screen of a running sitting shows beside the sitting itself.
package struct ExamView: Hashable, Sendable {
  /// A question that the next line answers.
  package enum Question: Hashable, Sendable {
    case endBlock(unanswered: [Int])
    case leave
    case stop
    /// Leaving item `0` (from 0) of a sequence without an answer, for another one.
    case lockItem(Int, goingTo: Int)
    case wipeNoteBoard
  }

  /// Something to tell the examinee, in one line below the item.
  package enum Message: Hashable, Sendable {
    case refused(Refusal)
    case notUnderstood(BlockLineProblem)
    case interruptIgnored
    case answered(ItemPosition, option: Int, Confidence?)
    /// The answer stands as soon as the item is left.
    case answeredInSequence(ItemPosition, option: Int, Confidence?)
    case lastItem
    case firstItem
    case timeSummary
    case note
    case noteSaved
    case timeWasUp(block: Int)
    case tooLate
    case goingOn
    case nothingToScroll
    case notOnBreak
    case help
    /// There is nothing to sign out of: the break simply runs.
    case breakRuns
    /// The break time is used up.
    case breakOverran
    /// The examinee is back at the seat.
    case checkedIn
    case code(EntryCode)
    case wrongCode
    case ratingOutOfRange
    case ratingNotSaved
    case tool(ToolMessage)
    /// What a person needs to know on the first item.
    case hint

    /// Whether it is more than a line below the item, and Enter does nothing but close it.
    package var isPanel: Bool { self == .help || self == .tool(.highlights) }
  }

  package private(set) var question: Question?
  package private(set) var message: Message?

  /// The last warning of this block, by the time left it announced.
  package private(set) var warning: Milliseconds?

  /// The first row of the stem on screen, in screen rows.
  package var scrolledRows = 0

  /// Pages the presenter is to scroll by when it shows the item next.
  package var pagesToScroll = 0

  /// Whether the screen no longer shows the state.
  package var redraws = true

  package var wantsToLeave = false

  /// Whether the start screen of the next block is shown instead of the break.
  package private(set) var isAtStart = false

  /// What is still to be asked on this break, in order.
  package var ratingsAsked: [Rating.Scale] = []

  /// Whether the screen is about to lock because no key is pressed.
  package var locksSoon = false

  /// The tools inside a block.
  package var tools = ToolView()

  /// Whether nothing is shown that the real exam would not show.
  package var rehearses = false

  /// What is kept on screen in a drill; nil in an exam.
  package var checkpoints: Checkpoints?

  /// The checkpoint passed with what was typed last.
  package var checkpointPassed: CheckpointPassing?

  package init() {}

  package mutating func say(_ message: Message?) {
    self.message = message
    question = nil
    redraws = true
  }

  package mutating func ask(_ question: Question) {
    self.question = question
    message = nil
    redraws = true
  }

  package mutating func showStart() {
    isAtStart = true
    say(nil)
  }

  package mutating func leaveStart() {
    isAtStart = false
    say(nil)
  }

  /// Takes note of an event; returns whether what is being typed belongs to what is over.
  mutating func notice(_ event: SessionEvent, in session: Session) -> Bool {
    redraws = true
    switch event.kind {
    case .itemPresented(let position):
      scrolledRows = 0
      checkpointPassed = checkpoints?.passing(
        in: session, presenting: position, at: event.instant)
    case .aidOpened:
      tools.scrolledRows = 0
    case .blockStarted:
      warning = nil
      isAtStart = false
      ratingsAsked = []
      message = rehearses ? nil : .hint
    case .warningGiven(let remaining):
      warning = remaining
    case .blockEnded(let block, .time):
      checkpointPassed = nil
      say(.timeWasUp(block: block))
      return true
    case .breakStarted:
      isAtStart = false
    case .breakOverran:
      say(.breakOverran)
    case .checkInEnded:
      showStart()
      say(.checkedIn)
    case .unauthorisedBreakStarted:
      say(nil)
      return true
    case .tutorialEnded(.time), .breakEnded(.time), .sittingEnded(.time):
      say(nil)
      return true
    default: break
    }
    return false
  }
}
