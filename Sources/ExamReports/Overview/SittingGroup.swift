package import ExamAnalytics

/// Sittings that are put together: one version of an exam, under the same conditions.
package struct SittingGroup: Sendable {
  /// Such as `USMLE Step 1, whole days: 3 sittings, 2026-05-14 to 2026-06-12`.
  package var title: String

  /// Oldest first.
  package var sittings: [ResponseSeries]

  /// The ratings of each of the sittings.
  package var ratings: [[SelfRating]]

  /// What changing answers did in them.
  package var changes: AnswerChangeTally

  /// What has to be known before any number is read, one sentence each.
  package var remarks: [String]

  package init(
    title: String, sittings: [ResponseSeries], ratings: [[SelfRating]], changes: AnswerChangeTally,
    remarks: [String] = []
  ) {
    self.remarks = remarks
    self.title = title
    self.sittings = sittings
    self.ratings = ratings
    self.changes = changes
  }

  var metrics: MetricSet {
    MetricSet(sittings, changes: AnswerChangeTotals(changes))
  }
}
