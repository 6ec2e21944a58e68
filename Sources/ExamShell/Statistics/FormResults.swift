import ExamAnalytics
import ExamDesign
import ExamRecords
import ItemBank

/// The results a forecast of the next form rests on: own sittings, and scores from elsewhere.
struct FormResults {
  let results: [FormResult]

  /// Puts them together.
  ///
  /// - Parameters:
  ///   - sittings: own sittings of one kind; those without a scored item are passed over.
  ///   - scores: scores from elsewhere.
  ///   - exam: scores of other exams are passed over.
  ///   - day: later scores are passed over.
  init(
    _ sittings: [KeptSitting], scores: [OutsideScore], of exam: String, through day: CalendarDate
  ) {
    results =
      sittings.filter { $0.scored > 0 }.map { sitting in
        FormResult(
          right: sitting.right, items: sitting.scored, time: sitting.weeks,
          source: sitting.header.questionSets.map(\.rawValue).joined(separator: " "))
      }
      + scores.filter { $0.exam == exam && $0.takenOn <= day }.map { score in
        FormResult(
          percentRight: score.percent, items: score.items,
          time: Double(score.takenOn.daysSince1970) / 7,
          source: "\(score.kind.rawValue) \(score.name)")
      }
  }
}
