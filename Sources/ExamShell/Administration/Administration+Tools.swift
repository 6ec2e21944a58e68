import ExamAids
import ExamSession

extension Administration {
  /// The tool that is open now, the items list among them.
  var openAid: Aid? {
    session.openBlock.flatMap { session.blocks[$0].openAid }
  }

  /// Closes the open tool where a command is not meant for it; nobody has to close it by hand.
  ///
  /// - Returns: Nil where the command is still to be carried out; true where closing was all that
  ///   Enter was for; false where the record could not be kept.
  func closeTool(
    before command: BlockCommand, typed line: String, at reading: ClockReading
  ) -> Bool? {
    guard let aid = openAid, !aid.coversItem, !command.keepsOpen(aid) else { return nil }
    guard perform(.close(aid), at: reading) else { return false }
    return line.trimmed.isEmpty ? true : nil
  }

  /// Takes a line that only closes or scrolls a text over the item, or scrolls the tutorial; false
  /// where it says more.
  func closesOrScrollsPanel(_ line: String) -> Bool {
    let isPanel = view.message?.isPanel == true
    if isPanel, line.trimmed.isEmpty {
      view.say(nil)
      return true
    }
    if case .tutorial = session.phase {} else if !isPanel { return false }
    guard case .scroll(let pages) = try? BlockCommand(line: line) else { return false }
    scroll(pages: pages)
    return true
  }

  /// Carries out what a tool is asked for.
  func use(_ tool: ToolCommand, at reading: ClockReading) -> Bool {
    view.tools.scrolledRows = 0
    if tool.aid != nil { view.tools.noteUse() }
    switch tool {
    case .highlight(let words): return toggleHighlight(words, at: reading)
    case .listHighlights: return listHighlights()
    case .removeHighlight(let named): return removeHighlights(named, at: reading)
    case .showNoteBoard: return open(.noteBoard, at: reading)
    case .writeLine(let line): return write(line, at: reading)
    case .wipeLastLine: return wipeLastLine(at: reading)
    case .wipeNoteBoard: return wipeNoteBoard(at: reading)
    case .laboratoryValues(let words): return showLaboratoryValues(words, at: reading)
    case .calculate(let line): return calculate(line, at: reading)
    case .toggleClock: toggleClock(at: reading)
    }
    return true
  }

  /// Opens a tool; one that is open stays so.
  private func open(_ aid: Aid, at reading: ClockReading) -> Bool {
    openAid == aid || perform(.open(aid), at: reading)
  }

  // MARK: - Items list

  func showItems(_ filter: ItemsFilter, at reading: ClockReading) -> Bool {
    let isShown = openAid == .itemsList
    if isShown, filter == view.tools.itemsFilter { return perform(.close(.itemsList), at: reading) }
    view.tools.itemsFilter = filter
    return isShown || perform(.open(.itemsList), at: reading)
  }

  // MARK: - Laboratory values and calculator

  private func showLaboratoryValues(_ words: String, at reading: ClockReading) -> Bool {
    guard words.isEmpty || !LaboratoryReference.search(words).isEmpty else {
      view.say(
        .tool(
          .noLaboratoryValue(words, suggestion: LaboratoryReference.suggestion(for: words))))
      return true
    }
    view.tools.laboratoryQuery = words
    return open(.laboratoryValues, at: reading)
  }

  private func calculate(_ line: String, at reading: ClockReading) -> Bool {
    let keys: [Calculator.Key]
    do throws(CalculatorLineProblem) {
      keys = try Calculator.keys(of: line)
    } catch {
      view.say(.tool(.notCalculated(error)))
      return true
    }
    guard open(.calculator, at: reading) else { return false }
    view.tools.press(keys, typed: line)
    return true
  }

  // MARK: - Note board

  private func write(_ line: String, at reading: ClockReading) -> Bool {
    let lines = noteLines + [line]
    guard perform(.writeNoteBoard(lines.joined(separator: "\n")), at: reading) else { return false }
    if lastRefusal == nil { view.say(.tool(.lineWritten(lines.count))) }
    return true
  }

  private func wipeLastLine(at reading: ClockReading) -> Bool {
    guard let last = noteLines.last else {
      view.say(.tool(.noteBoardEmpty))
      return true
    }
    let rest = noteLines.dropLast().joined(separator: "\n")
    guard perform(.writeNoteBoard(rest), at: reading) else { return false }
    if lastRefusal == nil { view.say(.tool(.lineWiped(last))) }
    return true
  }

  private func wipeNoteBoard(at reading: ClockReading) -> Bool {
    guard !noteLines.isEmpty else {
      view.say(.tool(.noteBoardEmpty))
      return true
    }
    guard !console.isInteractive else {
      view.ask(.wipeNoteBoard)
      return true
    }
    return wipedNoteBoard(at: reading)
  }

  /// Wipes the note board without asking.
  func wipedNoteBoard(at reading: ClockReading) -> Bool {
    guard perform(.writeNoteBoard(""), at: reading) else { return false }
    if lastRefusal == nil { view.say(.tool(.noteBoardWiped)) }
    return true
  }

  private var noteLines: [String] { session.noteLines }

  // MARK: - The clock

  private func toggleClock(at reading: ClockReading) {
    if !view.tools.hidesClock, !PromptClock.mayHide(in: session, at: instant(of: reading)) {
      view.say(.tool(.clockStays))
      return
    }
    view.tools.hidesClock.toggle()
    view.say(.tool(view.tools.hidesClock ? .clockHidden : .clockShown))
  }
}

extension BlockCommand {
  /// Whether a tool stays open over this command: it is meant for the tool, or changes nothing.
  fileprivate func keepsOpen(_ aid: Aid) -> Bool {
    switch self {
    case .scroll, .time, .help: true
    case .tool(let tool): tool.aid == aid || tool == .toggleClock
    default: false
    }
  }
}

extension ToolCommand {
  /// The tool that shows what the command does.
  fileprivate var aid: Aid? {
    switch self {
    case .showNoteBoard, .writeLine, .wipeLastLine, .wipeNoteBoard: .noteBoard
    case .laboratoryValues: .laboratoryValues
    case .calculate: .calculator
    case .highlight, .listHighlights, .removeHighlight, .toggleClock: nil
    }
  }
}

extension Session {
  /// The lines of the note board; none where it is empty.
  package var noteLines: [String] {
    noteBoard.split(separator: "\n").map(String.init)
  }
}
