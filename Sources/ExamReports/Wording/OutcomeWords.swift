import ExamAnalytics
import ExamSession

extension Outcome {
  var word: String {
    switch self {
    case .right: "right"
    case .wrong: "wrong"
    case .unanswered: "unanswered"
    case .notReached: "not reached"
    case .unscorable: "answered"
    }
  }

  /// The sign in the strip.
  var sign: String {
    switch self {
    case .right: "+"
    case .wrong: "x"
    case .unanswered: "-"
    case .notReached: "·"
    case .unscorable: "o"
    }
  }

  /// What the sign means.
  var signMeaning: String {
    self == .unscorable ? "o answered, not scored" : "\(sign) \(word)"
  }

  var role: TextRole? {
    switch self {
    case .right: .right
    case .wrong: .wrong
    case .unanswered: .unanswered
    case .notReached: .muted
    case .unscorable: nil
    }
  }

  var styledWord: StyledText { StyledText(word, role) }
}

extension Confidence {
  var words: String {
    switch self {
    case .guess: "a guess"
    case .unsure: "unsure"
    case .sure: "sure"
    case .percent(let percent): "\(percent)% sure"
    }
  }
}

extension AnswerChange {
  var words: String {
    switch self {
    case .wrongToRight: "wrong to right"
    case .rightToWrong: "right to wrong"
    case .wrongToWrong: "wrong to wrong"
    case .rightToRight: "right to right"
    case .backToFirst: "back to the first answer"
    case .rightToBlank: "right to blank"
    case .wrongToBlank: "wrong to blank"
    case .unscorable: "direction not known"
    }
  }
}
