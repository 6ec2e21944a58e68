import ExamDesign
import ExamRecords
import ExamSession

extension Administration {
  /// Takes a line typed between blocks.
  func takeOnBreak(_ line: String, at reading: ClockReading) -> Bool {
    let word = line.trimmed.lowercased()
    if let scale = view.ratingsAsked.first, let answer = RatingAnswer(word) {
      return rate(scale, answer, at: reading)
    }
    switch word {
    case "": return goOnFromBreak(at: reading)
    case "back" where view.isAtStart: view.leaveStart()
    case "break", "out":
      view.leaveStart()
      view.ratingsAsked = []
      return leaveRoom(at: reading)
    case "stop", "end": view.ask(.stop)
    case "quit", "exit": view.ask(.leave)
    case "time": view.say(.timeSummary)
    case "code" where session.timetable.rules.inactivity != nil: view.say(.code(code))
    default: view.say(.notOnBreak)
    }
    return true
  }

  /// Enter: one step towards the next block.
  private func goOnFromBreak(at reading: ClockReading) -> Bool {
    switch session.presence {
    case .outOfRoom: return perform(.checkIn, at: reading)
    case .checkingIn: return perform(.beginBlock, at: reading)
    case .seated: break
    }
    // A script has no screen to be read first.
    guard console.isInteractive, !view.isAtStart, session.nextIsBlock else {
      return perform(.beginBlock, at: reading)
    }
    view.showStart()
    return true
  }

  private func leaveRoom(at reading: ClockReading) -> Bool {
    guard session.timetable.checkIn > .zero else {
      view.say(.breakRuns)
      return true
    }
    return perform(.leaveRoom, at: reading)
  }

  private func rate(
    _ scale: Rating.Scale, _ answer: RatingAnswer, at reading: ClockReading
  ) -> Bool {
    switch answer {
    case .skip: view.ratingsAsked.removeFirst()
    case .outOfRange: view.say(.ratingOutOfRange)
    case .value(let value):
      view.ratingsAsked.removeFirst()
      keep(
        Rating(
          afterBlocks: session.blocks.count { $0.endedAt != nil }, scale: scale, value: value,
          wallMilliseconds: reading.wallMilliseconds))
    }
    view.redraws = true
    return true
  }

  /// Puts a rating on disk; where that fails the sitting goes on without it.
  private func keep(_ rating: Rating) {
    do throws(RecordError) {
      try keepRating?(rating)
    } catch {
      view.say(.ratingNotSaved)
    }
  }

  func takeInTutorial(_ line: String, at reading: ClockReading) -> Bool {
    switch line.trimmed.lowercased() {
    case "": return perform(.endTutorial, at: reading)
    case "quit", "exit": view.ask(.leave)
    case "time": view.say(.timeSummary)
    default: view.say(.notOnBreak)
    }
    return true
  }

  // MARK: - The locked screen

  var isScreenLocked: Bool {
    session.openBlock.map { session.blocks[$0].isScreenLocked } ?? false
  }

  func takeOnLockedScreen(_ line: String, at reading: ClockReading) -> Bool {
    if code.isMet(by: line) { return perform(.unlock, at: reading) }
    switch line.trimmed.lowercased() {
    case "": break
    case "quit", "exit": view.ask(.leave)
    case "forgot": view.say(.code(code))
    default: view.say(.wrongCode)
    }
    return true
  }
}

/// What a line says to the question for a rating; nil where it says something else.
enum RatingAnswer: Hashable {
  case value(Int)
  case skip
  case outOfRange

  init?(_ word: String) {
    guard !word.isEmpty else {
      self = .skip
      return
    }
    guard let number = Int(word) else { return nil }
    self = (0...10).contains(number) ? .value(number) : .outOfRange
  }
}

extension Session {
  /// Whether the break leads to a block, and not to the tutorial of a further day.
  var nextIsBlock: Bool {
    guard case .onBreak(_, let next) = phase else { return false }
    let agenda = timetable.agenda
    return next < agenda.count && timetable.parts[agenda[next]].kind == .block
  }
}
