package import ItemBank

extension QuestionSet {
  /// All items of the set as candidates for a form, in the set's order; none of a set without id.
  ///
  /// - Complexity: O(n) in the length of the texts.
  package var formCandidates: [FormCandidate] {
    guard let id = header.id else { return [] }
    let locking = Set(itemSets.lazy.filter(\.locksItems).map(\.id))
    return items.map { item in
      FormCandidate(
        item: FormItem(
          reference: ItemReference(set: id, item: item.id), optionCount: item.options.count,
          contentFingerprint: contentFingerprint(of: item),
          keyFingerprint: Fingerprint.key(of: item),
          sequence: item.itemSet.flatMap { locking.contains($0.itemSet) ? $0 : nil }),
        itemSet: item.itemSet, allowsSeveralKeys: item.allowsSeveralKeys || item.key.count != 1)
    }
  }
}
