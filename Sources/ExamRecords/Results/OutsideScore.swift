package import ExamDesign

/// A score from another test than those taken here, as the examinee entered it.
package struct OutsideScore: Hashable, Sendable {
  /// What kind of test it is from; the two are on different scales.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The NBME's Comprehensive Basic Science Self-Assessment: equated percent correct.
    case cbssa
    /// Any other form: percent of its items answered right.
    case form
  }

  /// The number people see, from 1.
  package var id: Int
  package var kind: Kind

  /// The exam it was practice for, such as `step1`.
  package var exam: String

  /// What the examinee calls it; may be empty.
  package var name: String

  /// 0…100; what it is a percentage of depends on ``kind``.
  package var percent: Double

  /// How many items the test had, from 1.
  package var items: Int

  /// The day it was taken.
  package var takenOn: CalendarDate

  /// When it was entered, in milliseconds since 1970-01-01 UTC.
  package var enteredWallMilliseconds: Int64

  /// Creates a score; its number is given by the record, 0 before it is there.
  package init(
    id: Int = 0, kind: Kind, exam: String = "step1", name: String, percent: Double, items: Int,
    takenOn: CalendarDate,
    enteredWallMilliseconds: Int64
  ) {
    self.id = id
    self.kind = kind
    self.exam = exam
    self.name = name
    self.percent = percent
    self.items = items
    self.takenOn = takenOn
    self.enteredWallMilliseconds = enteredWallMilliseconds
  }
}
