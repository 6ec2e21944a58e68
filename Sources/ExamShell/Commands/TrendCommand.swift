import ArgumentParser
import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamReports
import ExamSession

/// `trend`: sitting after sitting, what changed between them, and what the next form would show.
struct TrendCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Show sitting after sitting, and what the next would show.",
    discussion: """
      The forecast rests on whole days without interruption and on the scores entered with scores; it \
      speaks of forms like these and is no probability of passing a licensing exam.
      """)

  @Argument(help: "Only this exam (step1) or profile.")
  var exam: String?

  @Option(
    help: ArgumentHelp(
      "Your own cut on such a form: how likely is it reached?", valueName: "percent"))
  var cut: Double?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    if let cut, !(1...99).contains(cut) {
      let text = cut.description
      throw ShellError(
        .usage,
        "a cut of \(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)% makes no sense",
        remedy: "name a percentage, 1 to 99")
    }
    let all = try SittingGroups(context, exam: exam)
    let groups = all.groups
    let sittings = groups.flatMap(\.sittings).sorted { $0.id < $1.id }
    let largest = groups.max { $0.itemCount < $1.itemCount }
    let store = try context.store()
    let scores = try recorded { () throws(RecordError) in try store.outsideScores() }
    let forecasts = groups.filter { $0.sittings.first?.kind == .wholeDay }
      .map { forecast(for: $0, scores: scores, in: context) }
    Pager(context).show(
      TrendReport.document(
        lines: sittings.map(TrendReport.Line.init), forecasts: forecasts,
        readings: OutsideScoreText.readings(
          scores.filter { score in sittings.contains { $0.exam == score.exam } }),
        strengths: StrengthTable.Dimension.allCases.map {
          StrengthTable(largest?.sittings.map(\.series) ?? [], by: $0)
        }, strengthsOf: groups.count > 1 ? largest?.title : nil,
        remarks: [all.missingKeys(in: sittings)].compactMap(\.self)))
  }

  private func forecast(
    for group: SittingGroups.Group, scores: [OutsideScore], in context: ShellContext
  ) -> TrendReport.Forecast {
    let last = group.sittings.suffix(SittingHistory.groupLength + 1)
    let forms = FormResults(
      Array(last), scores: scores, of: last.first?.exam ?? "", through: context.today)
    // What months without a form do to a person no form can tell: the forecast is for soon after.
    let now = Double(context.clock.now().wallMilliseconds) / 604_800_000
    let soon = (forms.results.map(\.time).max() ?? now) + 1
    return TrendReport.Forecast(
      title: group.title,
      readiness: Readiness(
        forms.results, next: max(1, last.last?.itemCount ?? 1), time: min(now, soon),
        cut: cut.map { $0 / 100 }),
      forms: forms.results.count,
      entered: forms.results.count - last.count { $0.scored > 0 })
  }
}

extension TrendReport.Line {
  init(_ sitting: KeptSitting) {
    let open = OpenItemTotals([sitting.series])
    self.init(
      number: sitting.id, date: sitting.day.description, profile: sitting.header.profileID,
      conditions: sitting.validity.words
        + [sitting.header.accommodations.words].compactMap(\.self),
      right: sitting.right, scored: sitting.scored,
      typicalSeconds: ItemTimeProfile([sitting.series]).typicalSeconds,
      notReached: Int(open.notReached.value ?? 0), blank: Int(open.omitted.value ?? 0))
  }
}
