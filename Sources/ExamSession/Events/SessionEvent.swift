package import ExamDesign

/// One thing that happened in a sitting, with its instant.
///
/// A sitting is its events: state, score and report are derived from them and can be derived again.
/// Instants never decrease along a sitting.
package struct SessionEvent: Hashable, Sendable {
  package var instant: SessionInstant
  package var kind: Kind

  package init(_ kind: Kind, at instant: SessionInstant) {
    self.kind = kind
    self.instant = instant
  }

  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// The examinee began the sitting; always the first event, at instant zero, and only once.
    case sittingStarted

    /// The tutorial came on screen; follows `sittingStarted` at once where there is a tutorial.
    case tutorialStarted

    /// The tutorial was ended by the examinee, or by time at its deadline.
    case tutorialEnded(EndCause)

    /// A block began; after `sittingStarted` or `breakEnded`, and straight after `tutorialEnded` or
    /// `blockEnded` where the rules leave nothing between.
    case blockStarted(block: Int)

    /// An item came on screen and its visit began.
    ///
    /// The visit lasts until the next `itemPresented`, `aidOpened(.itemsList)`, `blockEnded`,
    /// `unauthorisedBreakStarted` or `sittingInterrupted`. Emitted with `blockStarted` for the first item, and again for the same
    /// item when the examinee comes back to it.
    case itemPresented(ItemPosition)

    /// The examinee chose an option of the item on screen, or stated a new confidence for it.
    case responseSelected(ItemPosition, option: Int, confidence: Confidence?)

    /// The examinee withdrew the response of the item on screen; only where there was one.
    case responseCleared(ItemPosition)

    case itemMarked(ItemPosition)
    case itemUnmarked(ItemPosition)
    case optionStruck(ItemPosition, option: Int)
    case optionRestored(ItemPosition, option: Int)

    /// The note on the item on screen was replaced by `text` (empty: removed).
    case noteTaken(ItemPosition, text: String)

    /// The examinee highlighted a phrase of the item on screen, or took that back.
    ///
    /// `text` is the phrase as it stands in the item; it is highlighted wherever it stands there.
    case textHighlighted(ItemPosition, text: String)
    case highlightRemoved(ItemPosition, text: String)

    /// The note board was rewritten to `text` (empty: wiped); it stays through the day.
    case noteBoardChanged(text: String)

    /// A tool was opened or closed inside a block.
    case aidOpened(Aid)
    case aidClosed(Aid)

    /// The block's remaining time fell to a warning of the profile while somebody was there.
    case warningGiven(remaining: Milliseconds)

    /// A block was closed for good, by the examinee or by time at its deadline.
    case blockEnded(block: Int, EndCause)

    /// The screen was locked because no key had been pressed for as long as the rules allow.
    ///
    /// Inside a block, whose clock runs on; no item is on screen.
    case unauthorisedBreakStarted

    /// The examinee unlocked the screen.
    case unauthorisedBreakEnded

    /// A break began: a scheduled one, or the time between blocks that lies under their clocks.
    ///
    /// Follows `blockEnded` or `tutorialEnded` at the same instant; also `breakEnded` where the
    /// blocks behind the break before were lost.
    case breakStarted

    /// The examinee left the room on a break, so that signing in comes before the next block.
    case roomLeft

    /// The examinee is back at the door; signing in takes the timetable's time.
    case checkInStarted

    /// The examinee is back at the seat.
    case checkInEnded

    /// The break time was used up while the break went on: from here on testing time pays.
    case breakOverran

    /// The break is over: the examinee began the next block, or its time ran out.
    case breakEnded(EndCause)

    /// Nobody is at the exam from here on: see ``InterruptionCause`` for what the clocks do.
    case sittingInterrupted(InterruptionCause)

    /// Somebody is back; follows `sittingInterrupted`.
    case sittingResumed

    /// The wall clock was moved by `shift` against the running clock; exam time is unchanged.
    case clockAdjusted(shift: Milliseconds)

    /// The sitting is over; always the last event.
    case sittingEnded(SittingOutcome)
  }
}

/// Who or what closed a part.
package enum EndCause: String, Hashable, Sendable, CaseIterable {
  case examinee
  case time
}

/// Why nobody is at the exam, which decides whether exam time runs on.
package enum InterruptionCause: String, Hashable, Sendable, CaseIterable {
  /// The examinee left (quit, end of input, closed terminal, termination): exam time runs on.
  case left
  /// The examinee paused where the rules stop the clocks for that: exam time stands still.
  case paused
  /// The program or machine died: exam time stands still from the last sign of life.
  case fault
}

/// How a sitting ended.
package enum SittingOutcome: String, Hashable, Sendable, CaseIterable {
  /// Every block was begun and closed.
  case completed
  /// Time ran out before every block was begun.
  case time
  /// The examinee gave the rest up.
  case abandoned
}
