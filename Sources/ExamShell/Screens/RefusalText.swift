package import ExamSession
import ItemBank

extension Refusal {
  /// What the examinee reads: what is not possible, and what is.
  package var sentence: String {
    switch self {
    case .sittingNotStarted: "The sitting has not begun yet."
    case .sittingAlreadyStarted: "The sitting has begun already."
    case .sittingOver: "The sitting is over."
    case .noBlockOpen: "No block is open. Enter begins the next one."
    case .notOnBreak: "There is no break to end."
    case .noTutorialOpen: "The tutorial is over."
    case .outOfRoom: "You are out of the room: Enter signs you in."
    case .checkInRunning: "You are being signed in. The next block can be begun then."
    case .notOutOfRoom: "You have not left the room."
    case .noCheckIn: "Signing in takes no time in this sitting: just take your break."
    case .itemLocked: "This item is locked: it belongs to a sequence, and you have left it."
    case .earlierItemFirst(let item):
      "These items come in order: item \(item + 1) is first."
    case .leavingLocksItem(let item):
      "Item \(item + 1) has no answer, and leaving it locks it."
    case .alreadyHighlighted: "That is highlighted already."
    case .notHighlighted: "That is not highlighted."
    case .highlightLength(let count):
      count == 0
        ? "Name the words to highlight, such as: hl chest pain"
        : "A highlight has at most \(Session.highlightLimit) bytes; this has \(count)."
    case .tooManyHighlights: "An item has at most \(Session.highlightCountLimit) highlights."
    case .noteBoardTooLong(let count):
      "The note board has \(count) bytes; \(Session.noteBoardLimit) fit. It was not changed."
    case .locked: "The screen is locked: type the code to go on."
    case .notLocked: "The screen is not locked."
    case .noLock: "This exam locks no screen."
    case .noPause: "This exam has no pause: quit leaves, and the clocks run on."
    case .noItemOnScreen:
      "The items list is open: type an item's number, or Enter to go back to the item."
    case .noSuchItem(_, let count): "This block has items 1 to \(count)."
    case .noSuchOption(_, let count):
      "This item has options A to \(Option.letter(at: count - 1))."
    case .confidenceOutOfRange: "Confidence is a whole number from 0 to 100."
    case .noResponseToClear: "There is no answer to clear."
    case .alreadyMarked: "The item is marked already."
    case .notMarked: "The item is not marked."
    case .optionAlreadyStruck(let option):
      "\(Option.letter(at: option)) is struck out already."
    case .optionNotStruck(let option): "\(Option.letter(at: option)) is not struck out."
    case .optionIsResponse(let option):
      "\(Option.letter(at: option)) is your answer: clear it before striking it out."
    case .noteTooLong(let count):
      "The note has \(count) bytes; \(Session.noteLimit) fit. It was not saved."
    case .aidAlreadyOpen(let aid): "The \(aid.name) is open already."
    case .aidNotOpen(let aid): "The \(aid.name) is not open."
    case .unansweredItems(let items): "Unanswered: \(Self.numbers(items))."
    case .interrupted: "The sitting is interrupted: resume it first."
    case .notInterrupted: "The sitting is not interrupted."
    }
  }

  /// Item positions as people count them, ascending, runs of three or more drawn together:
  /// `3, 7 and 9–20`.
  static func numbers(_ items: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for item in items {
      if let run = runs.last, run.upperBound == item - 1 {
        runs[runs.count - 1] = run.lowerBound...item
      } else {
        runs.append(item...item)
      }
    }
    let numbers = runs.flatMap { run in
      run.count > 2
        ? ["\(run.lowerBound + 1)–\(run.upperBound + 1)"] : run.map { String($0 + 1) }
    }
    guard let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "none" }
    return numbers.dropLast().joined(separator: ", ") + " and \(last)"
  }
}

extension Aid {
  /// As it is called inside a sentence.
  package var name: String {
    switch self {
    case .itemsList: "items list"
    case .laboratoryValues: "table of laboratory values"
    case .calculator: "calculator"
    case .noteBoard: "note board"
    }
  }
}

extension BlockLineProblem {
  /// What the examinee reads: what was not understood, and what to type.
  package var sentence: String {
    switch self {
    case .unknown(let word, let suggestion?):
      "\"\(word)\" is no command here. Did you mean \"\(suggestion)\"?"
    case .unknown(let word, nil): "\"\(word)\" is no command here. ? lists the commands."
    case .strikeNeedsLetters: "x takes letters of options, such as: x c"
    case .confidenceNotAPercentage(let text):
      "\"\(text)\" is no confidence: type b? b~ b! or a percentage, such as: b 70"
    case .unexpected(let word, let after):
      "\"\(word)\" does not belong behind \"\(after)\". Nothing was done."
    case .noItemsFilter(let word, let after):
      "\"\(word)\" does not belong behind \"\(after)\": u lists unanswered items, m marked ones."
    case .calculation(let line): "The calculator is closed: type calc \(line)"
    }
  }
}
