package import ExamAnalytics
import ExamDesign
import ExamSession
package import ItemBank

/// The review of one item after the sitting: the question, the key, the answer, the reasons.
package enum ItemReview {
  /// Builds the review.
  ///
  /// It shows the key: only for a block that is over.
  ///
  /// - Parameters:
  ///   - item: the item as it reads now.
  ///   - vignette: what stands before the stem where the item belongs to an item set.
  ///   - position: the item's place in the block, from 0.
  ///   - analysis: the block it was presented in; the item's position has to lie in it.
  /// - Returns: The question, the options with the key and the reasons, and how it was answered.
  package static func document(
    of item: Item, vignette: [Passage] = [], at position: Int, in analysis: PacingAnalysis
  ) -> ReportDocument {
    precondition(analysis.block.items.indices.contains(position), "the item lies in the block")
    let trace = analysis.block.items[position]
    let outcome = analysis.outcomes[position]
    let title =
      StyledText("Item \(position + 1) of block \(analysis.block.block + 1): ", .heading)
      + outcome.styledWord
    var parts = passages(vignette) + passages(item.stem)
    parts += item.exhibits.map { exhibit in
      .paragraph(StyledText("[\(exhibit.path)] \(exhibit.caption)", .muted))
    }
    if let leadIn = item.leadIn { parts.append(.paragraph(StyledText(leadIn, .emphasis))) }
    parts.append(options(item, trace))
    parts.append(answer(item, trace, outcome, analysis, position))
    if !item.explanation.isEmpty {
      parts.append(section("Explanation", passages(item.explanation)))
    }
    if let objective = item.objective {
      parts.append(section("Objective", [.paragraph(StyledText(objective))]))
    }
    if !item.references.isEmpty {
      parts.append(
        section(
          "References",
          [
            .list(
              item.references.map {
                ListEntry(marker: "-", parts: [.paragraph(StyledText($0))])
              })
          ]))
    }
    return ReportDocument(title: title, parts: parts)
  }

  private static func section(_ title: String, _ parts: [ReportPart]) -> ReportPart {
    .section(title: StyledText(title, .heading), parts: parts)
  }

  private static func passages(_ passages: [Passage]) -> [ReportPart] {
    passages.map { passage in
      switch passage {
      case .paragraph(let text): .paragraph(StyledText(text))
      case .verbatim(_, let lines): .verbatim(lines)
      }
    }
  }

  // MARK: - Options

  private static func options(_ item: Item, _ trace: ItemTrace) -> ReportPart {
    .list(
      item.options.enumerated().map { index, option in
        let isChosen = trace.finalOption == index
        let role: TextRole? = option.isKey ? .right : isChosen ? .wrong : nil
        var line = StyledText(option.text, role)
        var tags: [String] = []
        if option.isKey { tags.append("correct") }
        if isChosen { tags.append("your answer") }
        if trace.struck.contains(index) { tags.append("struck out") }
        if !tags.isEmpty { line += StyledText(" [\(tags.joined(separator: ", "))]", role) }
        let rationale = option.rationale.map { ReportPart.paragraph(StyledText($0)) }
        return ListEntry(
          marker: StyledText("\(letter(index)).", role), parts: [.paragraph(line)] + rationale)
      })
  }

  /// The letter of an option; a number where an item has more of them than there are letters.
  private static func letter(_ option: Int) -> String {
    (0..<26).contains(option) ? Option.letter(at: option) : "\(option + 1)"
  }

  // MARK: - Answer

  private static func answer(
    _ item: Item, _ trace: ItemTrace, _ outcome: Outcome, _ analysis: PacingAnalysis,
    _ position: Int
  ) -> ReportPart {
    guard trace.isReached else {
      return .keyValues([KeyValue("Your answer", "none; the item was not reached")])
    }
    var pairs = [KeyValue("Your answer", given(item, trace, outcome))]
    if let confidence = trace.confidence {
      pairs.append(KeyValue("Confidence", StyledText(confidence.words)))
    }
    pairs.append(KeyValue("Time", time(trace, analysis.target)))
    let answers = answers(trace, analysis.block)
    if trace.responses.count > 1 { pairs.append(KeyValue("Answers", StyledText(answers))) }
    if let change = analysis.changes.entries.first(where: { $0.item == position }) {
      pairs.append(KeyValue("Changed", StyledText(change.direction.words)))
    }
    if trace.isMarked { pairs.append(KeyValue("Marked", "yes")) }
    if !trace.note.isEmpty { pairs.append(KeyValue("Note", StyledText(trace.note))) }
    return .keyValues(pairs)
  }

  private static func given(
    _ item: Item, _ trace: ItemTrace, _ outcome: Outcome
  ) -> StyledText {
    guard let option = trace.finalOption else { return StyledText("none", .unanswered) }
    var words = StyledText(letter(option))
    if outcome != .unscorable { words += ", " + outcome.styledWord }
    if !item.options.indices.contains(option) {
      words += "; the item offers no such option any more"
    }
    return words
  }

  private static func time(_ trace: ItemTrace, _ target: Double?) -> StyledText {
    let seconds = trace.timeOnScreen.inSeconds
    var words = ClockText.clock(seconds)
    if let target {
      let over = (seconds - target).rounded()
      words += " (target \(ClockText.clock(target))"
      if over != 0 { words += ", \(ClockText.clock(over)) \(over > 0 ? "over" : "under")" }
      words += ")"
    }
    if trace.passes > 1 { words += ", turned to \(trace.passes) times" }
    return StyledText(words)
  }

  /// Every answer with the block's clock.
  private static func answers(_ trace: ItemTrace, _ block: BlockTrace) -> String {
    trace.responses.map { response in
      let clock = ClockText.clock(block.clock(at: response.instant))
      guard let option = response.option else { return "withdrawn at \(clock)" }
      return "\(letter(option)) at \(clock)"
    }.joined(separator: ", ")
  }
}
