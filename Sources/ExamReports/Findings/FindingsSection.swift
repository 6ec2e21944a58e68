package import ExamAnalytics

/// What a report opens with: at most three findings, or an honest none.
enum FindingsSection {
  static func part(_ findings: SittingFindings) -> ReportPart {
    .section(title: StyledText("Findings", .heading), parts: parts(findings))
  }

  private static func parts(_ findings: SittingFindings) -> [ReportPart] {
    guard let reason = findings.reason else {
      return findings.findings.map(FindingsText.part)
    }
    return [.paragraph(StyledText("no finding: ", .muted) + StyledText(words(reason)))]
  }

  private static func words(_ reason: SittingFindings.Reason) -> String {
    switch reason {
    case .nothingBegun: return "no block was begun."
    case .notJudged(let finding): return notJudged(finding)
    case .nothingStandsOut(let untested):
      let first = "every item was answered in time, and nothing else stands out beyond chance."
      guard !untested.isEmpty else { return first }
      return first + " Too early to tell: " + untested.map(words).joined(separator: "; ") + "."
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
  package static func line(_ finding: SittingFinding) -> StyledText { FindingText(finding).text }

  package static func part(_ finding: SittingFinding) -> ReportPart { .paragraph(line(finding)) }
}
