/// What stands above a report, in words the caller already has.
package struct ReportHeading: Equatable, Sendable {
  /// The exam's title, such as `USMLE Step 1`.
  package var exam: String

  /// The sitting's name, such as `sitting 12`.
  package var sitting: String

  /// The local date of the sitting, such as `2026-05-14`.
  package var date: String

  /// How far the sitting counts as test-day conditions, such as `clean` or `interrupted`.
  package var validity: [String]

  /// What the examinee was granted, such as `1.5 × time`; nil under standard conditions.
  package var accommodations: String?

  /// What has to be known before any number is read, one sentence each.
  package var remarks: [String]

  /// How many blocks the form has.
  package var blocksInForm: Int

  /// Why keys are missing, as a clause without a full stop; nil: a general reason is given.
  package var missingKeys: String?

  /// How many items of the blocks reported on had been met in earlier sittings.
  package var metBefore: Int

  /// The command that shows a plan for the next block; nil where there can be none.
  package var plan: String?

  package init(
    exam: String, sitting: String, date: String, validity: [String], blocksInForm: Int,
    accommodations: String? = nil, remarks: [String] = [], missingKeys: String? = nil,
    metBefore: Int = 0, plan: String? = "pacing --plan"
  ) {
    self.metBefore = metBefore
    self.plan = plan
    self.remarks = remarks
    self.accommodations = accommodations
    self.exam = exam
    self.sitting = sitting
    self.date = date
    self.validity = validity
    self.blocksInForm = blocksInForm
    self.missingKeys = missingKeys
  }
}
