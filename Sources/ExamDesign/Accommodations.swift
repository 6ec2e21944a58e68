/// What an examinee is granted beyond the standard conditions of an exam.
///
/// How the exams scale tutorial and breaks is not confirmed; this model changes testing time and
/// break time only as named, and says so where it is shown.
package struct Accommodations: Hashable, Sendable {
  /// Testing time in per cent of the standard: 100, 125, 150 or 200.
  package var timePercent: Int

  /// Break time beyond the standard; for each scheduled break where an exam has only fixed ones.
  package var extraBreak: Milliseconds

  /// Over how many days the blocks are spread: 1 or 2.
  package var dayCount: Int

  package static let timePercents = [100, 125, 150, 200]

  package init(timePercent: Int = 100, extraBreak: Milliseconds = .zero, dayCount: Int = 1) {
    precondition(Self.timePercents.contains(timePercent), "testing time is scaled in four steps")
    precondition(extraBreak >= .zero, "nobody is granted less of a break")
    precondition((1...2).contains(dayCount), "an exam is spread over one or two days")
    self.timePercent = timePercent
    self.extraBreak = extraBreak
    self.dayCount = dayCount
  }

  package static let none = Accommodations()

  /// A standard testing time as granted, exact to the millisecond, rounded down.
  package func scaled(_ standard: Milliseconds) -> Milliseconds {
    Milliseconds(standard.count * Int64(timePercent) / 100)
  }

  /// What is granted, such as `1.5 × time, 15 min extra break, 2 days`; nil where nothing is.
  package var words: String? {
    var words: [String] = []
    switch timePercent {
    case 100: break
    case 125: words.append("1.25 × time")
    case 150: words.append("1.5 × time")
    default: words.append("2 × time")
    }
    if extraBreak > .zero { words.append("\(extraBreak.durationText) extra break") }
    if dayCount > 1 { words.append("\(dayCount) days") }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
