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
    case .aidAlreadyOpen: "The items list is open already."
    case .aidNotOpen: "The items list is not open."
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
    }
  }
}
