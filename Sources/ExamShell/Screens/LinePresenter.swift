import ExamDesign
package import ExamRecords
import ExamReports
package import ExamSession
package import ItemBank

/// Shows a sitting as plain lines, one after the other: for pipes, scripts and screen readers.
///
/// Nothing is drawn over, and no clock moves: what is new is written once.
package final class LinePresenter: Presenter {
  private let hasPrompt: Bool
  private let code: EntryCode?
  private var shown: Shown?
  private var warned: Milliseconds?

  /// The use of the tools whose panel was shown last; nil where none is open.
  private var shownUse: Int?

  /// What the last lines showed, to tell what is new.
  private enum Shown: Hashable {
    case item(ItemPosition, visits: Int)
    case list(block: Int, ItemsFilter)
    case pause(Phase.Name)
    case locked(block: Int)
  }

  /// - Parameters:
  ///   - hasPrompt: Whether a person reads along, so that a prompt says where they are.
  ///   - code: What start screens show; nil where no screen is locked.
  package init(hasPrompt: Bool, code: EntryCode? = nil) {
    self.code = code
    self.hasPrompt = hasPrompt
  }

  package func show(
    session: Session, items: [[Item]], view: inout ExamView, at now: SessionInstant,
    on console: any Console
  ) {
    guard view.redraws else { return }
    view.redraws = false
    view.pagesToScroll = 0
    if hasPrompt || view.message != .hint, let message = view.text(in: session, at: now) {
      console.write(message + "\n")
      // Said once: what is drawn later is not to tell it again.
      view.checkpointPassed = nil
    }
    if view.warning != warned {
      warned = view.warning
      if let warned { console.write("\(warned.durationText) left in this block.\n") }
    }
    showPanel(of: session, view: view, on: console)
    let now = self.state(
      of: session, view: view, at: now, items: items, width: console.size.columns)
    guard let now, now.state != shown else { return }
    shown = now.state
    console.write("\n" + now.rows.map { $0.rendered(.plain) + "\n" }.joined())
  }

  /// Writes what an open tool shows, once for every time it was asked for something.
  private func showPanel(of session: Session, view: ExamView, on console: any Console) {
    let columns = min(console.size.columns, ItemScreen.measure)
    guard view.message?.isPanel != true,
      let panel = ToolPanel(session: session, view: view, columns: columns)
    else {
      // Where a person reads along, Enter that only closes a tool is not to look like nothing.
      if hasPrompt, shownUse != nil, view.message == nil, let position = session.itemOnScreen,
        shown == .item(position, visits: session.item(at: position).visitCount)
      {
        console.write("The tool is closed.\n")
      }
      shownUse = nil
      return
    }
    guard shownUse != view.tools.uses else { return }
    shownUse = view.tools.uses
    let rows = [StyledText(panel.title)] + panel.rows + (hasPrompt ? panel.hints : [])
    console.write("\n" + rows.map { $0.rendered(.plain) + "\n" }.joined())
  }

  private func state(
    of session: Session, view: ExamView, at now: SessionInstant, items: [[Item]], width: Int
  ) -> (state: Shown, rows: [StyledText])? {
    let size = ScreenSize(columns: width, rows: 1000)
    switch session.phase {
    case .inBlock(let block, _) where session.blocks[block].isScreenLocked:
      return (.locked(block: block), BreakScreen.lockedRows(session: session))
    case .inBlock(let block, _):
      guard let position = session.itemOnScreen else {
        let filter = view.tools.itemsFilter
        let list = ItemsListScreen(session: session, block: block, size: size, filter: filter)
        return (.list(block: block, filter), list.rows(rowCount: 1000))
      }
      let screen = ItemScreen(
        session: session, position: position, item: items[position.block][position.item],
        size: size)
      var rows = screen.layout(rowCount: 1000, scrolledRows: 0).rows
      if let left = session.remaining(at: now) {
        let isHidden = view.tools.hidesClock && PromptClock.mayHide(in: session, at: now)
        rows.insert(StyledText(isHidden ? "--:-- left" : "\(left.asTimeLeft) left"), at: 1)
      }
      if let row = view.checkpoints?.row(in: session, columns: width) { rows.insert(row, at: 2) }
      let visits = session.item(at: position).visitCount
      return (.item(position, visits: visits), rows)
    case .onBreak:
      let clocks = PromptClock.breakSummary(of: session, at: now).map { StyledText($0) }
      guard !view.isAtStart else {
        return (.pause(.start), BreakScreen.startRows(session: session, code: code))
      }
      let rows =
        BreakScreen.rows(session: session, view: view) + [clocks].compactMap(\.self)
      return (.pause(.onBreak(session.presence.name, asked: view.ratingsAsked.count)), rows)
    case .tutorial: return (.pause(.tutorial), BreakScreen.tutorialRows(session: session))
    case .notStarted, .between, .ended: return nil
    }
  }

  package func prompt(
    session: Session, view: ExamView, at now: SessionInstant, bootMilliseconds: Int64
  ) -> Prompt {
    guard hasPrompt else { return Prompt("") }
    return Prompt(
      PromptClock(session: session, at: now, hidesTime: view.tools.hidesClock)
        .text(asking: view.question != nil).rendered(.plain))
  }

  package func notSaved(_ error: RecordError, columns: Int) -> String {
    "Not saved: \(error.message); \(error.remedy).\n"
  }

  package var notSavedPrompt: String { "Enter tries again, quit gives up > " }
}

extension Phase {
  /// The phases that show nothing but themselves.
  fileprivate enum Name: Hashable {
    case onBreak(Presence.Name, asked: Int)
    case start
    case tutorial
  }
}

extension Presence {
  fileprivate enum Name: Hashable {
    case seated, outOfRoom, checkingIn
  }

  fileprivate var name: Name {
    switch self {
    case .seated: .seated
    case .outOfRoom: .outOfRoom
    case .checkingIn: .checkingIn
    }
  }
}
