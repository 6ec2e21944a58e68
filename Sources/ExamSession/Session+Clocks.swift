package import ExamDesign

extension Session {
  /// When part `part` ends by time: the earliest end of it and of all parts that contain it.
  ///
  /// Nil where no part on that path has been entered with a limit.
  package func deadline(ofPart part: Int) -> SessionInstant? {
    ([part] + containers[part]).compactMap(end(ofPart:)).min()
  }

  /// When the open part ends by time; nil where nothing is open or nothing limits it.
  ///
  /// On a break that is when it ends by itself, or when the blocks behind it are lost.
  package var openDeadline: SessionInstant? {
    switch phase {
    case .notStarted, .between, .ended: nil
    case .tutorial(let part), .inBlock(_, let part): deadline(ofPart: part)
    case .onBreak(_, let next):
      [fixedBreakEnd, lapse(ofAgenda: next)?.instant].compactMap(\.self).min()
    }
  }

  /// The time left at `now` in the open part; never negative, nil where nothing limits it.
  package func remaining(at now: SessionInstant) -> Milliseconds? {
    openDeadline.map { max($0 - now, .zero) }
  }

  /// The time left at `now` in the test day; never negative, nil where the day has no clock.
  ///
  /// In a sitting over several days that is the day the open or next part belongs to.
  package func dayRemaining(at now: SessionInstant) -> Milliseconds? {
    guard let day = container(where: { timetable.parts[$0].kind == .day }) else { return nil }
    return clockRemaining(ofPart: day, at: now)
  }

  /// The time left at `now` on the clock of the session around the open or next part.
  ///
  /// Never negative; nil where there is no session.
  package func sessionRemaining(at now: SessionInstant) -> Milliseconds? {
    guard let session = container(where: { timetable.parts[$0].kind == .session }) else {
      return nil
    }
    return clockRemaining(ofPart: session, at: now)
  }

  /// The next instant at which something happens by itself; nil where nothing will.
  ///
  /// The caller waits until then, or until the examinee does something.
  package var nextDeadline: SessionInstant? {
    guard lastInstant != nil, outcome == nil else { return nil }
    return [nextWarning?.instant, openDeadline, overrunInstant, checkInEnd]
      .compactMap(\.self).min()
  }

  /// The next warning of the open block that somebody will be there to see.
  var nextWarning: (instant: SessionInstant, remaining: Milliseconds)? {
    guard case .inBlock(let block, let part) = phase, interruption == nil,
      let deadline = deadline(ofPart: part), let began = blocks[block].startedAt
    else { return nil }
    return
      timetable.warnings
      .filter { !blocks[block].warningsGiven.contains($0) && $0 > .zero && $0 < deadline - began }
      .map { (deadline.earlier(by: $0), $0) }
      .filter { $0.0 > attendedSince }
      .min { $0.0 < $1.0 }
  }

  // MARK: - One part

  /// When the clock of `part` itself runs out, whatever contains it; nil where it has no clock, was
  /// not entered, or stands still for as long as the examinee likes.
  func end(ofPart part: Int) -> SessionInstant? {
    guard let limit = timetable.parts[part].limit else { return nil }
    if let block = blockOfPart[part], let began = enteredAt[part] {
      return began + (limit - blocks[block].shortenedBy)
    }
    guard let began = enteredAt[part] else {
      return startOwed(ofPart: part).map { $0 + limit }
    }
    let end = began + (limit + stoodStill[part])
    guard case .onBreak(let scheduled?, _) = phase, isAround(part, scheduled) else { return end }
    return breakAllowance.map { end + $0 }
  }

  /// What the clock of container `part` shows at `now`; its limit before it was entered.
  func clockRemaining(ofPart part: Int, at now: SessionInstant) -> Milliseconds? {
    guard let limit = timetable.parts[part].limit else { return nil }
    guard let began = enteredAt[part] else {
      let owed = startOwed(ofPart: part).map { max(now - $0, .zero) }
      return max(limit - (owed ?? .zero), .zero)
    }
    var ran = now - began - stoodStill[part]
    if case .onBreak(let scheduled?, _) = phase, isAround(part, scheduled) {
      let lasted = now - stretchStart
      ran = ran - (breakAllowance.map { min($0, lasted) } ?? lasted)
    }
    return max(limit - ran, .zero)
  }

  /// When the clock of a session that was not entered began to run because the break before it
  /// overran the pool; nil where it does not.
  private func startOwed(ofPart part: Int) -> SessionInstant? {
    switch phase {
    case .onBreak(let scheduled?, let next) where timetable.parts[scheduled].kind == .pooledBreak:
      guard next < agenda.count, isAround(part, agenda[next]) else { return nil }
      return stretchStart + poolLeftAtStart
    case .between(let next):
      guard overrunOwed > .zero, next < agenda.count, isAround(part, agenda[next]),
        let lastInstant
      else { return nil }
      return lastInstant.earlier(by: overrunOwed)
    default:
      return nil
    }
  }

  /// Whether `container` contains `part`.
  private func isAround(_ container: Int, _ part: Int) -> Bool {
    containers[part].contains(container)
  }

  /// The innermost container whose clock runs in the open part or in a break under a clock.
  ///
  /// Between two sessions that is none of theirs: the one is over, the other was not entered.
  var runningContainer: Int? {
    guard case .onBreak = phase else { return container() }
    return container { enteredAt[$0] != nil }
  }

  /// The innermost container with a clock around the open or next part that `matches`.
  func container(where matches: (Int) -> Bool = { _ in true }) -> Int? {
    let part: Int? =
      switch phase {
      case .notStarted: agenda.first
      case .tutorial(let part), .inBlock(_, let part): part
      case .between(let next), .onBreak(_, let next): next < agenda.count ? agenda[next] : nil
      case .ended: agenda.last
      }
    guard let part else { return nil }
    return containers[part].first { timetable.parts[$0].limit != nil && matches($0) }
  }
}

extension SessionInstant {
  /// The instant `span` before this one, not before the start.
  func earlier(by span: Milliseconds) -> SessionInstant {
    SessionInstant(milliseconds: max(0, milliseconds - span.count))
  }
}
