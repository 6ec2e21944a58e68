import ExamDesign

extension Session {
  /// The next event that happens by itself at or before `now`, stamped with its own instant.
  ///
  /// The caller records and applies it and asks again until nil. First comes what the last event
  /// entails at its own instant (a block that begins shows its first item), then expiries in the
  /// order of their deadlines. A command at the very instant of a deadline therefore comes too late.
  package func nextDueEvent(by now: SessionInstant) -> SessionEvent? {
    guard let lastInstant else { return nil }
    if let entailed = entailedEvent { return SessionEvent(entailed, at: lastInstant) }
    // Of two at the same instant, the notice comes before what closes something.
    var next: SessionEvent?
    for candidate in [dueNotice, dueArrival, dueExpiry].compactMap(\.self)
    where candidate.instant <= now && candidate.instant < next?.instant ?? .distantFuture {
      next = candidate
    }
    return next
  }

  /// What only tells something: a warning, or that the break time is used up.
  private var dueNotice: SessionEvent? {
    if let warning = nextWarning, let lastInstant, warning.instant >= lastInstant {
      return SessionEvent(.warningGiven(remaining: warning.remaining), at: warning.instant)
    }
    return overrunInstant.map { SessionEvent(.breakOverran, at: $0) }
  }

  private var dueArrival: SessionEvent? {
    checkInEnd.map { SessionEvent(.checkInEnded, at: $0) }
  }

  private var dueExpiry: SessionEvent? {
    guard let deadline = openDeadline else { return nil }
    switch phase {
    case .tutorial: return SessionEvent(.tutorialEnded(.time), at: deadline)
    case .inBlock(let block, _): return SessionEvent(.blockEnded(block: block, .time), at: deadline)
    case .onBreak(_, let next):
      // Where the whole sitting is lost there is nothing to go on to.
      if let lapse = lapse(ofAgenda: next), lapse.instant == deadline, lapse.container == 0 {
        return SessionEvent(.sittingEnded(.time), at: deadline)
      }
      return SessionEvent(.breakEnded(.time), at: deadline)
    case .notStarted, .between, .ended: return nil
    }
  }

  /// What the last event entails at its own instant; nil where nothing is owed.
  var entailedEvent: SessionEvent.Kind? {
    switch phase {
    case .notStarted, .tutorial, .onBreak, .ended:
      return nil
    case .between(let next):
      return entailedBetween(next: next)
    case .inBlock(let block, _):
      let state = blocks[block]
      guard interruption == nil, !state.isItemOnScreen, !state.isScreenLocked,
        state.openAid?.coversItem != true
      else { return nil }
      return .itemPresented(ItemPosition(block: block, item: state.currentItem))
    }
  }

  private func entailedBetween(next: Int) -> SessionEvent.Kind {
    guard let position = reachable(from: next) else {
      return .sittingEnded(blocks.allSatisfy { $0.startedAt != nil } ? .completed : .time)
    }
    let part = agenda[position]
    let kind = timetable.parts[part].kind
    if kind.isBreak { return .breakStarted }
    // Only the start of the sitting and the end of a break lead on without a break, and that to
    // what stands right behind: where it was lost meanwhile, nobody has begun what comes then.
    if mayEnterNext && position == next || timetable.rules.gap == .none {
      guard let block = blockOfPart[part] else { return .tutorialStarted }
      return .blockStarted(block: block)
    }
    return .breakStarted
  }

  /// The first position of the agenda from `next` on whose clocks have not run out; nil where none is.
  ///
  /// What is passed over is lost: its blocks are never begun.
  func reachable(from next: Int) -> Int? {
    guard let lastInstant else { return nil }
    var position = next
    while position < agenda.count {
      guard let lapse = lapse(ofAgenda: position), lapse.instant <= lastInstant else {
        return position
      }
      repeat {
        position += 1
      } while position < agenda.count
        && containers[agenda[position]].contains(lapse.container)
    }
    return nil
  }
}

extension SessionInstant {
  fileprivate static let distantFuture = SessionInstant(milliseconds: .max)
}
