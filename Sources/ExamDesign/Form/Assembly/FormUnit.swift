import ItemBank

/// What is drawn and moved as one: an item on its own, or all items of an item set in step order.
struct FormUnit: Hashable {
  /// Never empty.
  var items: [FormItem]

  /// How often the examinee has met the most frequently met of the items.
  var exposure: Int

  var size: Int { items.count }
}

/// The pool as units in canonical order, and what had to be left out.
struct FormUnits {
  /// By question set, then by the first item; both by bytes.
  private(set) var units: [FormUnit] = []
  private(set) var leftOut = FormAssembly.LeftOut()

  /// Groups the pool; an item set with more items than `largestBlock` cannot be used.
  init(_ pool: [FormCandidate], exposures: [ItemReference: Int], largestBlock: Int) {
    for group in Self.groups(pool) {
      let several = group.count(where: \.allowsSeveralKeys)
      leftOut.withSeveralKeys += several
      if several > 0 {
        leftOut.inBrokenItemSets += group.count - several
      } else if group.count > largestBlock {
        leftOut.inLargeItemSets += group.count
      } else {
        let items = group.map(\.item)
        units.append(
          FormUnit(
            items: items, exposure: items.map { exposures[$0.reference] ?? 0 }.max() ?? 0))
      }
    }
  }

  /// The candidates of each unit in step order; each item once.
  private static func groups(_ pool: [FormCandidate]) -> [[FormCandidate]] {
    var seen: Set<ItemReference> = []
    let sorted = pool.map { (key: $0.sortKey, candidate: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.candidate)
      .filter { seen.insert($0.item.reference).inserted }
    var groups: [[FormCandidate]] = []
    var position: [ItemReference: Int] = [:]
    for candidate in sorted {
      guard let itemSet = candidate.itemSet else {
        groups.append([candidate])
        continue
      }
      let name = ItemReference(set: candidate.item.reference.set, item: itemSet.itemSet)
      if let known = position[name] {
        groups[known].append(candidate)
      } else {
        position[name] = groups.count
        groups.append([candidate])
      }
    }
    // Already in order of ids, so equal steps stay in that order.
    return groups.map { group in
      group.enumerated().sorted {
        ($0.element.itemSet?.step ?? 0, $0.offset) < ($1.element.itemSet?.step ?? 0, $1.offset)
      }.map(\.element)
    }
  }
}

extension FormCandidate {
  /// Orders by question set, item id, content and key, all by bytes: no id holds a zero byte.
  fileprivate var sortKey: [UInt8] {
    let reference = item.reference
    return Array(reference.set.rawValue.utf8) + [0] + Array(reference.item.rawValue.utf8) + [0]
      + Array(item.contentFingerprint.utf8) + [0] + Array(item.keyFingerprint.utf8)
  }
}
