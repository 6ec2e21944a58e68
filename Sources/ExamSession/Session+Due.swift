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
    if let warning = nextWarning, warning.instant <= now, warning.instant >= lastInstant {
      return SessionEvent(.warningGiven(remaining: warning.remaining), at: warning.instant)
    }
    guard let deadline = openDeadline, deadline <= now else { return nil }
    switch phase {
    case .tutorial: return SessionEvent(.tutorialEnded(.time), at: deadline)
    case .inBlock(let block, _): return SessionEvent(.blockEnded(block: block, .time), at: deadline)
    case .between, .onBreak: return SessionEvent(.sittingEnded(.time), at: deadline)
    case .notStarted, .ended: return nil
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
      guard interruption == nil, !state.isItemOnScreen, state.openAid != .itemsList else {
        return nil
      }
      return .itemPresented(ItemPosition(block: block, item: state.currentItem))
    }
  }

  private func entailedBetween(next: Int) -> SessionEvent.Kind {
    guard next < agenda.count else { return .sittingEnded(.completed) }
    if let lastInstant, let end = openDeadline, end <= lastInstant {
      return .sittingEnded(.time)
    }
    // Only the start of the sitting and the end of a break lead on without a break.
    guard mayEnterNext else { return .breakStarted }
    let part = agenda[next]
    guard let block = timetable.blocks.firstIndex(of: part) else { return .tutorialStarted }
    return .blockStarted(block: block)
  }
}
