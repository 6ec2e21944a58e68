/// A key of a profile or blueprint file.
enum ProfileKey: String, CaseIterable {
  case profile, exam, title, valid, day, tutorial
  case `break`
  case blocks, between, overrun, leaving, inactivity, warnings, sources, unconfirmed
  case from, through
  case count, items, limit
  case session
  case lock, warning
  case address, supports, grade, date
  case systems, disciplines, tasks

  /// The mappings of a profile or blueprint file, each with the keys it may hold.
  enum Place: Hashable {
    case profile, validity, source, inactivity, blueprint
    /// The entries of `blocks`; a mapping is of one kind, told by its keys.
    case block, blockInSession, scheduledBreak, session

    var keys: [ProfileKey] {
      switch self {
      case .profile:
        [
          .profile, .exam, .title, .valid, .day, .tutorial, .break, .blocks, .between, .overrun,
          .leaving, .inactivity, .warnings, .sources, .unconfirmed,
        ]
      case .validity: [.from, .through]
      case .block: [.count, .items, .limit, .break, .session]
      case .blockInSession: [.count, .items, .limit, .break]
      case .scheduledBreak: [.break]
      case .session: [.session, .blocks]
      case .inactivity: [.lock, .warning]
      case .blueprint:
        [.exam, .title, .systems, .disciplines, .tasks, .sources, .unconfirmed]
      case .source: [.address, .supports, .grade, .date]
      }
    }
  }

  /// How a value is written, for remedies.
  var example: String {
    switch self {
    case .profile: "profile: usmle-step1"
    case .exam: "exam: step1"
    case .title: "title: USMLE Step 1"
    case .valid: "valid: {from: 2026-05-14}"
    case .day: "day: 8 h"
    case .tutorial: "tutorial: 5 min"
    case .break: "break: 55 min"
    case .blocks: "blocks: {count: 14, items: 20, limit: 30 min}"
    case .between: "between: nothing"
    case .overrun: "overrun: day-clock"
    case .leaving: "leaving: clocks-run"
    case .inactivity: "inactivity: {lock: 5 min, warning: 30 s}"
    case .warnings: "warnings: [5 min, 2 min]"
    case .sources: "sources: [{address: https://…, supports: block length, grade: official}]"
    case .unconfirmed: "unconfirmed: [the length of the break]"
    case .from: "from: 2026-05-14"
    case .through: "through: 2026-05-13"
    case .count: "count: 14"
    case .items: "items: 20"
    case .limit: "limit: 30 min"
    case .session: "session: 4 h"
    case .lock: "lock: 5 min"
    case .warning: "warning: 30 s"
    case .address: "address: https://…"
    case .supports: "supports: block length"
    case .grade: "grade: official"
    case .date: "date: 2026-03-10"
    case .systems: "systems: {cardiovascular: 7-11, gastrointestinal: 6-10}"
    case .disciplines: "disciplines: {pathology: 45-55, physiology: 30-40}"
    case .tasks: "tasks: {foundational-science: 60-70, diagnosis: 20-25}"
    }
  }
}
