import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamReports

/// Checkpoints for the next block of an exam, from one's own times.
struct NextBlockPlan {
  let profile: ExamProfile
  let itemCount: Int

  /// In seconds.
  let limit: Double
  let plan: PacingPlan
  let forecast: BlockForecast

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - exam: an exam or profile; nil is the one a bare `start` gives a block of.
  ///   - context: where the record is.
  /// - Throws: ``ShellError`` where there is no such exam, or nothing limits its blocks.
  init(exam: String?, in context: ShellContext) throws(ShellError) {
    profile = try context.profile(named: exam ?? DrawingOptions.defaultExam)
    let timetable = Timetable(profile: profile, blocks: 0..<1)
    guard let allotment = timetable.allotments.first.flatMap(\.self),
      let items = profile.blocks.first?.items.upperBound
    else {
      throw ShellError(
        "nothing limits a block of \(profile.title) by itself",
        remedy: "name another exam; exams lists them")
    }
    itemCount = items
    limit = allotment.inSeconds
    let earlier = try Self.earlier(than: .max, of: profile.id, timePercent: 100, in: context)
    plan = PacingPlan(itemCount: items, limit: limit, sittings: earlier)
    forecast = BlockForecast(wholeBlockOf: items, limit: limit, earlier: earlier)
  }

  /// The last sittings from which a pace can be taken: without interruption and no drills.
  ///
  /// Of one version of an exam under one testing time, before sitting `id`, oldest first.
  static func earlier(
    than id: Int, of profileID: String, timePercent: Int, in context: ShellContext
  ) throws(ShellError) -> [ResponseSeries] {
    let library = try SittingLibrary(context)
    let summaries = try library.summaries {
      $0.id < id && $0.profileID == profileID && $0.accommodations?.timePercent == timePercent
    }
    var series: [ResponseSeries] = []
    for summary in summaries.suffix(SittingHistory.length) {
      let sitting = try library.sitting(summary.id)
      if sitting.kind == .wholeDay || sitting.kind == .part { series.append(sitting.series) }
    }
    return series
  }

  var document: ReportDocument {
    ReportDocument(
      title: StyledText("Plan for a block of \(profile.title)", .heading),
      parts: PlanSection.parts(plan, itemCount: itemCount, limit: limit, forecast: forecast))
  }
}
