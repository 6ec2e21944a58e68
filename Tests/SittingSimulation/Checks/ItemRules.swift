import ExamDesign
import ExamSession
import ItemBank

/// Follows items from the events alone: what is on screen, what is locked, what was answered, and
/// for how long each item was looked at.
struct ItemRules {
  private let form: Form
  private var block: Int?
  private var item = 0
  private var isOnScreen = false
  private var isLocked = false
  private var isAway = false
  private var isOver = false
  private var visitStart = SessionInstant.start
  private var blockStart = SessionInstant.start
  private var closed: Set<Int> = []
  private var lockedItems: Set<ItemPosition> = []
  private var responses: [ItemPosition: Int] = [:]
  private var visits: [ItemPosition: Int] = [:]
  private var onScreen: [ItemPosition: Milliseconds] = [:]
  private var durations: [Int: Milliseconds] = [:]

  init(_ form: Form) {
    self.form = form
  }

  mutating func take(_ event: SessionEvent) -> String? {
    if isOver { return "\(event.kind) after the end" }
    switch event.kind {
    case .blockStarted(let block): return open(block, at: event.instant)
    case .blockEnded(let block, _): return close(block, at: event.instant)
    case .itemPresented(let position): return present(position, at: event.instant)
    case .responseSelected(let position, let option, _):
      guard (0..<form.blocks[position.block][position.item].optionCount).contains(option) else {
        return "a response with an option that is not there"
      }
      responses[position] = option
      return answered(position)
    case .responseCleared(let position):
      responses[position] = nil
      return answered(position)
    case .itemMarked(let position), .itemUnmarked(let position), .optionStruck(let position, _),
      .optionRestored(let position, _), .noteTaken(let position, _),
      .textHighlighted(let position, _), .highlightRemoved(let position, _):
      return worked(position)
    case .aidOpened(.itemsList): endVisit(at: event.instant)
    case .sittingInterrupted:
      endVisit(at: event.instant)
      isAway = true
    case .sittingResumed:
      isAway = false
      isLocked = false
    case .unauthorisedBreakStarted:
      endVisit(at: event.instant)
      isLocked = true
      return block == nil ? "a screen locked outside a block" : nil
    case .unauthorisedBreakEnded: isLocked = false
    case .sittingEnded: isOver = true
    default: break
    }
    return nil
  }

  private mutating func open(_ block: Int, at instant: SessionInstant) -> String? {
    let isWrong = self.block != nil || durations[block] != nil || closed.contains(block)
    self.block = block
    item = 0
    isLocked = false
    blockStart = instant
    return isWrong ? "block \(block) opened again, or beside another one" : nil
  }

  private mutating func close(_ block: Int, at instant: SessionInstant) -> String? {
    endVisit(at: instant)
    let isWrong = self.block != block
    self.block = nil
    closed.insert(block)
    durations[block] = instant - blockStart
    return isWrong ? "block \(block) closed that was not open" : nil
  }

  private mutating func present(_ position: ItemPosition, at instant: SessionInstant) -> String? {
    endVisit(at: instant)
    guard block == position.block, !isLocked, !isAway else { return "an item shown to nobody" }
    let items = form.blocks[position.block]
    let left = ItemPosition(block: position.block, item: item)
    if left != position, visits[left] != nil, items[left.item].sequence != nil {
      lockedItems.insert(left)
    }
    item = position.item
    visits[position, default: 0] += 1
    isOnScreen = true
    visitStart = instant
    guard let place = items[item].sequence else { return nil }
    // An item of a sequence is seen when all before it are locked.
    let before = items.indices.filter { other in
      items[other].sequence.map { $0.itemSet == place.itemSet && $0.step < place.step } ?? false
    }
    let isNext = before.allSatisfy { lockedItems.contains(.init(block: position.block, item: $0)) }
    return isNext ? nil : "an item of a sequence before its turn"
  }

  private mutating func endVisit(at instant: SessionInstant) {
    guard let block, isOnScreen else { return }
    onScreen[ItemPosition(block: block, item: item), default: .zero] += instant - visitStart
    isOnScreen = false
  }

  private func worked(_ position: ItemPosition) -> String? {
    let isThere = block == position.block && item == position.item && isOnScreen
    return isThere && !isLocked && !isAway ? nil : "work on an item that is not on screen"
  }

  private func answered(_ position: ItemPosition) -> String? {
    lockedItems.contains(position) ? "an answer to a locked item" : worked(position)
  }

  /// What the session says otherwise at the end.
  func violations(at session: Session) -> [String] {
    var violations: [String] = []
    for (block, state) in session.blocks.enumerated() {
      var sum = state.overhead
      for (item, itemState) in state.items.enumerated() {
        let position = ItemPosition(block: block, item: item)
        sum += itemState.timeOnScreen
        if itemState.response?.option != responses[position]
          || itemState.visitCount != visits[position] ?? 0
          || itemState.timeOnScreen != onScreen[position] ?? .zero
          || itemState.isLocked != lockedItems.contains(position)
        {
          violations.append("item \(item) of block \(block) is not as its events say")
        }
      }
      if state.isScreenLocked && state.endedAt != nil {
        violations.append("the screen of closed block \(block) is locked")
      }
      if sum != durations[block] ?? .zero {
        violations.append("visits and overhead of block \(block) are not its duration")
      }
    }
    return violations
  }
}
