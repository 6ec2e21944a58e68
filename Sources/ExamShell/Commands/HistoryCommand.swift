import ArgumentParser
import ExamDesign
import ExamRecords
import ExamReports
import ExamSession

/// `history`: the sittings on record.
struct HistoryCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the sittings on record.")

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let store = try context.store()
    let sittings = try recorded { () throws(RecordError) in try store.sittings() }
    guard !sittings.isEmpty else { return context.write("No sittings yet. start begins one.\n") }
    let columns: [ReportTable.Column] = [
      .init("No.", .right), .init("Date"), .init("Exam"), .init("Blocks", .right),
      .init("Right", .right), .init("State"), .init("Conditions"),
    ]
    let table = ReportTable(columns: columns, rows: sittings.map { row($0, in: context) })
    let document = ReportDocument(
      title: StyledText("Sittings", .heading), parts: [.table(table)])
    context.write(document.text(columns: context.reportColumns, rendering: context.rendering))
  }

  private func row(_ sitting: SittingSummary, in context: ShellContext) -> [StyledText] {
    let state =
      switch sitting.state {
      case .notStarted: "not started"
      case .open: "open: resume \(sitting.id)"
      case .ended(.completed): "completed"
      case .ended(.time): "time ran out"
      case .ended(.abandoned): "given up"
      }
    var conditions = sitting.purpose == .drill ? ["drill"] : []
    if sitting.timesLeft + sitting.faults > 0 { conditions.append("interrupted") }
    if sitting.clockAdjustments > 0 { conditions.append("clock-adjusted") }
    if sitting.isPartial || sitting.state == .ended(.abandoned) {
      let last = sitting.firstBlock + sitting.blockCount
      let part = sitting.firstBlock == 0 ? "" : " (blocks \(sitting.firstBlock + 1)–\(last))"
      conditions.append("partial" + part)
    }
    if conditions.isEmpty { conditions.append("clean") }
    if let granted = sitting.accommodations?.words { conditions.append(granted) }
    return [
      StyledText("\(sitting.id)"),
      StyledText(context.date(atWallMilliseconds: sitting.startedWallMilliseconds).description),
      StyledText(sitting.profileID),
      StyledText("\(sitting.blocksEnded)/\(sitting.blockCount)"),
      StyledText(sitting.scored.map { "\($0.right) of \($0.items)" } ?? "–"),
      StyledText(state),
      StyledText(conditions.joined(separator: ", ")),
    ]
  }
}
