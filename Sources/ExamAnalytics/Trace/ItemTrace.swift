package import ExamDesign
package import ExamSession

/// What happened to one item of one sitting; knows no key.
package struct ItemTrace: Equatable, Sendable {
  package var position: ItemPosition
  package var formItem: FormItem

  /// The stretches on screen, in order of time, never overlapping; empty: not reached.
  package var visits: [Visit] = []

  /// Every choice and withdrawal, in order of time.
  package var responses: [ResponseTrace] = []

  /// Whether the item carries a mark at the end.
  package var isMarked = false

  /// The options struck out at the end.
  package var struck: Set<Int> = []

  /// The note on the item at the end; possibly empty.
  package var note = ""

  /// Whether the item was blank when the last ten seconds of the block's limit began, and is
  /// answered at the end.
  package var isAnsweredInLastTenSeconds = false

  package init(position: ItemPosition, formItem: FormItem) {
    self.position = position
    self.formItem = formItem
  }

  /// Whether the item ever came on screen.
  package var isReached: Bool { !visits.isEmpty }

  package var isAnswered: Bool { finalOption != nil }

  /// The sum of all visits.
  package var timeOnScreen: Milliseconds {
    visits.reduce(.zero) { $0 + $1.duration }
  }

  /// The time on screen before another item came on screen.
  package var firstPassTime: Milliseconds {
    visits.reduce(.zero) { $1.pass == 0 ? $0 + $1.duration : $0 }
  }

  /// The time on screen after another item had been on screen.
  package var revisitTime: Milliseconds { timeOnScreen - firstPassTime }

  /// How often the item was turned to; 0 where it was not reached.
  package var passes: Int { visits.last.map { $0.pass + 1 } ?? 0 }

  /// The instant at which the first pass ended, or reached so far; nil where not reached.
  package var firstPassEnd: SessionInstant? {
    visits.last { $0.pass == 0 }?.to
  }

  /// The first option chosen, even if it was withdrawn later.
  package var firstResponse: ResponseTrace? {
    responses.first { $0.option != nil }
  }

  /// The response in force at the end, as last stated; nil where the item is blank.
  package var finalResponse: ResponseTrace? {
    responses.last.flatMap { $0.option == nil ? nil : $0 }
  }

  /// The option in force at the end, from 0; nil where the item is blank.
  package var finalOption: Int? { responses.last?.option }

  /// How sure the examinee said to be of the response in force.
  package var confidence: Confidence? { finalResponse?.confidence }

  /// When the item was settled for good; nil where it was not reached.
  ///
  /// An answered item is settled when the option in force was chosen; stating a new confidence for
  /// the same option does not move that instant. A blank item is settled when it was last left.
  package var settled: SessionInstant? {
    guard let option = finalOption else { return visits.last?.to }
    let run = responses.reversed().prefix { $0.option == option }
    return run.last?.instant
  }
}
