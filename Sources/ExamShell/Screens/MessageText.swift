import ExamDesign
import ExamReports
package import ExamSession
import ItemBank

extension ExamView {
  /// The line that tells the examinee what just happened or is asked; nil where there is none.
  package func text(in session: Session, at now: SessionInstant) -> String? {
    if let question { return text(of: question, in: session) }
    let text = message.map { self.text(of: $0, in: session, at: now) }
    guard let passed = checkpointPassed else { return text }
    if passed.isInOrder, case .answered(let position, _, _)? = message,
      position.item + 1 == passed.mark.items
    {
      // The item is named already.
      return [text, passed.text(namesItem: false, hidesTime: tools.hidesClock)].compactMap(\.self)
        .joined(separator: " ")
    }
    return [text, passed.text(namesItem: true, hidesTime: tools.hidesClock)].compactMap(\.self)
      .joined(separator: "\n")
  }

  private func text(of question: Question, in session: Session) -> String {
    switch question {
    case .endBlock(let unanswered):
      "\(unanswered.count == 1 ? "Item" : "Items") \(Refusal.numbers(unanswered)) "
        + "\(unanswered.count == 1 ? "has" : "have") no answer. "
        + "y closes the block for good, Enter goes on."
    case .leave where session.leavingPauses:
      "Pause? No clock runs while you are away. y or Ctrl-D leaves, Enter stays."
    case .leave: "Leave? The clocks run on while you are away. y or Ctrl-D leaves, Enter stays."
    case .lockItem(let left, _):
      "Item \(left + 1) has no answer. y leaves it and locks it for good, Enter stays."
    case .wipeNoteBoard: "Wipe the whole note board? y wipes it, Enter keeps it."
    case .stop: "End the sitting here? Blocks not begun stay undone. y ends it, Enter goes on."
    }
  }

  private func text(
    of message: Message, in session: Session, at now: SessionInstant
  ) -> String {
    switch message {
    case .refused(let refusal): refusal.sentence
    case .notUnderstood(let problem): problem.sentence
    case .interruptIgnored: "Ctrl-C ends nothing here. end closes the block, quit leaves the room."
    case .answered(let position, let option, let confidence):
      "Item \(position.item + 1): \(Option.letter(at: option))\(Self.suffix(confidence))."
    case .answeredInSequence(let position, let option, let confidence):
      "Item \(position.item + 1): \(Option.letter(at: option))\(Self.suffix(confidence)). "
        + "Enter goes on and locks this item."
    case .lastItem: lastItemText(in: session)
    case .firstItem: "This is the first item."
    case .timeSummary:
      ClockSummary(of: session, at: now, rehearses: rehearses).lines.joined(separator: "\n")
    case .note: noteText(in: session)
    case .noteSaved: "Note saved."
    case .timeWasUp(let block):
      "Time is up: block \(block + 1) is closed. What you were typing was not entered."
    case .tooLate: "That came after the time was up and was not entered."
    case .goingOn: "Going on."
    case .nothingToScroll: "All of the item is on screen."
    case .notOnBreak: "Enter goes on. quit leaves the room; on a break, stop ends the sitting."
    case .help: BlockKeys.rows.map { $0.rendered(.plain) }.joined(separator: "\n")
    case .tool(.highlights): highlightsText(in: session)
    case .tool(let message): message.sentence
    case .breakRuns: "The break runs. Enter goes on when you are ready."
    case .breakOverran: overrunText(in: session)
    case .checkedIn: "You are signed in."
    case .code(let code): "Your code is \(code.text)."
    case .wrongCode: "That is not the code. forgot shows it."
    case .ratingOutOfRange: "A whole number from 0 to 10, or Enter to skip."
    case .ratingNotSaved: "The rating could not be saved; the sitting goes on without it."
    case .hint: "A letter answers and goes on. Enter goes on. ? shows all keys."
    }
  }

  static func suffix(_ confidence: Confidence?) -> String {
    switch confidence {
    case nil: ""
    case .guess: ", a guess"
    case .unsure: ", unsure"
    case .sure: ", sure"
    case .percent(let percent): ", \(percent)%"
    }
  }

  /// Who pays for a break that is too long.
  private func overrunText(in session: Session) -> String {
    let payer =
      switch (session.breakKind, session.timetable.rules.overrunPolicy) {
      case (.pool, _): "the testing clock runs now"
      case (_, .dayClock): "the end of the day pays for what comes now: the last blocks get shorter"
      case (_, .nextBlock): "the next block gets shorter by what comes now"
      case (_, .forfeit): "a block that no longer fits in whole is lost"
      }
    return "The break time is used up; \(payer)."
  }

  private func lastItemText(in session: Session) -> String {
    guard let block = session.openBlock else { return "" }
    let open = session.blocks[block].unanswered
    let state = open.isEmpty ? "all are answered" : "unanswered: \(Refusal.numbers(open))"
    return "That was the last item; \(state). items shows all, end closes the block."
  }

  /// What is highlighted in the item on screen, numbered.
  private func highlightsText(in session: Session) -> String {
    guard let position = session.itemOnScreen else { return "" }
    let highlights = session.item(at: position).highlights.enumerated().map { index, words in
      "  \(index + 1)  \(words)"
    }
    return ([ToolMessage.highlights.sentence] + highlights).joined(separator: "\n")
  }

  private func noteText(in session: Session) -> String {
    guard let position = session.itemOnScreen else { return "" }
    let note = session.item(at: position).note
    return note.isEmpty
      ? "No note on this item. note TEXT writes one." : "Note: \(note)   (note - removes it)"
  }
}
