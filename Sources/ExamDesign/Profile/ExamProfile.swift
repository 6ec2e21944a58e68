/// The timing and navigation rules of one real exam, as data with sources and dates.
package struct ExamProfile: Equatable, Sendable {
  /// Names the profile among all; matches `[A-Za-z0-9._-]{1,80}`.
  package var id: String

  package var title: String

  /// A short name shared by successive versions of the exam (`step1`); the dates choose.
  package var exam: String

  /// The first and last day the rules are in force; nil is open.
  package var validFrom: CalendarDate?
  package var validThrough: CalendarDate?

  /// The pages the rules were taken from.
  package var sources: [Source]

  /// What could not be confirmed at a primary source, one sentence each.
  package var unconfirmed: [String]

  /// The stated length of the whole day, to which all its parts add up.
  package var day: Milliseconds

  /// The optional tutorial at the start of the day; nil where the exam has none.
  package var tutorial: Milliseconds?

  /// Break time that the examinee shares out.
  ///
  /// Under the day's clock where the profile has one (``hasDayClock``): then unused tutorial and
  /// block time adds to it by itself. Else the pool of the scheduled breaks that draw on it.
  package var breakPool: Milliseconds

  /// What a full day holds behind the tutorial, in order.
  package var parts: [Part]

  package var rules: Rules

  /// Time left in a block at which the examinee is warned, longest first.
  package var warnings: [Milliseconds]

  package init(
    id: String, title: String, exam: String, validFrom: CalendarDate?,
    validThrough: CalendarDate?, sources: [Source], unconfirmed: [String], day: Milliseconds,
    tutorial: Milliseconds?, breakPool: Milliseconds, parts: [Part], rules: Rules = Rules(),
    warnings: [Milliseconds]
  ) {
    self.id = id
    self.title = title
    self.exam = exam
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.sources = sources
    self.unconfirmed = unconfirmed
    self.day = day
    self.tutorial = tutorial
    self.breakPool = breakPool
    self.parts = parts
    self.rules = rules
    self.warnings = warnings
  }
}
