package import ExamAnalytics

/// What a report opens with: at most three findings, or an honest none.
enum FindingsSection {
  static func part(_ findings: SittingFindings, plan: String?) -> ReportPart {
    .section(title: StyledText("Findings", .heading), parts: parts(findings, plan))
  }

  private static func parts(_ findings: SittingFindings, _ plan: String?) -> [ReportPart] {
    let unjudged = findings.unjudged.map { ReportPart.paragraph(StyledText(words($0))) }
    guard let reason = findings.reason else {
      return findings.findings.map { FindingsText.part($0, plan: plan) } + unjudged
    }
    let none = StyledText("no finding: ", .muted) + StyledText(words(reason, of: findings))
    return [.paragraph(none)] + unjudged
  }

  /// Which blocks of several were passed over, and why.
  private static func words(_ unjudged: SittingFindings.Unjudged) -> String {
    let one = unjudged.blocks.count == 1
    let numbers = NumberText.itemNumbers(unjudged.blocks)
    let why =
      switch unjudged.reason {
      case .blockOpen: one ? "it is not over" : "they are not over"
      case .givenUp: "the sitting was ended inside \(one ? "it" : "them")"
      case .wasAway: "you were away for a part of \(one ? "it" : "them")"
      default: "nothing limited \(one ? "it" : "them")"
      }
    return "\(one ? "Block" : "Blocks") \(numbers) \(one ? "is" : "are") not judged: \(why)."
  }

  private static func words(
    _ reason: SittingFindings.Reason, of findings: SittingFindings
  ) -> String {
    switch reason {
    case .nothingBegun: return "no block was begun."
    case .notJudged(let finding): return notJudged(finding)
    case .nothingStandsOut(let untested):
      let answered =
        findings.unjudged.isEmpty
        ? "every item was answered in time, and nothing else stands out"
        : findings.judgedCount > 0
          ? "in the blocks that can be judged every item was answered in time, and nothing else "
            + "stands out" : "nothing stands out"
      let first = answered + " beyond chance."
      let order = findings.order?.reason.map { " Rushing and fading are not looked for: \($0)." }
      let early =
        untested.isEmpty
        ? "" : " Too early to tell: \(untested.map(words).joined(separator: "; "))."
      return first + (order ?? "") + early
    }
  }

  private static func notJudged(_ finding: PacingFinding) -> String {
    switch finding {
    case .blockOpen: "the block is not over."
    case .givenUp: "the sitting was ended inside the block, so its pacing is not judged."
    case .wasAway: "you were away for a part of the block, so its pacing is not judged."
    default: "nothing limited the block, so its pacing is not judged."
    }
  }

  private static func words(_ question: SittingFindings.Question) -> String {
    switch question {
    case .rush(let blocks, let needed):
      "rushing at the end of blocks (\(blocks) of \(needed) blocks of 15 answers)"
    case .stamina(let answers, let needed):
      "stamina (\(answers) of about \(needed) answers)"
    case .confidence(let answers, let needed):
      "confidence (\(answers) of \(needed) rated answers)"
    case .changes(let decisive, let needed):
      "answer changes (\(decisive) of \(needed) that won or lost a point)"
    }
  }
}

/// Findings one by one, as the section has them.
package enum FindingsText {
  /// One finding on one line: `finding: …; do: …`.
  ///
  /// `plan` is the command that shows a plan for the next block; nil where there can be none.
  package static func line(
    _ finding: SittingFinding, plan: String? = "pacing --plan"
  ) -> StyledText { FindingText(finding, plan: plan).text }

  package static func part(
    _ finding: SittingFinding, plan: String? = "pacing --plan"
  ) -> ReportPart { .paragraph(line(finding, plan: plan)) }
}
