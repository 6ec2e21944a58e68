import ExamDesign
import ExamSession

/// The fold behind ``SittingTrace``.
///
/// Every stretch between two events is charged to what was on screen during it, so that the parts
/// of a block add up to the whole by construction.
struct TraceFold {
  /// What block time is charged to.
  private enum Screen {
    case item(Int)
    case itemsList
    case away
    case other
  }

  private static let lastStretch = Milliseconds.seconds(10)

  private let form: Form
  private let timetable: Timetable
  private var sitting: SittingTrace
  private var block: BlockTrace?
  private var screen = Screen.other

  /// The item presented last in the open block.
  private var lastPresented: Int?

  /// Whether the event before closed a block.
  private var hasJustClosed = false

  /// The sitting's own clocks, as long as the events are such as the rules produce; else nil.
  private var session: Session?

  /// When each part of the timetable began, for records whose events are not.
  private var partStarts: [Int: SessionInstant] = [:]

  init(form: Form, timetable: Timetable) {
    self.form = form
    self.timetable = timetable
    if form.blocks.count == timetable.blocks.count {
      session = Session(form: form, timetable: timetable)
    }
    sitting = SittingTrace(blocksInForm: form.blocks.count, isPartial: timetable.isPartial)
  }

  /// Folds one event.
  mutating func apply(_ event: SessionEvent) {
    guard event.instant >= sitting.lastInstant else {
      sitting.strayEvents += 1
      return
    }
    charge(until: event.instant)
    if session?.replay(event) == false { session = nil }
    sitting.lastInstant = event.instant
    let closedBefore = sitting.blocks.count
    defer { hasJustClosed = sitting.blocks.count > closedBefore }
    let fits =
      switch event.kind {
      case .itemPresented, .responseSelected, .responseCleared, .itemMarked, .itemUnmarked,
        .optionStruck, .optionRestored, .noteTaken:
        applyToItem(event)
      default:
        applyToSitting(event)
      }
    if !fits { sitting.strayEvents += 1 }
  }

  /// The trace so far; a block still open is part of it.
  func finished() -> SittingTrace {
    var result = sitting
    if let block { result.blocks.append(Self.finished(block)) }
    return result
  }

  private mutating func charge(until instant: SessionInstant) {
    guard var open = block else { return }
    let span = instant - sitting.lastInstant
    switch screen {
    case .item(let item):
      let last = open.items[item].visits.count - 1
      open.items[item].visits[last].to = instant
    case .itemsList: open.itemsListTime += span
    case .away: open.awayTime += span
    case .other: open.otherTime += span
    }
    open.ended = instant
    block = open
  }

  // MARK: - Items

  /// Applies an event that names an item; false where that item is not in the open block.
  private mutating func applyToItem(_ event: SessionEvent) -> Bool {
    switch event.kind {
    case .itemPresented(let position):
      return present(position, at: event.instant)
    case .responseSelected(let position, let option, let confidence):
      return respond(position, option, confidence, at: event.instant)
    case .responseCleared(let position):
      return respond(position, nil, nil, at: event.instant)
    case .itemMarked(let position):
      return change(position) { $0.isMarked = true }
    case .itemUnmarked(let position):
      return change(position) { $0.isMarked = false }
    case .optionStruck(let position, let option):
      return change(position) { $0.struck.insert(option) }
    case .optionRestored(let position, let option):
      return change(position) { $0.struck.remove(option) }
    case .noteTaken(let position, let text):
      return change(position) { $0.note = text }
    default:
      return false
    }
  }

  private mutating func present(_ position: ItemPosition, at instant: SessionInstant) -> Bool {
    let isSamePass = lastPresented == position.item
    let fits = change(position) { item in
      let lastPass = item.visits.last?.pass
      let pass = lastPass.map { isSamePass ? $0 : $0 + 1 } ?? 0
      item.visits.append(Visit(from: instant, to: instant, pass: pass))
    }
    guard fits else { return false }
    if block?.items[position.item].visits.count == 1 {
      block?.presentationOrder.append(position.item)
    }
    screen = .item(position.item)
    lastPresented = position.item
    return true
  }

  private mutating func respond(
    _ position: ItemPosition, _ option: Int?, _ confidence: Confidence?,
    at instant: SessionInstant
  ) -> Bool {
    var visit: Int?
    if case .item(position.item) = screen, let open = block {
      visit = open.items[position.item].visits.count - 1
    }
    return change(position) { item in
      item.responses.append(
        ResponseTrace(instant: instant, option: option, confidence: confidence, visit: visit))
    }
  }

  private mutating func change(
    _ position: ItemPosition, _ body: (inout ItemTrace) -> Void
  ) -> Bool {
    guard var open = block, open.block == position.block,
      open.items.indices.contains(position.item)
    else { return false }
    body(&open.items[position.item])
    block = open
    return true
  }

  // MARK: - Parts

  /// Applies an event that names no item; false where it cannot happen there.
  private mutating func applyToSitting(_ event: SessionEvent) -> Bool {
    switch event.kind {
    case .sittingStarted:
      partStarts[0] = event.instant
    case .tutorialStarted:
      if let part = timetable.parts.firstIndex(where: { $0.kind == .tutorial }) {
        begin(part, at: event.instant)
      }
    case .blockStarted(let number):
      return beginBlock(number, at: event.instant)
    case .blockEnded(let number, let cause):
      guard block?.block == number else { return false }
      close(cause == .time ? .byTime : .byExaminee)
    case .aidOpened(.itemsList):
      guard block != nil else { return false }
      screen = .itemsList
    case .aidClosed(.itemsList):
      guard block != nil else { return false }
      screen = .other
    case .unauthorisedBreakStarted:
      guard block != nil else { return false }
      screen = .away
      sitting.unauthorisedBreaks += 1
    case .unauthorisedBreakEnded:
      guard block != nil else { return false }
      screen = .other
    case .sittingInterrupted(let cause):
      let interruption = Interruption(cause: cause, from: event.instant, to: nil)
      sitting.interruptions.append(interruption)
      block?.interruptions.append(interruption)
      screen = .away
    case .sittingResumed:
      return resume(at: event.instant)
    case .clockAdjusted:
      sitting.clockAdjustments += 1
    case .sittingEnded(let outcome):
      endSitting(outcome)
    default:
      break
    }
    return true
  }

  private mutating func begin(_ part: Int, at instant: SessionInstant) {
    for enclosing in timetable.enclosing(part) where partStarts[enclosing] == nil {
      partStarts[enclosing] = instant
    }
  }

  private mutating func beginBlock(_ number: Int, at instant: SessionInstant) -> Bool {
    guard block == nil, form.blocks.indices.contains(number) else { return false }
    var limit: Milliseconds?
    let parts = timetable.blocks
    if parts.indices.contains(number) {
      begin(parts[number], at: instant)
      limit =
        session.map { $0.deadline(ofPart: parts[number]).map { $0 - instant } }
        ?? plainLimit(ofPart: parts[number], at: instant)
    }
    let items = form.blocks[number].enumerated().map { index, item in
      ItemTrace(position: ItemPosition(block: number, item: index), formItem: item)
    }
    block = BlockTrace(
      block: number, limit: limit.map { max(.zero, $0) }, started: instant, items: items)
    screen = .other
    lastPresented = nil
    return true
  }

  /// What the clocks around a part leave it at `instant` if none of them ever stands still.
  private func plainLimit(ofPart part: Int, at instant: SessionInstant) -> Milliseconds? {
    timetable.enclosing(part).compactMap { part in
      guard let allotted = timetable.parts[part].limit, let start = partStarts[part]
      else { return nil }
      return allotted - (instant - start)
    }.min()
  }

  private mutating func resume(at instant: SessionInstant) -> Bool {
    guard let last = sitting.interruptions.indices.last, sitting.interruptions[last].to == nil
    else { return false }
    sitting.interruptions[last].to = instant
    if let open = block?.interruptions.indices.last {
      block?.interruptions[open].to = instant
    }
    if block != nil { screen = .other }
    return true
  }

  private mutating func endSitting(_ outcome: SittingOutcome) {
    sitting.outcome = outcome
    if block != nil {
      close(outcome == .time ? .byTime : .byAbandonment)
    } else if outcome == .abandoned, hasJustClosed {
      // Giving up inside a block closes the block first; a break would lie between otherwise.
      sitting.blocks[sitting.blocks.count - 1].closing = .byAbandonment
    }
  }

  private mutating func close(_ closing: BlockTrace.Closing) {
    guard var open = block else { return }
    open.closing = closing
    sitting.blocks.append(Self.finished(open))
    block = nil
    screen = .other
  }

  /// Adds what is only known of a block once its responses are: who answered at the very end.
  private static func finished(_ block: BlockTrace) -> BlockTrace {
    guard let deadline = block.deadline else { return block }
    var result = block
    for index in result.items.indices where result.items[index].isAnswered {
      let earlier = result.items[index].responses.last { deadline - $0.instant > lastStretch }
      result.items[index].isAnsweredInLastTenSeconds = earlier?.option == nil
    }
    return result
  }
}
