package import ExamDesign

extension Session {
  /// When part `part` ends by time: the earliest end of it and of all parts that contain it.
  ///
  /// Nil where no part on that path has been entered with a limit.
  package func deadline(ofPart part: Int) -> SessionInstant? {
    timetable.enclosing(part).compactMap { enclosing -> SessionInstant? in
      guard let entered = enteredAt[enclosing], let limit = timetable.parts[enclosing].limit else {
        return nil
      }
      return entered + limit
    }.min()
  }

  /// When the open part ends by time; nil where nothing is open or nothing limits it.
  ///
  /// Between blocks that is when the clocks around the next block run out, and the sitting with
  /// them: a timetable holds no second session that could be begun instead.
  package var openDeadline: SessionInstant? {
    switch phase {
    case .notStarted, .ended: nil
    case .tutorial(let part), .inBlock(_, let part): deadline(ofPart: part)
    case .between(let next), .onBreak(let next):
      // A part that was not entered has no end yet, so only what contains it counts.
      deadline(ofPart: next < agenda.count ? agenda[next] : 0)
    }
  }

  /// The time left at `now` in the open part; never negative, nil where nothing limits it.
  package func remaining(at now: SessionInstant) -> Milliseconds? {
    openDeadline.map { max($0 - now, .zero) }
  }

  /// The time left at `now` in the whole day; never negative, nil where the day has no limit.
  package func dayRemaining(at now: SessionInstant) -> Milliseconds? {
    guard let limit = timetable.parts[0].limit else { return nil }
    guard let began = enteredAt[0] else { return limit }
    return max(began + limit - now, .zero)
  }

  /// Break time left at `now`: what the day holds beyond the blocks not yet begun.
  ///
  /// Negative where the schedule is overrun: the day will end before the last blocks have had their
  /// full time. Inside a block its own remaining time is counted as spent. Nil where the day has no
  /// limit. Model: `breakRemaining = dayRemaining − Σ allotments of blocks not yet begun`.
  package func breakRemaining(at now: SessionInstant) -> Milliseconds? {
    guard var left = dayRemaining(at: now) else { return nil }
    for (block, part) in timetable.blocks.enumerated() where blocks[block].startedAt == nil {
      left = left - (timetable.parts[part].limit ?? .zero)
    }
    if case .inBlock = phase, let inBlock = remaining(at: now) {
      left = left - inBlock
    }
    return left
  }

  /// How long block `block` may last if it is begun at `now`; nil where nothing limits it.
  package func allotment(ofBlock block: Int, beginningAt now: SessionInstant) -> Milliseconds? {
    let part = timetable.blocks[block]
    let own = timetable.parts[part].limit.map { now + $0 }
    let enclosing = timetable.enclosing(part).dropFirst().compactMap { container in
      timetable.parts[container].limit.map { (enteredAt[container] ?? now) + $0 }
    }
    return ([own].compactMap(\.self) + enclosing).min().map { max($0 - now, .zero) }
  }

  /// The next instant at which something happens by itself; nil where nothing will.
  ///
  /// The caller waits until then, or until the examinee does something.
  package var nextDeadline: SessionInstant? {
    guard lastInstant != nil, outcome == nil else { return nil }
    return [nextWarning?.instant, openDeadline].compactMap(\.self).min()
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
}

extension SessionInstant {
  /// The instant `span` before this one, not before the start.
  fileprivate func earlier(by span: Milliseconds) -> SessionInstant {
    SessionInstant(milliseconds: max(0, milliseconds - span.count))
  }
}
