import ExamAnalytics
import ExamDesign

extension TestCentre {
  /// The checkpoints for the first block of a sitting, from one's own blocks before it.
  ///
  /// - Parameters:
  ///   - form: its form.
  ///   - timetable: its timetable.
  ///   - profileID: the exam whose blocks show one's pace.
  ///   - timePercent: the testing time granted.
  ///   - id: sittings from this number on are passed over.
  /// - Returns: Nil where the block has no limit at all or is too short for one.
  /// - Throws: ``ShellError`` where the record cannot be read.
  func checkpoints(
    form: Form, timetable: Timetable, of profileID: String, timePercent: Int,
    before id: Int = .max
  ) throws(ShellError) -> Checkpoints? {
    guard let part = timetable.blocks.first, let items = form.blocks.first, !items.isEmpty,
      let limit = timetable.enclosing(part).compactMap({ timetable.parts[$0].limit }).min(),
      limit > .zero
    else { return nil }
    return Checkpoints(
      itemCount: items.count, limit: limit,
      earlier: try NextBlockPlan.earlier(
        than: id, of: profileID, timePercent: timePercent, in: context))
  }
}
