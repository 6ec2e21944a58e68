import ExamAnalytics
import ExamDesign

extension TestCentre {
  /// The examinee's own earlier sittings, from whose blocks checkpoints take their shape.
  func earlierBlocks() throws(ShellError) -> [ResponseSeries] {
    []
  }

  /// The checkpoints for the first block of a sitting.
  ///
  /// - Returns: Nil where the block has no limit at all or is too short for one.
  /// - Throws: ``ShellError`` where the record cannot be read.
  func checkpoints(form: Form, timetable: Timetable) throws(ShellError) -> Checkpoints? {
    guard let part = timetable.blocks.first, let items = form.blocks.first, !items.isEmpty,
      let limit = timetable.enclosing(part).compactMap({ timetable.parts[$0].limit }).min(),
      limit > .zero
    else { return nil }
    return Checkpoints(itemCount: items.count, limit: limit, earlier: try earlierBlocks())
  }
}
