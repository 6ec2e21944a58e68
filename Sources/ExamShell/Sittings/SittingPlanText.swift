import ExamDesign
package import ExamReports
import ItemBank

/// What a person reads before a sitting begins: what it is, what it is not, and how it goes.
package struct SittingPlanText {
  let preparation: SittingPreparation

  /// What is kept on screen in a drill; nil for an exam.
  let checkpoints: Checkpoints?

  package init(_ preparation: SittingPreparation, checkpoints: Checkpoints? = nil) {
    self.preparation = preparation
    self.checkpoints = checkpoints
  }

  package var lines: [StyledText] {
    let timetable = preparation.timetable
    var lines = [StyledText(preparation.profile.title, .heading)]
    lines.append(StyledText(blocks))
    if let day = timetable.parts[0].limit, timetable.blocks.count > 1 {
      let pool = timetable.scheduledBreak ?? .zero
      lines.append(
        StyledText("\(day.durationText) in all, \(pool.durationText) of it for breaks."))
    }
    if let clocks = innerClocks { lines.append(StyledText(clocks)) }
    if preparation.timetable.breakPool > .zero {
      lines.append(
        StyledText("\(preparation.timetable.breakPool.durationText) of scheduled breaks."))
    }
    lines.append(StyledText("Questions: \(questions)."))
    if let rule = timetable.rules.inactivity {
      lines.append(
        StyledText(
          "The screen locks after \(rule.limit.durationText) without a key; your code is "
            + "\(EntryCode(form: preparation.form).text)."))
    }
    if let checkpoints { lines.append(StyledText(checkpoints.sentence)) }
    lines += notices.map { StyledText($0, .warning) }
    return lines
  }

  private var blocks: String {
    let sizes = preparation.items.map(\.count)
    let count = sizes.count == 1 ? "1 block" : "\(sizes.count) blocks"
    let same = Set(sizes).count == 1
    let items = same ? "\(sizes[0])" : "\(sizes.min() ?? 0) to \(sizes.max() ?? 0)"
    let limits = preparation.timetable.allotments.compactMap(\.self)
    var length = ""
    if limits.count == sizes.count, let least = limits.min(), let most = limits.max() {
      let range =
        least == most ? most.durationText : "\(least.durationText) to \(most.durationText)"
      length = ", \(range)\(sizes.count > 1 ? " each" : "")"
    }
    return "\(count) of \(items) items\(length)."
  }

  /// The clocks of sessions, or of the days of a sitting over several; nil where there are none.
  private var innerClocks: String? {
    let timetable = preparation.timetable
    var counts: [Timetable.Kind: Int] = [:]
    var clocks: [String] = []
    for (index, part) in timetable.parts.enumerated() where part.kind.isContainer && index > 0 {
      guard let limit = part.limit else { continue }
      let number = (counts[part.kind] ?? 0) + 1
      counts[part.kind] = number
      let blocks = timetable.blocks.count { timetable.enclosing($0).contains(index) }
      let name = part.kind == .day ? "day" : "session"
      let held = blocks == 1 ? "1 block" : "\(blocks) blocks"
      clocks.append("\(name) \(number) has \(limit.durationText) for \(held)")
    }
    guard !clocks.isEmpty else { return nil }
    let sentence = clocks.joined(separator: ", ") + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private var questions: String {
    let titles = preparation.sets.map { $0.header.title ?? $0.header.id?.rawValue ?? "untitled" }
    let met = preparation.assembly.itemsMetBefore
    let total = preparation.form.blocks.reduce(0) { $0 + $1.count }
    let new = met == 0 ? "all new to you" : "\(total - met) new to you, \(met) met before"
    return titles.joined(separator: ", ") + "; " + new + "; seed \(preparation.form.seed)"
  }

  /// What makes this less than the real thing.
  private var notices: [String] {
    var notices: [String] = []
    let assembly = preparation.assembly
    if checkpoints != nil {
      notices.append(
        "This is a drill: its checkpoints stay on screen. It will be marked drill and never counts "
          + "as test-day conditions.")
    }
    if assembly.blocksHeld < assembly.blocksWanted {
      notices.append(
        "The question sets hold \(assembly.itemsAvailable) items, enough for \(assembly.blocksHeld) "
          + "of the \(assembly.blocksWanted) blocks asked for.")
    }
    if preparation.timetable.isPartial {
      let first = preparation.blocks.lowerBound
      let from = first == 0 ? "" : " from block \(first + 1) on"
      notices.append(
        "This is part of a test day: \(assembly.blocksHeld) of \(preparation.profile.blocks.count) "
          + "blocks\(from). It will be marked partial.")
    }
    if let words = preparation.accommodations.words {
      notices.append(
        "Accommodations: \(words). How the exam itself grants them is not confirmed.")
    }
    if assembly.leftOut.total > 0 {
      notices.append("\(assembly.leftOut.total) items were left out: \(assembly.leftOut.reasons).")
    }
    for review in preparation.sets.compactMap(\.header.review) {
      notices.append(review)
    }
    return notices
  }
}
