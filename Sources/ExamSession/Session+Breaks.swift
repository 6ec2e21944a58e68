package import ExamDesign

extension Session {
  /// What the break that runs takes its time from; nil where no break runs.
  package var breakKind: BreakKind? {
    guard case .onBreak(let part, _) = phase else { return nil }
    switch part.map({ timetable.parts[$0].kind }) {
    case .fixedBreak: return .fixed
    case .pooledBreak: return .pool
    case .untimedBreak: return .untimed
    default:
      return runningContainer.map { hasBreakTime($0) ? .underClock : .testingTime } ?? .untimed
    }
  }

  /// Whether leaving now is a pause, over which exam time stands still.
  package var leavingPauses: Bool {
    timetable.rules.leavingStopsClocks || breakKind == .untimed
  }

  /// Break time left at `now`; negative where it is overrun, nil where none is counted.
  ///
  /// Under a clock, what it holds beyond the blocks not yet begun:
  /// `clock remaining − Σ allotments of blocks not yet begun − what is left of the open block`.
  /// In a scheduled break, what is left of its own time or of the pool; inside a block of an exam
  /// with such a pool, what is left of that. Model of these rules, not a quotation of any exam.
  package func breakRemaining(at now: SessionInstant) -> Milliseconds? {
    if case .onBreak(let part?, _) = phase {
      switch timetable.parts[part].kind {
      case .fixedBreak: return fixedBreakEnd.map { max($0 - now, .zero) }
      case .pooledBreak: return poolLeftAtStart - (now - stretchStart)
      default: return nil
      }
    }
    if let left = runningContainer.flatMap({ breakTime(under: $0, at: now) }) { return left }
    return timetable.breakPool > .zero ? timetable.breakPool - poolUsed : nil
  }

  /// How long block `block` may last if it is begun at `now`; nil where nothing limits it.
  package func allotment(ofBlock block: Int, beginningAt now: SessionInstant) -> Milliseconds? {
    let part = blockParts[block]
    if case .onBreak(_, let next) = phase, next < agenda.count, agenda[next] == part {
      if let lapse = lapse(ofAgenda: next), lapse.instant <= now { return .zero }
      // Tried out, so that what is shown is what will happen.
      var trial = self
      trial.apply(SessionEvent(.breakEnded(.examinee), at: now))
      guard trial.reachable(from: next) == next else { return .zero }
      trial.apply(SessionEvent(.blockStarted(block: block), at: now))
      return trial.deadline(ofPart: part).map { $0 - now }
    }
    let around = containers[part].compactMap {
      clockRemaining(ofPart: $0, at: now)
    }
    return ([timetable.parts[part].limit].compactMap(\.self) + around).min()
  }

  // MARK: - What happens by itself

  /// When the running fixed break ends.
  var fixedBreakEnd: SessionInstant? {
    guard case .onBreak(let part?, _) = phase, timetable.parts[part].kind == .fixedBreak else {
      return nil
    }
    return timetable.parts[part].limit.map { stretchStart + $0 }
  }

  /// When the examinee is back at the seat.
  var checkInEnd: SessionInstant? {
    if case .checkingIn(let end) = presence { end } else { nil }
  }

  /// When the running break uses up the last of the break time; nil where it has done so, or where
  /// none was left when it began.
  var overrunInstant: SessionInstant? {
    guard timetable.rulesVersion >= 2, !isOverrunNoted, case .onBreak(let part, _) = phase else {
      return nil
    }
    let left: Milliseconds?
    if let part {
      left = timetable.parts[part].kind == .pooledBreak ? poolLeftAtStart : nil
    } else {
      left = runningContainer.flatMap { breakTime(under: $0, at: stretchStart) }
    }
    return left.flatMap { $0 > .zero ? stretchStart + $0 : nil }
  }

  /// From when on what stands at `position` of the agenda cannot be begun any more, and the
  /// outermost container that is lost with it; nil where no clock around it runs.
  func lapse(ofAgenda position: Int) -> (instant: SessionInstant, container: Int)? {
    guard position < agenda.count else { return nil }
    var earliest: (instant: SessionInstant, container: Int)?
    for container in containers[agenda[position]] {
      let whole = allotmentToFitIn(container, from: position)
      if let whole, isNeverEnough(container, for: whole) {
        // A break before it is given all the same.
        if case .between = phase { return (.start, container) }
        continue
      }
      guard var end = end(ofPart: container) else { continue }
      // A block that just fits in is still given.
      if let whole { end = end.earlier(by: whole - Milliseconds(1)) }
      if let found = earliest, found.instant < end { continue }
      earliest = (end, container)
    }
    return earliest
  }

  /// Whether the clock of `container`, which has not begun, is shorter than a block in it.
  private func isNeverEnough(_ container: Int, for whole: Milliseconds) -> Bool {
    guard enteredAt[container] == nil, let limit = timetable.parts[container].limit else {
      return false
    }
    return whole > limit
  }

  /// The allotment of the next block of `container` where blocks are given whole or not at all.
  ///
  /// A break scheduled before that block is lost with it: no break makes the clock longer.
  private func allotmentToFitIn(_ container: Int, from position: Int) -> Milliseconds? {
    guard timetable.rules.overrunPolicy == .forfeit,
      let block = agenda[position...].first(where: { blockOfPart[$0] != nil }),
      containers[block].contains(container)
    else { return nil }
    return timetable.parts[block].limit
  }

  // MARK: - Accounts

  /// For how long the running scheduled break stops the clocks around it; nil: however long.
  var breakAllowance: Milliseconds? {
    guard case .onBreak(let part?, _) = phase else { return .zero }
    return switch timetable.parts[part].kind {
    case .fixedBreak: timetable.parts[part].limit
    case .pooledBreak: poolLeftAtStart
    default: nil
    }
  }

  /// What the pool held when the running stretch began; never negative.
  var poolLeftAtStart: Milliseconds { max(timetable.breakPool - poolUsed, .zero) }

  /// Whether the clock of `container` holds break time: every block in it has its own allotment.
  private func hasBreakTime(_ container: Int) -> Bool {
    blockParts.allSatisfy {
      !containers[$0].contains(container) || timetable.parts[$0].limit != nil
    }
  }

  /// What the clock of `container` holds at `now` beyond its blocks; nil where it has no such time.
  private func breakTime(under container: Int, at now: SessionInstant) -> Milliseconds? {
    guard hasBreakTime(container), let clock = clockRemaining(ofPart: container, at: now) else {
      return nil
    }
    let beyond = clock - allotmentsToCome(in: container)
    guard case .inBlock = phase, let inBlock = remaining(at: now) else { return beyond }
    return beyond - inBlock
  }

  /// Σ of the allotments of blocks in `container` that were not begun.
  private func allotmentsToCome(in container: Int) -> Milliseconds {
    var sum = Milliseconds.zero
    for (block, part) in blockParts.enumerated()
    where blocks[block].startedAt == nil && containers[part].contains(container) {
      sum += timetable.parts[part].limit ?? .zero
    }
    return sum
  }

  /// How much of the break before the next part was overrun at `now`, as far as the next block has
  /// to pay for it.
  ///
  /// What the blocks of a clock exceed it by without any break is not overrun.
  func overrunToPay(at now: SessionInstant) -> Milliseconds {
    guard container() != nil else { return overrunOwed }
    guard timetable.rules.overrunPolicy == .nextBlock else { return .zero }
    let debt = debt(at: now)
    return debt - min(debtBeforeBreak ?? debt, debt) + overrunUnpaid
  }

  /// What the clock around the next part is short of its blocks at `now`; never negative.
  func debt(at now: SessionInstant) -> Milliseconds {
    let left = container().flatMap { breakTime(under: $0, at: now) }
    return max(.zero - (left ?? .zero), .zero)
  }
}
