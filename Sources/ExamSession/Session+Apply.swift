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
    case .sittingStarted, .tutorialStarted, .tutorialEnded, .sittingEnded:
      applyToDay(event)
    case .breakStarted, .roomLeft, .checkInStarted, .checkInEnded, .breakOverran, .breakEnded:
      applyToBreak(event)
    case .sittingInterrupted(let cause):
      leaveScreen(at: event.instant)
      interruption = cause
    case .sittingResumed:
      leaveScreen(at: event.instant)
      if let block = openBlock { blocks[block].isScreenLocked = false }
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
    case .sittingEnded(let outcome):
      if case .onBreak = phase { timeInBreaks += event.instant - stretchStart }
      if case .tutorial = phase { timeInTutorial += event.instant - stretchStart }
      presence = .seated
      phase = .ended(outcome)
    default:
      preconditionFailure("not an event of the day")
    }
  }

  private mutating func applyToBreak(_ event: SessionEvent) {
    switch event.kind {
    case .breakStarted:
      guard case .between(let next) = phase, let position = reachable(from: next) else {
        preconditionFailure("a break follows a part and leads to one")
      }
      stretchStart = event.instant
      isOverrunNoted = false
      overrunOwed = .zero
      let isScheduled = timetable.parts[agenda[position]].kind.isBreak
      phase = .onBreak(
        part: isScheduled ? agenda[position] : nil, next: isScheduled ? position + 1 : position)
      debtBeforeBreak = debt(at: event.instant)
    case .roomLeft:
      presence = .outOfRoom
    case .checkInStarted:
      presence = .checkingIn(until: event.instant + timetable.checkIn)
    case .checkInEnded:
      presence = .seated
    case .breakOverran:
      isOverrunNoted = true
    default:
      endBreak(at: event.instant)
    }
  }

  private mutating func endBreak(at instant: SessionInstant) {
    guard case .onBreak(let part, let next) = phase else { preconditionFailure("no break to end") }
    let lasted = instant - stretchStart
    if let part {
      let allowance = breakAllowance
      let covered = allowance.map { min($0, lasted) } ?? lasted
      for container in containers[part] where enteredAt[container] != nil {
        stoodStill[container] += covered
      }
      if timetable.parts[part].kind == .pooledBreak {
        // What goes beyond the pool is paid by a clock, or by the next block.
        poolUsed += covered
        overrunOwed = lasted - covered
      }
    }
    timeInBreaks += lasted
    mayEnterNext = true
    phase = .between(next: next)
  }

  private mutating func applyToBlock(_ event: SessionEvent) {
    if case .blockStarted(let block) = event.kind {
      let part = enterNext(at: event.instant)
      blocks[block].startedAt = event.instant
      phase = .inBlock(block: block, part: part)
      blocks[block].bookedUntil = event.instant
      return
    }
    guard case .inBlock(let block, let part) = phase else {
      preconditionFailure("no block is open")
    }
    switch event.kind {
    case .itemPresented(let position):
      blocks[block].book(until: event.instant)
      lockSequence(in: block, leavingFor: position.item)
      blocks[block].currentItem = position.item
      blocks[block].isItemOnScreen = true
      blocks[block].items[position.item].visitCount += 1
    case .aidOpened(let aid):
      if aid.coversItem { leaveScreen(at: event.instant) }
      blocks[block].openAid = aid
    case .aidClosed:
      blocks[block].book(until: event.instant)
      blocks[block].openAid = nil
    case .unauthorisedBreakStarted:
      leaveScreen(at: event.instant)
      blocks[block].isScreenLocked = true
    case .unauthorisedBreakEnded:
      leaveScreen(at: event.instant)
      blocks[block].isScreenLocked = false
    case .noteBoardChanged(let text):
      noteBoard = text
    case .warningGiven(let remaining):
      blocks[block].warningsGiven.insert(remaining)
    case .blockEnded(_, let cause):
      leaveScreen(at: event.instant)
      blocks[block].endedAt = event.instant
      blocks[block].endCause = cause
      blocks[block].isScreenLocked = false
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
    case .textHighlighted(let position, let text):
      change(position) { $0.highlights.append(text) }
    case .highlightRemoved(let position, let text):
      change(position) { $0.highlights.removeAll { $0 == text } }
    default:
      preconditionFailure("not an event of an item")
    }
  }

  private mutating func change(_ position: ItemPosition, _ body: (inout ItemState) -> Void) {
    body(&blocks[position.block].items[position.item])
  }

  /// Enters the next part of the agenda and the parts around it; returns its position.
  private mutating func enterNext(at instant: SessionInstant) -> Int {
    guard case .between(let next) = phase, let position = reachable(from: next) else {
      preconditionFailure("nothing to enter")
    }
    let entered = agenda[position]
    // What a break before it has overrun counts only for what comes right behind it.
    if position != next {
      overrunOwed = .zero
      debtBeforeBreak = nil
    }
    phase = .between(next: position)
    if let clock = container(), enteredAt[clock] == nil { overrunUnpaid = .zero }
    let toPay = overrunToPay(at: instant)
    for part in [entered] + containers[entered] where enteredAt[part] == nil {
      let hasClock = part != entered && timetable.parts[part].limit != nil
      enteredAt[part] = hasClock ? instant.earlier(by: overrunOwed) : instant
    }
    if let block = blockOfPart[entered], let limit = timetable.parts[entered].limit {
      blocks[block].shortenedBy = min(toPay, limit)
      overrunUnpaid = toPay - min(toPay, limit)
    }
    overrunOwed = .zero
    debtBeforeBreak = nil
    mayEnterNext = false
    presence = .seated
    return entered
  }

  /// Locks the item last on screen where it is one of a sequence and another one comes.
  private mutating func lockSequence(in block: Int, leavingFor item: Int) {
    let left = blocks[block].currentItem
    guard left != item, blocks[block].items[left].visitCount > 0,
      sequenceStarts[block][left] != nil
    else { return }
    blocks[block].items[left].isLocked = true
  }

  /// Ends the running visit, if any, and closes whatever covers the item.
  private mutating func leaveScreen(at instant: SessionInstant) {
    guard let block = openBlock else { return }
    blocks[block].book(until: instant)
    blocks[block].isItemOnScreen = false
    blocks[block].openAid = nil
  }
}
