import ExamDesign
import ExamSession

/// The answers of one item after mis-clicks are taken out.
///
/// Choices on one visit that follow each other within three seconds are one choice, the last; where
/// it differs from the first of them, the item holds a mis-click correction. Stating a new
/// confidence for the same option is no change.
struct AnswerHistory: Equatable {
  /// The options held one after another, neighbours different; nil is a withdrawal.
  ///
  /// Never begins with a withdrawal.
  var options: [Int?] = []

  var hasCorrection = false

  private static let correctionWindow = Milliseconds.seconds(3)

  init(_ item: ItemTrace) {
    var first: Int?
    var previous: ResponseTrace?
    for response in item.responses {
      if let last = previous, let visit = last.visit, visit == response.visit,
        response.instant - last.instant < Self.correctionWindow
      {
        // Part of the same choice: it takes the place of what came before.
        if !options.isEmpty { options.removeLast() }
      } else {
        close(first, previous)
        first = response.option
      }
      options.append(response.option)
      previous = response
    }
    close(first, previous)
    tidy()
  }

  private mutating func close(_ first: Int?, _ last: ResponseTrace?) {
    if let last, last.option != first { hasCorrection = true }
  }

  private mutating func tidy() {
    var tidied: [Int?] = []
    for option in options {
      if tidied.isEmpty ? option == nil : tidied[tidied.count - 1] == option { continue }
      tidied.append(option)
    }
    options = tidied
  }

  /// The first option held; nil where none was.
  var first: Int? { options.first ?? nil }

  /// The option held at the end; nil where the item is blank.
  var last: Int? { options.last ?? nil }

  /// Whether the answer was changed: another option, or none, after the first.
  ///
  /// Withdrawing an answer and giving the same again is no change.
  var isChanged: Bool {
    guard let first else { return false }
    return options.contains { $0 != nil && $0 != first } || last == nil
  }
}
