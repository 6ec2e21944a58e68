/// The items and item sets of a file, as far as they could be read.
struct BodyContent {
  private(set) var items: [Item] = []
  private(set) var itemSets: [ItemSet] = []

  /// Where every id of a heading was first used, also by items that could not be read.
  private(set) var itemPlaces: [ItemID: SourcePlace] = [:]
  private(set) var itemSetPlaces: [ItemID: SourcePlace] = [:]

  /// How many headings began an item or item set.
  private(set) var headingCount = 0

  /// The lines of `in` of the items that belong to an item set.
  private var memberLines: [ItemID: Int] = [:]

  /// The headings' lines in the buffer.
  private var itemSetLines: [ItemID: Int] = [:]

  /// Where the items that could be read begin.
  var places: [ItemID: SourcePlace] {
    if itemPlaces.count == items.count { return itemPlaces }
    let good = Set(items.map(\.id))
    return itemPlaces.filter { good.contains($0.key) }
  }

  /// Takes an id for an item or item set; says if it is taken.
  mutating func claim(_ id: ItemID, isItemSet: Bool, place: SourcePlace) -> StructureProblem? {
    if isItemSet {
      if let first = itemSetPlaces[id] {
        return .duplicateItemSetID(id.rawValue, first: first, isSameFile: true)
      }
      itemSetPlaces[id] = place
      return nil
    }
    if let first = itemPlaces[id] {
      return .duplicateItemID(id.rawValue, first: first, isSameFile: true)
    }
    itemPlaces[id] = place
    return nil
  }

  /// Takes what a draft has become, if it is good.
  mutating func add(_ draft: Draft, isGood: Bool, place: SourcePlace) {
    headingCount += 1
    guard isGood else { return }
    let item = draft.item
    switch draft.kind {
    case .item:
      items.append(item)
      if item.itemSet != nil {
        memberLines[item.id] =
          draft.metadataLines.first { $0.key == .itemSet }?.line ?? draft.line
      }
    case .itemSet:
      itemSetLines[item.id] = draft.line
      itemSets.append(
        ItemSet(
          id: item.id, locksItems: draft.locksItems, vignette: item.stem, extra: item.extra))
    }
  }

  /// Leaves out items whose item set or step is wrong, and says what else is odd about item sets.
  mutating func checkItemSets(_ log: inout FindingLog) {
    var bad: Set<ItemID> = []
    var steps: [ItemID: [(step: Int, line: Int)]] = [:]
    for item in items {
      guard let member = item.itemSet, let line = memberLines[item.id] else { continue }
      guard itemSetLines[member.itemSet] != nil else {
        log.add(problem(with: member.itemSet), line: line)
        bad.insert(item.id)
        continue
      }
      let earlier = steps[member.itemSet, default: []]
      if let same = earlier.first(where: { $0.step == member.step }) {
        let problem = StructureProblem.duplicateStep(
          member.step, itemSet: member.itemSet.rawValue, firstLine: log.place(same.line).line)
        log.add(problem, line: line)
        bad.insert(item.id)
        continue
      }
      if let last = earlier.last, last.step > member.step {
        let problem = StructureProblem.stepsOutOfOrder(
          member.step, itemSet: member.itemSet.rawValue)
        log.add(problem, line: line)
      }
      steps[member.itemSet, default: []].append((member.step, line))
    }
    if !bad.isEmpty { items.removeAll { bad.contains($0.id) } }
    checkSteps(steps.mapValues { $0.map(\.step) }, &log)
  }

  private func checkSteps(_ steps: [ItemID: [Int]], _ log: inout FindingLog) {
    for itemSet in itemSets {
      let line = itemSetLines[itemSet.id] ?? 1
      let name = itemSet.id.rawValue
      guard let numbers = steps[itemSet.id] else {
        log.add(StructureProblem.emptyItemSet(name), line: line)
        continue
      }
      let present = Set(numbers)
      if let missing = (1...numbers.count).first(where: { !present.contains($0) }) {
        log.add(StructureProblem.stepGap(missing: missing, itemSet: name), line: line)
      }
    }
  }

  private func problem(with id: ItemID) -> StructureProblem {
    if itemSetPlaces[id] != nil { return .unreadItemSet(id.rawValue) }
    let names = itemSets.prefix(100).map(\.id.rawValue)
    return .unknownItemSet(
      id.rawValue, suggestion: nearest(to: id.rawValue, among: names))
  }
}
