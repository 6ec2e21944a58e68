package import ExamAnalytics
import ItemBank

/// One row of a file of responses: what a person did with an item, as the file says.
package struct ResponseRow: Hashable, Sendable {
  /// The line it is on, from 1.
  package var line: Int
  package var person: String
  package var item: String

  /// Any number that grows in the order of presentation; nil where the row has none.
  package var position: Double?

  /// The block's name; empty where the row has none.
  package var block: String

  /// nil where the row has no time.
  package var seconds: Double?
  package var outcome: Outcome

  /// Whether the file scores answers at all, so that a blank is wrong.
  package var isScorable: Bool

  /// As written: a share or a percentage, as the whole file decides; nil where there is none.
  package var confidence: Double?
  package var limitSeconds: Double?
  package var optionCount: Int?
  package var expectedSeconds: Double?

  /// Within 0.01…0.99.
  package var difficulty: Double?
  package var system: String?
  package var discipline: String?
  package var task: String?
  package var norm: TimeNorm?

  /// No item has more options.
  static let mostOptions = 100

  /// The longest time that can be one of an item, in seconds: a day.
  static let longestSeconds = 86_400.0

  /// Shares are held this far from 0 and 1, where odds end.
  package static let difficultyRange = 0.01...0.99

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - record: not blank.
  ///   - columns: as the first line of the file has them.
  ///   - separator: of the file, as it decides what a comma in a number is.
  /// - Throws: Why the row cannot be used, the first reason in the order of the columns.
  package init(
    _ record: Record, columns: ResponseColumns, separator: Separator
  ) throws(RowProblem) {
    if let flaw = record.flaw { throw .flaw(flaw) }
    let extra = columns.fieldCount..<max(columns.fieldCount, record.fieldCount)
    guard record.fieldCount >= columns.fieldCount, extra.allSatisfy({ record[$0].isEmpty }) else {
      throw .fieldCount(record.fieldCount, expected: columns.fieldCount)
    }
    let fields = RowFields(record: record, columns: columns, separator: separator)
    line = record.line
    person = try fields.name(.person)
    item = try fields.name(.item)
    position = try fields.number(.position)
    block = try fields.text(.block) ?? ""
    let milliseconds = try fields.number(.milliseconds, within: 0...1_000 * Self.longestSeconds)
    let inSeconds = try fields.number(.seconds, within: 0...Self.longestSeconds)
    seconds = inSeconds ?? milliseconds.map { $0 / 1_000 }
    outcome = try Self.outcome(fields, seconds: seconds, hasTimes: columns.hasTimes)
    isScorable = columns[.correct] != nil
    confidence = try fields.confidence()
    limitSeconds = try fields.positive(.limit)
    optionCount = try fields.whole(.options, upTo: Self.mostOptions)
    expectedSeconds = try fields.positive(.expected)
    difficulty = try fields.number(.difficulty, within: 0...1).map(Self.held)
    system = try fields.text(.system)
    discipline = try fields.text(.discipline)
    task = try fields.text(.task)
    norm = try Self.norm(fields)
  }

  /// A share away from 0 and 1.
  static func held(_ share: Double) -> Double {
    min(difficultyRange.upperBound, max(difficultyRange.lowerBound, share))
  }

  /// What became of the item.
  ///
  /// Left blank is what `omitted` says, with a time on screen (or in a file without times); without
  /// one the item was not reached. Where `omitted` says nothing, an item without a time above 0 was
  /// not reached unless it is right, or wrong without any time given.
  private static func outcome(
    _ fields: RowFields, seconds: Double?, hasTimes: Bool
  ) throws(RowProblem) -> Outcome {
    let isRight = try fields.truth(.correct)
    let isOmitted = try fields.truth(.omitted)
    let hasTime = seconds.map { $0 > 0 } ?? false
    if isOmitted == true {
      guard isRight != true else { throw .omittedAndCorrect }
      return hasTime || !hasTimes ? .unanswered : .notReached
    }
    switch isRight {
    case true: return .right
    case false: return isOmitted == nil && seconds == 0 ? .notReached : .wrong
    case nil: return isOmitted == nil && !hasTime ? .notReached : .unscorable
    }
  }

  /// Where a file names no spread, the usual one of one person's times holds; where it does not say
  /// how many people a norm rests on, whoever wrote it down is trusted that they were enough.
  private static func norm(_ fields: RowFields) throws(RowProblem) -> TimeNorm? {
    let intensity = try fields.number(.normIntensity, within: -3...12)
    let seconds = try fields.positive(.normSeconds)
    let spread = try fields.positive(.normSpread) ?? TimeDefaults.residualSpread
    let people = try fields.whole(.normPeople, upTo: .max) ?? TimeDefaults.normMinimum
    if let intensity { return TimeNorm(intensity: intensity, spread: spread, people: people) }
    return seconds.map { TimeNorm(geometricMeanSeconds: $0, spread: spread, people: people) }
  }
}
