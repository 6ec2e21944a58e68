import ExamDesign

extension ExamText {
  /// What the clocks do, one sentence a rule.
  static func rules(of profile: ExamProfile) -> [String] {
    let rules = profile.rules
    var sentences = breaks(of: profile)
    if let overrun = overrun(of: profile) { sentences.append(overrun) }
    sentences.append(
      rules.leavingStopsClocks
        ? "When you leave (quit), the clocks stop; resume goes on with the time that was left."
        : "When you leave (quit), the clocks run on.")
    if let inactivity = rules.inactivity {
      let warning =
        inactivity.warning > .zero
        ? ", with a warning \(inactivity.warning.durationText) before" : ""
      sentences.append(
        "After \(inactivity.limit.durationText) without a key the screen locks\(warning); "
          + "the clocks run on.")
    }
    let warnings = profile.warnings.map(\.durationText).joined(separator: " and ")
    sentences.append(
      warnings.isEmpty
        ? "Nothing warns of the end of \(timed(in: profile))."
        : "Warnings with \(warnings) left in \(timed(in: profile)).")
    return sentences
  }

  /// What the clock an examinee works under belongs to.
  private static func timed(in profile: ExamProfile) -> String {
    let limits = profile.blocks.count { $0.limit != nil }
    if limits == profile.blocks.count { return "a block" }
    return limits == 0 ? "a session" : "a block or session"
  }

  private static func breaks(of profile: ExamProfile) -> [String] {
    guard profile.blocks.count > 1 else { return [] }
    var sentences: [String] = []
    let kinds = profile.scheduledBreaks
    if profile.hasDayClock {
      let saved = profile.tutorial == nil ? "a block" : "the tutorial or a block"
      sentences.append(
        "Between blocks a break lasts as long as you like, on the clock of the day. "
          + "\(profile.breakPool.durationText) of the day are for that; what is left of \(saved) "
          + "adds to it.")
    } else if profile.rules.gap == .none, profile.hasGap {
      sentences.append(
        kinds.isEmpty
          ? "There are no breaks: the next block begins when one ends."
          : "Where no break is scheduled, the next block begins when one ends.")
    } else if profile.hasGap {
      sentences.append("A break that is not scheduled runs on the clock of the session.")
    }
    if kinds.contains(.pooled) {
      let beyond =
        profile.sessions.isEmpty
        ? "the next block gets shorter"
        : "the clock of the session runs, and between two sessions that of the next"
      sentences.append(
        "The breaks from the pool share \(profile.breakPool.durationText), in which no clock runs. "
          + "Beyond it \(beyond).")
    }
    if kinds.contains(where: { if case .fixed = $0 { true } else { false } }) {
      sentences.append(
        "A break of fixed length ends by itself; what is not used of it is gone.")
    }
    if kinds.contains(.untimed) {
      sentences.append("In a break without a length no clock runs.")
    }
    return sentences
  }

  /// Who pays for too long a break; nil where no clock holds break time.
  private static func overrun(of profile: ExamProfile) -> String? {
    guard profile.holdsBreakTime else { return nil }
    let clock = profile.hasDayClock ? "the day" : "the session"
    return switch profile.rules.overrunPolicy {
    case .dayClock:
      "Too long a break shortens the end of \(clock): its last blocks get less time, or none."
    case .nextBlock: "Too long a break is taken from the block that is begun next."
    case .forfeit:
      "After too long a break the blocks that no longer fit into \(clock) whole are lost."
    }
  }
}

extension ExamProfile {
  /// All scheduled breaks of the day, within sessions and between.
  fileprivate var scheduledBreaks: [ScheduledBreak] {
    (parts + sessions.flatMap(\.parts)).compactMap {
      if case .scheduledBreak(let scheduled) = $0 { scheduled } else { nil }
    }
  }

  fileprivate var sessions: [Session] {
    parts.compactMap { if case .session(let session) = $0 { session } else { nil } }
  }

  /// Whether two blocks or sessions follow each other somewhere without a scheduled break.
  fileprivate var hasGap: Bool {
    ([parts] + sessions.map(\.parts)).contains { parts in
      zip(parts, parts.dropFirst()).contains { !$0.isBreak && !$1.isBreak }
    }
  }

  /// Whether some clock with breaks on it holds several blocks, each with a limit of its own.
  fileprivate var holdsBreakTime: Bool {
    if hasDayClock { return blocks.count > 1 }
    guard rules.gap == .clockRuns || scheduledBreaks.contains(.pooled) else { return false }
    return sessions.contains { session in
      let blocks = session.parts.compactMap {
        if case .block(let block) = $0 { block } else { nil }
      }
      return blocks.count > 1 && blocks.allSatisfy { $0.limit != nil }
    }
  }
}

extension ExamProfile.Part {
  fileprivate var isBreak: Bool {
    if case .scheduledBreak = self { true } else { false }
  }
}
