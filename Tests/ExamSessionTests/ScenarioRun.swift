import ExamDesign
import ExamSession

/// Plays one fixture, line by line.
struct ScenarioRun {
  /// What was worked out by hand and does not stand in the answer, or stands in it and should not.
  private(set) var missing: [String] = []

  private var reading = ScenarioTimetable()
  private var session: Session?
  private var answers: [String] = []

  /// What stands in the fixture for this line; nil for an answer of before, which is dropped.
  mutating func answer(_ line: String) throws -> String? {
    if line.hasPrefix("  ") { return nil }
    if line.hasPrefix("= ") {
      check(line)
    } else if line.hasPrefix("> ") {
      answers = try play(line)
      return ([line] + answers).joined(separator: "\n")
    } else {
      try reading.read(line)
    }
    return line
  }

  private mutating func check(_ line: String) {
    let answer = answers.joined(separator: "\n")
    for part in line.dropFirst(2).split(separator: "; ") {
      let isThere =
        part.hasPrefix("not ") ? !answer.contains(part.dropFirst(4)) : answer.contains(part)
      if !isThere { missing.append("worked out by hand: \(part); answered:\n\(answer)") }
    }
  }

  private mutating func play(_ line: String) throws -> [String] {
    var session = self.session ?? Session(form: reading.form, timetable: reading.timetable)
    let words = line.dropFirst(2).split(separator: " ").map(String.init)
    guard words.count > 1, let time = Milliseconds(scenarioText: words[0]) else {
      throw ScenarioFault.unknownLine(line)
    }
    let now = SessionInstant(milliseconds: time.count)
    var answers: [String] = []
    func settle() {
      while let due = session.nextDueEvent(by: now) {
        session.apply(due)
        answers.append("  " + due.scenarioText)
      }
    }
    settle()
    if words[1] != "wait" {
      let command = try command(words)
      do {
        for event in try session.decide(command, at: now) {
          session.apply(event)
          answers.append("  " + event.scenarioText)
        }
        settle()
      } catch {
        answers.append("  refused: \(error)")
      }
    }
    answers.append("  " + clocks(session, at: now))
    self.session = session
    return answers
  }

  private func command(_ words: [String]) throws(ScenarioFault) -> SessionCommand {
    let argument = words.count > 2 ? words[2] : ""
    let option = Int(argument.utf8.first ?? 97) - 97
    switch words[1] {
    case "begin": return .beginSitting
    case "skip-tutorial": return .endTutorial
    case "next-block": return .beginBlock
    case "out": return .leaveRoom
    case "sign-in": return .checkIn
    case "select": return .select(option: option, confidence: nil)
    case "clear": return .clearResponse
    case "mark": return .mark
    case "strike": return .strike(option: option)
    case "go": return .present(item: (Int(argument) ?? 0) - 1)
    case "go!": return .present(item: (Int(argument) ?? 0) - 1, confirmed: true)
    case "items": return .open(.itemsList)
    case "back": return .close(.itemsList)
    case "end": return .endBlock(confirmed: false)
    case "end!": return .endBlock(confirmed: true)
    case "lock": return .lock
    case "unlock": return .unlock
    case "leave": return .interrupt(.left)
    case "pause": return .interrupt(.paused)
    case "crash": return .interrupt(.fault)
    case "resume": return .resume
    case "stop": return .abandon
    default: throw .unknownCommand(words[1])
    }
  }

  private func clocks(_ session: Session, at now: SessionInstant) -> String {
    let clocks = [
      ("left", session.remaining(at: now)), ("day", session.dayRemaining(at: now)),
      ("session", session.sessionRemaining(at: now)), ("break", session.breakRemaining(at: now)),
    ]
    let shown = clocks.compactMap { name, span in span.map { "\(name) \($0.scenarioText)" } }
    return (shown.isEmpty ? "no clock" : shown.joined(separator: "  "))
      + (session.breakKind?.scenarioText ?? "") + next(session)
  }

  /// What comes next, where nothing is open that would tell.
  private func next(_ session: Session) -> String {
    switch session.phase {
    case .tutorial, .onBreak: session.nextBlock.map { "  next block: \($0)" } ?? ""
    default: ""
    }
  }
}
