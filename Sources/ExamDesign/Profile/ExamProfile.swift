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

  /// The length of the whole day.
  package var day: Milliseconds

  /// The optional tutorial at the start of the day; nil where the exam has none.
  package var tutorial: Milliseconds?

  /// Break time on the schedule; unused tutorial and block time adds to it by itself.
  package var breakPool: Milliseconds

  /// The blocks of a full day, in order.
  package var blocks: [Block]

  /// Time left in a block at which the examinee is warned, longest first.
  package var warnings: [Milliseconds]

  /// One block of a full day.
  package struct Block: Hashable, Sendable {
    /// How many items the block may hold; the upper end is drawn where the sets suffice.
    package var items: ClosedRange<Int>
    package var limit: Milliseconds

    package init(items: ClosedRange<Int>, limit: Milliseconds) {
      self.items = items
      self.limit = limit
    }
  }

  package init(
    id: String, title: String, exam: String, validFrom: CalendarDate?,
    validThrough: CalendarDate?, sources: [Source], unconfirmed: [String], day: Milliseconds,
    tutorial: Milliseconds?, breakPool: Milliseconds, blocks: [Block], warnings: [Milliseconds]
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
    self.blocks = blocks
    self.warnings = warnings
  }
}
