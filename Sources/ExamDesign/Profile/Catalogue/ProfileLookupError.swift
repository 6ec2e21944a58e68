import ItemBank

/// Why a name stands for no exam profile.
package enum ProfileLookupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither an id nor an exam.
  case unknown(name: String, suggestion: String?, exams: [String])

  /// The exam is known, but on that day no version of it is in force; never without a version.
  case noneInForce(exam: String, date: CalendarDate, versions: [Version])

  /// Several versions are in force from the same day on.
  case severalInForce(exam: String, date: CalendarDate, ids: [String])

  /// A version of an exam and its days, both inclusive; nil is open.
  package struct Version: Hashable, Sendable {
    package var id: String
    package var from: CalendarDate?
    package var through: CalendarDate?

    package init(id: String, from: CalendarDate?, through: CalendarDate?) {
      self.id = id
      self.from = from
      self.through = through
    }

    /// `id (from 2026-05-14 through 2027-01-31)`.
    var description: String {
      switch (from, through) {
      case (nil, nil): id
      case (let from?, nil): "\(id) (from \(from))"
      case (nil, let through?): "\(id) (through \(through))"
      case (let from?, let through?): "\(id) (from \(from) through \(through))"
      }
    }
  }

  /// What happened and what to do, without a final full stop.
  package var description: String {
    switch self {
    case .unknown(let name, let suggestion?, _):
      "there is no exam or profile '\(sanitised(name))'; did you mean '\(suggestion)'"
    case .unknown(let name, nil, let exams):
      "there is no exam or profile '\(sanitised(name))'; there are \(exams.joined(separator: ", "))"
    case .noneInForce(let exam, let date, let versions):
      "no version of \(exam) is in force on \(date); name one of them: "
        + versions.map(\.description).joined(separator: ", ")
    case .severalInForce(let exam, let date, let ids):
      "several versions of \(exam) are in force on \(date); name one of them: "
        + ids.joined(separator: ", ")
    }
  }
}
