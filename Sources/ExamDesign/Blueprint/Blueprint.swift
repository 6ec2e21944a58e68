/// What the items of an exam are about, and how many of them about what.
package struct Blueprint: Equatable, Sendable {
  /// The exam's short name, such as `step1`.
  package var exam: String
  package var title: String

  /// The pages the ranges were taken from.
  package var sources: [ExamProfile.Source]

  /// What could not be confirmed, a sentence each.
  package var unconfirmed: [String]

  /// Every item has exactly one of these.
  package var systems: [Area]

  /// An item may have several of these; together they exceed 100 percent.
  package var disciplines: [Area]

  /// Every item has exactly one of these.
  package var tasks: [Area]

  package init(
    exam: String, title: String, sources: [ExamProfile.Source] = [], unconfirmed: [String] = [],
    systems: [Area], disciplines: [Area], tasks: [Area]
  ) {
    self.exam = exam
    self.title = title
    self.sources = sources
    self.unconfirmed = unconfirmed
    self.systems = systems
    self.disciplines = disciplines
    self.tasks = tasks
  }

  /// One tag and the share of items that should have it.
  package struct Area: Hashable, Sendable {
    package var tag: String

    /// Within 0…100.
    package var percent: ClosedRange<Int>

    package init(tag: String, percent: ClosedRange<Int>) {
      self.tag = tag
      self.percent = percent
    }
  }
}
