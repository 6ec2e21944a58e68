import ExamSession

extension Administration {
  /// Takes one typed line at the instant its bytes were read.
  ///
  /// Returns false where the record could not be kept and the person gave up.
  func take(line: String, at reading: ClockReading) -> Bool {
    let before = session.phase
    guard settle(at: reading) else { return false }
    guard session.phase == before else {
      // The line was typed for what has ended meanwhile.
      if session.outcome == nil, view.message == nil { view.say(.tooLate) }
      return true
    }
    noteSign(at: reading)
    if let question = view.question {
      return answer(question, with: line, at: reading)
    }
    guard !isForTheBlockBefore(reading) else {
      view.say(.tooLate)
      return true
    }
    guard !closesOrScrollsPanel(line) else { return true }
    view.say(nil)
    view.checkpointPassed = nil
    switch session.phase {
    case .inBlock where isScreenLocked: return takeOnLockedScreen(line, at: reading)
    case .inBlock: return takeInBlock(line, at: reading)
    case .onBreak: return takeOnBreak(line, at: reading)
    case .tutorial: return takeInTutorial(line, at: reading)
    case .notStarted, .between, .ended: return true
    }
  }

  /// How soon after a block ran out a line is still meant for it, in milliseconds.
  ///
  /// About as long as fingers take to stop: an Enter on the break would begin the next block.
  private static let afterTimeWasUpMilliseconds: Int64 = 1500

  /// Whether a line comes so soon after the time was up that the person cannot have seen it.
  private func isForTheBlockBefore(_ reading: ClockReading) -> Bool {
    switch view.message {
    case .timeWasUp, .tooLate: break
    default: return false
    }
    guard console.isInteractive, case .onBreak = session.phase, let end = session.lastInstant
    else { return false }
    return instant(of: reading).milliseconds - end.milliseconds < Self.afterTimeWasUpMilliseconds
  }

  private func answer(
    _ question: ExamView.Question, with line: String, at reading: ClockReading
  ) -> Bool {
    let answer = line.trimmed.lowercased()
    guard answer == "y" || answer == "yes" else {
      // Whoever is told that the answer is missing may give it at once.
      if case .lockItem = question, !["", "n", "no"].contains(answer) {
        view.say(nil)
        return takeInBlock(line, at: reading)
      }
      view.say(.goingOn)
      return true
    }
    view.say(nil)
    switch question {
    case .endBlock: return perform(.endBlock(confirmed: true), at: reading)
    case .stop: return perform(.abandon, at: reading)
    case .leave: view.wantsToLeave = true
    case .lockItem(_, let item):
      return perform(.present(item: item, confirmed: true), at: reading)
    case .wipeNoteBoard: return wipedNoteBoard(at: reading)
    }
    return true
  }

  private func takeInBlock(_ line: String, at reading: ClockReading) -> Bool {
    let command: BlockCommand
    do throws(BlockLineProblem) {
      command = try BlockCommand(line: line, isCalculatorOpen: openAid == .calculator)
    } catch {
      view.say(.notUnderstood(error))
      return true
    }
    if let isDone = closeTool(before: command, typed: line, at: reading) { return isDone }
    switch command {
    case .next: return goOn(by: 1, at: reading)
    case .previous: return goOn(by: -1, at: reading)
    case .answer(let option, let confidence):
      return answer(option, confidence, at: reading)
    case .go(let item): return present(item, at: reading)
    case .toggleMark:
      let isMarked = session.itemOnScreen.map { session.item(at: $0).isMarked } ?? false
      return perform(isMarked ? .unmark : .mark, at: reading)
    case .toggleStrike(let options):
      return options.allSatisfy { toggleStrike($0, at: reading) }
    case .clear: return perform(.clearResponse, at: reading)
    case .items(let filter): return showItems(filter, at: reading)
    case .note(let text): return note(text, at: reading)
    case .tool(let tool): return use(tool, at: reading)
    case .endBlock: return endBlock(at: reading)
    case .time: view.say(.timeSummary)
    case .scroll(let pages): scroll(pages: pages)
    case .help: view.say(.help)
    case .quit: view.ask(.leave)
    }
    return true
  }

  private var isListOpen: Bool { openAid == .itemsList }

  private func answer(
    _ option: Int, _ confidence: Confidence?, at reading: ClockReading
  ) -> Bool {
    guard let position = session.itemOnScreen else {
      view.say(.refused(.noItemOnScreen))
      return true
    }
    guard perform(.select(option: option, confidence: confidence), at: reading) else {
      return false
    }
    guard lastRefusal == nil else { return true }
    return goOn(after: option, confidence, at: position, reading)
  }

  private func goOn(by step: Int, at reading: ClockReading) -> Bool {
    guard let block = session.openBlock else { return true }
    if isListOpen { return perform(.close(.itemsList), at: reading) }
    let item = session.blocks[block].currentItem + step
    guard session.blocks[block].items.indices.contains(item) else {
      view.say(step > 0 ? .lastItem : .firstItem)
      return true
    }
    return present(item, at: reading)
  }

  private func toggleStrike(_ option: Int, at reading: ClockReading) -> Bool {
    guard let position = session.itemOnScreen else {
      view.say(.refused(.noItemOnScreen))
      return true
    }
    let isStruck = session.item(at: position).struck.contains(option)
    return perform(isStruck ? .restore(option: option) : .strike(option: option), at: reading)
  }

  private func note(_ text: String?, at reading: ClockReading) -> Bool {
    guard let text else {
      view.say(session.itemOnScreen == nil ? .refused(.noItemOnScreen) : .note)
      return true
    }
    guard perform(.takeNote(text == "-" ? "" : text), at: reading) else { return false }
    if lastRefusal == nil { view.say(.noteSaved) }
    return true
  }

  private func endBlock(at reading: ClockReading) -> Bool {
    guard perform(.endBlock(confirmed: false), at: reading) else { return false }
    if case .unansweredItems(let items) = lastRefusal {
      // A script has nobody to ask: what it says is done.
      guard console.isInteractive else {
        view.say(nil)
        return perform(.endBlock(confirmed: true), at: reading)
      }
      view.ask(.endBlock(unanswered: items))
    }
    return true
  }

  func scroll(pages: Int) {
    view.say(view.message?.isPanel == true ? view.message : nil)
    view.pagesToScroll = pages
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
