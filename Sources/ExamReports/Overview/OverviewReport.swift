import ExamAnalytics

/// Reports over sittings, a section for each group of them: what differs is never mixed.
package enum OverviewReport {
  /// Whether accuracy and pace held from first to last item.
  package static func stamina(_ groups: [SittingGroup]) -> ReportDocument {
    document("Stamina", groups) { group in
      let stamina = StaminaSection.parts(group.metrics)
      let course = CourseOverview(group)
      return stamina + course.parts
    }
  }

  /// Where the time went; `cutOff` is the rule whose arithmetic is told, in seconds.
  package static func pacing(_ groups: [SittingGroup], cutOff: Double) -> ReportDocument {
    document("Pacing", groups) { group in
      PaceSection.parts(
        group.metrics, cutOff: CutOffArithmetic(group.sittings, cutOff: cutOff))
    }
  }

  /// How stated confidence and right answers went together, and what changing answers did.
  package static func calibration(_ groups: [SittingGroup]) -> ReportDocument {
    document("Calibration", groups) { group in
      let metrics = group.metrics
      var parts = ConfidenceSection.parts(metrics)
      if let changes = metrics.changes {
        parts.append(
          .section(
            title: StyledText("Answer changes", .heading),
            parts: ChangeTotalsSection.parts(changes)))
      }
      return parts
    }
  }

  private static func document(
    _ title: String, _ groups: [SittingGroup], _ parts: (SittingGroup) -> [ReportPart]
  ) -> ReportDocument {
    ReportDocument(
      title: StyledText(title, .heading),
      parts: groups.map { group in
        .section(
          title: StyledText(group.title, .heading),
          parts: group.sittings.allSatisfy(\.responses.isEmpty)
            ? [.paragraph("All items had been met before; only items new to you count.")]
            : group.remarks.map { .paragraph(StyledText($0, .warning)) } + parts(group))
      })
  }
}
