/// One entry of a `blocks` list with its line.
struct ProfileEntry {
  /// From 1.
  var line: Int
  var content: Content

  enum Content {
    case blocks(ExamProfile.Block, count: Int)
    case scheduledBreak(ExamProfile.ScheduledBreak)
    case session(limit: Milliseconds, [ProfileEntry])
    /// Something that could not be read; its finding is made.
    case unread
  }

  var isBreak: Bool {
    if case .scheduledBreak = content { true } else { false }
  }

  /// The entries of a session; empty for all else.
  var innerEntries: [ProfileEntry] {
    if case .session(_, let entries) = content { entries } else { [] }
  }
}

extension [ProfileEntry] {
  /// The entries themselves and those of sessions, in the order of the day.
  var flattened: [ProfileEntry] { flatMap { [$0] + $0.innerEntries } }

  /// The parts of a day they stand for; nil where any could not be read.
  ///
  /// `between` says what lies between neighbouring blocks where no break is written.
  func parts(between: BetweenBlocks) -> [ExamProfile.Part]? {
    var parts: [ExamProfile.Part] = []
    for entry in self {
      let new: [ExamProfile.Part]
      switch entry.content {
      case .blocks(let block, let count): new = (0..<count).map { _ in .block(block) }
      case .scheduledBreak(let scheduled): new = [.scheduledBreak(scheduled)]
      case .session(let limit, let entries):
        guard let inner = entries.parts(between: between) else { return nil }
        new = [.session(.init(limit: limit, parts: inner))]
      case .unread: return nil
      }
      for part in new {
        if between == .untimed, let last = parts.last, !last.isScheduledBreak,
          !part.isScheduledBreak
        {
          parts.append(.scheduledBreak(.untimed))
        }
        parts.append(part)
      }
    }
    return parts
  }
}

extension ExamProfile.Part {
  fileprivate var isScheduledBreak: Bool {
    if case .scheduledBreak = self { true } else { false }
  }
}
