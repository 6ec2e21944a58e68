import ExamDesign
package import ExamRecords
package import ExamReports
package import ExamSession
package import ItemBank

/// Shows a sitting as full screens: the item above, the clock in the prompt on the last row.
package struct ScreenPresenter: Presenter {
  let rendering: TextRendering
  let code: EntryCode?

  /// - Parameters:
  ///   - rendering: Whether there is colour.
  ///   - code: What start screens show; nil where no screen is locked.
  package init(rendering: TextRendering, code: EntryCode? = nil) {
    self.rendering = rendering
    self.code = code
  }

  package func show(
    session: Session, items: [[Item]], view: inout ExamView, at now: SessionInstant,
    on console: any Console
  ) {
    guard view.redraws else { return }
    view.redraws = false
    let size = console.size
    let foot = footRows(session: session, view: view, at: now, size: size)
    let room = max(6, size.rows - 1 - foot.count)
    var rows = bodyRows(session: session, items: items, view: &view, at: now, size: size, room)
    view.pagesToScroll = 0
    // Where there is nothing to scroll, that is to be said.
    guard !view.redraws else {
      return show(session: session, items: items, view: &view, at: now, on: console)
    }
    rows += Array(repeating: StyledText(""), count: max(0, room - rows.count))
    console.clearScreen()
    console.write((rows + foot).map { $0.rendered(rendering) + "\n" }.joined())
  }

  private func bodyRows(
    session: Session, items: [[Item]], view: inout ExamView, at now: SessionInstant,
    size: ScreenSize, _ room: Int
  ) -> [StyledText] {
    if view.message == .help { return HelpScreen.rows(rowCount: room, view: &view) }
    switch session.phase {
    case .inBlock(let block, _) where session.blocks[block].isScreenLocked:
      return BreakScreen.lockedRows(session: session)
        .flatMap { $0.fitting(columns: size.columns - 1) }
    case .inBlock(let block, _):
      guard let position = session.itemOnScreen else {
        return ItemsListScreen(
          session: session, block: block, size: size, filter: view.tools.itemsFilter
        ).rows(rowCount: room)
          .flatMap { $0.fitting(columns: size.columns - 1) }
      }
      let screen = ItemScreen(
        session: session, position: position, item: items[position.block][position.item],
        size: size, rendering: rendering)
      let layout = screen.layout(rowCount: room, view: view, session: session)
      if view.pagesToScroll != 0, !layout.canScroll { view.say(.nothingToScroll) }
      view.scrolledRows = layout.scrolledRows
      view.tools.scrolledRows = layout.panelRows
      return layout.rows
    case .onBreak:
      let rows =
        view.isAtStart
        ? BreakScreen.startRows(session: session, code: code)
        : BreakScreen.rows(session: session, view: view)
      return
        rows
        .flatMap { $0.fitting(columns: size.columns - 1) }
    case .tutorial:
      return HelpScreen.rows(
        ofTutorial: BreakScreen.tutorialRows(session: session), columns: size.columns - 1,
        rowCount: room, view: &view)
    case .notStarted, .between, .ended: return []
    }
  }

  /// The rows between the body and the prompt: a warning while it is fresh, and the message.
  private func footRows(
    session: Session, view: ExamView, at now: SessionInstant, size: ScreenSize
  ) -> [StyledText] {
    var rows = [StyledText("")]
    if let row = view.checkpoints?.row(in: session, columns: size.columns - 1) { rows.append(row) }
    if let warning = view.freshWarning(in: session, at: now) {
      rows.append(StyledText("\(warning.durationText) left in this block.", .warning))
    }
    if view.locksSoon {
      rows.append(
        StyledText("No key for a while: the screen is about to lock. Press any key.", .warning))
    }
    guard view.message?.isPanel != true, let message = view.text(in: session, at: now) else {
      return rows
    }
    let role: TextRole = view.question == nil ? .muted : .warning
    for line in message.split(separator: "\n") {
      rows += wrapped(String(line), columns: size.columns - 1).map { StyledText($0, role) }
    }
    return rows
  }

  package func prompt(
    session: Session, view: ExamView, at now: SessionInstant, bootMilliseconds: Int64
  ) -> Prompt {
    let clock = PromptClock(session: session, at: now, hidesTime: view.tools.hidesClock)
    let text = clock.text(asking: view.question != nil).rendered(rendering)
    return Prompt(text, validUntil: clock.changesAfter.map { bootMilliseconds + $0.count })
  }

  package func notSaved(_ error: RecordError, columns: Int) -> String {
    let text = StyledText("Not saved: \(error.message); \(error.remedy).", .warning)
    return "\n" + text.wrapped(columns: columns - 1).map { $0.rendered(rendering) + "\n" }.joined()
  }

  package var notSavedPrompt: String { "Enter tries again, quit gives up > " }
}

extension ExamView {
  /// How long a warning stays on screen after it was given.
  static let warningStays = Milliseconds.seconds(60)

  /// The block's last warning while it is less than a minute old.
  func freshWarning(in session: Session, at now: SessionInstant) -> Milliseconds? {
    guard let warning, session.openBlock != nil, let left = session.remaining(at: now),
      left > warning - Self.warningStays
    else { return nil }
    return warning
  }
}

extension StyledText {
  /// The text as it is where it fits, else in lines that do: columns inside it are kept if possible.
  func fitting(columns: Int) -> [StyledText] {
    columnCount > columns ? wrapped(columns: columns) : [self]
  }
}
