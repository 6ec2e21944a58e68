import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamReports

/// Checkpoints for the next block of an exam, from one's own times.
struct NextBlockPlan {
  let profile: ExamProfile

  /// The testing time of the last sitting of the exam.
  let accommodations: Accommodations
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
    accommodations = try Self.testingTime(of: profile.id, in: context)
    guard let allotment = Self.allotment(of: profile, accommodations),
      let items = profile.blocks.first?.items.upperBound
    else {
      throw ShellError(
        "nothing limits a block of \(profile.title) by itself",
        remedy: "name another exam; exams lists them")
    }
    itemCount = items
    limit = allotment.inSeconds
    let earlier = try Self.earlier(
      than: .max, of: profile.id, timePercent: accommodations.timePercent, in: context)
    plan = PacingPlan(itemCount: items, limit: limit, sittings: earlier)
    guard !plan.checkpoints.isEmpty else {
      throw ShellError(
        "a block of \(profile.title) has too few items for checkpoints",
        remedy: "name another exam; exams lists them")
    }
    forecast = BlockForecast(wholeBlockOf: items, limit: limit, earlier: earlier)
  }

  /// Whether blocks of an exam have a limit of their own, and items enough, to plan for.
  static func isPossible(for profile: ExamProfile) -> Bool {
    let items = profile.blocks.first?.items.upperBound ?? 0
    return items > PacingPlan.step && allotment(of: profile, .none) != nil
  }

  private static func allotment(
    of profile: ExamProfile, _ accommodations: Accommodations
  ) -> Milliseconds? {
    Timetable(profile: profile, blocks: 0..<1, accommodations: accommodations).allotments.first
      .flatMap(\.self)
  }

  /// What was granted in the last sitting of an exam, as far as it is testing time.
  private static func testingTime(
    of profileID: String, in context: ShellContext
  ) throws(ShellError) -> Accommodations {
    let last = try SittingLibrary(context).summaries { $0.profileID == profileID }.last
    return Accommodations(timePercent: last?.accommodations?.timePercent ?? 100)
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

  /// Whether the blocks differ, so that the plan is for the first one alone.
  private var isFirst: Bool { Set(profile.blocks.map(\.items.upperBound)).count > 1 }

  var document: ReportDocument {
    ReportDocument(
      title: StyledText(
        (["Plan for \(isFirst ? "the first" : "a") block of \(profile.title)"]
          + [accommodations.words].compactMap(\.self)).joined(separator: ", "), .heading),
      parts: PlanSection.parts(plan, itemCount: itemCount, limit: limit, forecast: forecast))
  }
}
