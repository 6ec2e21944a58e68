extension ExamProfile {
  /// A page the rules were taken from.
  package struct Source: Hashable, Sendable {
    /// The page's address, `http…`.
    package var address: String

    /// What the page supports, in a few words.
    package var supports: String

    package var grade: Grade

    /// When the page was published or last changed; nil where that is not known.
    package var date: CalendarDate?

    package init(address: String, supports: String, grade: Grade, date: CalendarDate? = nil) {
      self.address = address
      self.supports = supports
      self.grade = grade
      self.date = date
    }

    /// How near the page is to those who make the rule.
    package enum Grade: String, Hashable, Sendable, CaseIterable {
      /// A page of the exam's own organisation.
      case official
      /// Somebody else's copy of an official page, which it names.
      case transcription
      /// Somebody else's account.
      case secondary
    }
  }
}
