package import ExamDesign
package import ItemBank

/// What is fixed about a sitting when it begins, form and timetable aside.
package struct SittingHeader: Hashable, Sendable {
  /// Names the sitting across copies of the record; no two sittings share one.
  package var uuid: String

  /// The exam profile whose rules hold.
  package var profileID: String
  package var profileTitle: String

  /// What the examinee was granted beyond standard conditions; already part of the timetable.
  package var accommodations: Accommodations

  /// Which block of the full day the first one taken is, from 0.
  package var firstBlock: Int

  /// What it is taken for.
  package var purpose: SittingPurpose

  /// The question sets the form was drawn from, in the order given.
  package var questionSets: [QuestionSetID]

  package var programVersion: String

  /// When it began, in milliseconds since 1970-01-01 UTC.
  package var startedWallMilliseconds: Int64

  /// The examinee's local time minus UTC at that moment.
  package var utcOffsetMinutes: Int

  /// Names the start of the machine that ``bootMilliseconds`` counts from.
  package var bootID: String

  /// The boot clock at instant 0 of the sitting.
  package var bootMilliseconds: Int64

  package init(
    uuid: String, profileID: String, profileTitle: String, questionSets: [QuestionSetID],
    programVersion: String, startedWallMilliseconds: Int64, utcOffsetMinutes: Int, bootID: String,
    bootMilliseconds: Int64, accommodations: Accommodations = .none, firstBlock: Int = 0,
    purpose: SittingPurpose = .exam
  ) {
    self.accommodations = accommodations
    self.firstBlock = firstBlock
    self.purpose = purpose
    self.uuid = uuid
    self.profileID = profileID
    self.profileTitle = profileTitle
    self.questionSets = questionSets
    self.programVersion = programVersion
    self.startedWallMilliseconds = startedWallMilliseconds
    self.utcOffsetMinutes = utcOffsetMinutes
    self.bootID = bootID
    self.bootMilliseconds = bootMilliseconds
  }
}
