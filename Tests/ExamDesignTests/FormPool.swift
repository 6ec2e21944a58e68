import ExamDesign
import ItemBank

/// A candidate of the question set `s`, alone or as a step of an item set.
func candidate(
  _ id: String, set: String = "s", in itemSet: String? = nil, step: Int = 1,
  severalKeys: Bool = false
) -> FormCandidate {
  FormCandidate(
    item: FormItem(
      reference: ItemReference(set: QuestionSetID(set), item: ItemID(id)), optionCount: 5,
      contentFingerprint: "c1:\(id)", keyFingerprint: "k1:\(id)"),
    itemSet: itemSet.map { ItemSetStep(itemSet: ItemID($0), step: step) },
    allowsSeveralKeys: severalKeys)
}

/// Items on their own, named `1000`, `1001` and so on.
func singles(_ count: Int) -> [FormCandidate] {
  (0..<count).map { candidate(String(1000 + $0)) }
}

/// Item sets of the given sizes, the first with items `v0-1`, `v0-2` and so on.
func itemSets(_ sizes: [Int]) -> [FormCandidate] {
  sizes.enumerated().flatMap { number, size in
    (1...size).map { candidate("v\(number)-\($0)", in: "v\(number)", step: $0) }
  }
}

func blocks(_ count: Int, of items: ClosedRange<Int>) -> [ExamProfile.Block] {
  Array(repeating: .init(items: items, limit: .minutes(30)), count: count)
}

extension Form {
  /// Item ids, block by block.
  var ids: [[String]] { blocks.map { $0.map(\.reference.item.rawValue) } }
}

func reference(_ id: String) -> ItemReference {
  ItemReference(set: QuestionSetID("s"), item: ItemID(id))
}
