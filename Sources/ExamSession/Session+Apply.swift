import ExamDesign

extension Session {
  /// Folds one event into the state.
  ///
  /// - Precondition: The event was decided, or found due, by a session in this very state; events
  ///   of unknown origin go through ``replaying(_:form:timetable:)``.
  package mutating func apply(_ event: SessionEvent) {
    precondition(event.instant >= lastInstant ?? .start, "exam time does not run backwards")
    lastInstant = event.instant
    switch event.kind {
    case .sittingStarted, .tutorialStarted, .tutorialEnded, .breakStarted, .breakEnded,
      .sittingEnded:
      applyToDay(event)
    case .sittingInterrupted(let cause):
      leaveScreen(at: event.instant)
      interruption = cause
    case .sittingResumed:
      leaveScreen(at: event.instant)
      interruption = nil
      attendedSince = event.instant
    case .clockAdjusted:
      break
    default:
      applyToBlock(event)
    }
  }

  private mutating func applyToDay(_ event: SessionEvent) {
    switch event.kind {
    case .sittingStarted:
      enteredAt[0] = event.instant
      mayEnterNext = true
      phase = .between(next: 0)
    case .tutorialStarted:
      let part = enterNext(at: event.instant)
      stretchStart = event.instant
      phase = .tutorial(part: part)
    case .tutorialEnded:
      guard case .tutorial(let part) = phase else { preconditionFailure("no tutorial to end") }
      timeInTutorial += event.instant - stretchStart
      phase = .between(next: (agenda.firstIndex(of: part) ?? 0) + 1)
    case .breakStarted:
      guard case .between(let next) = phase else { preconditionFailure("a break follows a part") }
      stretchStart = event.instant
      phase = .onBreak(next: next)
    case .breakEnded:
      guard case .onBreak(let next) = phase else { preconditionFailure("no break to end") }
      timeInBreaks += event.instant - stretchStart
      mayEnterNext = true
      phase = .between(next: next)
    case .sittingEnded(let outcome):
      if case .onBreak = phase { timeInBreaks += event.instant - stretchStart }
      if case .tutorial = phase { timeInTutorial += event.instant - stretchStart }
      phase = .ended(outcome)
    default:
      preconditionFailure("not an event of the day")
    }
  }

  private mutating func applyToBlock(_ event: SessionEvent) {
    if case .blockStarted(let block) = event.kind {
      let part = enterNext(at: event.instant)
      blocks[block].startedAt = event.instant
      blocks[block].bookedUntil = event.instant
      phase = .inBlock(block: block, part: part)
      return
    }
    guard case .inBlock(let block, let part) = phase else {
      preconditionFailure("no block is open")
    }
    switch event.kind {
    case .itemPresented(let position):
      blocks[block].book(until: event.instant)
      blocks[block].currentItem = position.item
      blocks[block].isItemOnScreen = true
      blocks[block].items[position.item].visitCount += 1
    case .aidOpened(let aid):
      if aid == .itemsList { leaveScreen(at: event.instant) }
      blocks[block].openAid = aid
    case .aidClosed:
      blocks[block].book(until: event.instant)
      blocks[block].openAid = nil
    case .warningGiven(let remaining):
      blocks[block].warningsGiven.insert(remaining)
    case .blockEnded(_, let cause):
      leaveScreen(at: event.instant)
      blocks[block].endedAt = event.instant
      blocks[block].endCause = cause
      phase = .between(next: (agenda.firstIndex(of: part) ?? 0) + 1)
    default:
      applyToItem(event.kind)
    }
  }

  private mutating func applyToItem(_ kind: SessionEvent.Kind) {
    switch kind {
    case .responseSelected(let position, let option, let confidence):
      change(position) { $0.response = .init(option: option, confidence: confidence) }
    case .responseCleared(let position):
      change(position) { $0.response = nil }
    case .itemMarked(let position):
      change(position) { $0.isMarked = true }
    case .itemUnmarked(let position):
      change(position) { $0.isMarked = false }
    case .optionStruck(let position, let option):
      change(position) { $0.struck.insert(option) }
    case .optionRestored(let position, let option):
      change(position) { $0.struck.remove(option) }
    case .noteTaken(let position, let text):
      change(position) { $0.note = text }
    default:
      preconditionFailure("not an event of an item")
    }
  }

  private mutating func change(_ position: ItemPosition, _ body: (inout ItemState) -> Void) {
    body(&blocks[position.block].items[position.item])
  }

  /// Enters the next part of the agenda and the parts around it; returns its position.
  private mutating func enterNext(at instant: SessionInstant) -> Int {
    guard case .between(let next) = phase else { preconditionFailure("nothing to enter") }
    for part in timetable.enclosing(agenda[next]) where enteredAt[part] == nil {
      enteredAt[part] = instant
    }
    mayEnterNext = false
    return agenda[next]
  }

  /// Ends the running visit, if any, and closes whatever covers the item.
  private mutating func leaveScreen(at instant: SessionInstant) {
    guard let block = openBlock else { return }
    blocks[block].book(until: instant)
    blocks[block].isItemOnScreen = false
    blocks[block].openAid = nil
  }
}
