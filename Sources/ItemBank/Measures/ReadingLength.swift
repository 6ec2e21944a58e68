/// How many words an item has, in the middle of the set and near its ends.
struct ReadingLength: SetMeasurement {
  func measures(of set: QuestionSet) -> [SetMeasure] {
    let counts = set.itemWordCounts.sorted()
    guard !counts.isEmpty else { return [] }
    return [
      SetMeasure(
        "Words, median", .words(Self.quantile(50, of: counts)), least: 80, greatest: 130,
        subject: "the median length of the items is", advice: "cut or fill out stems"),
      SetMeasure(
        "Words, 5th percentile", .words(Self.quantile(5, of: counts)), least: 40, greatest: nil,
        subject: "the 5th percentile of the lengths is",
        advice: "fill out the shortest stems"),
      SetMeasure(
        "Words, 95th percentile", .words(Self.quantile(95, of: counts)), least: nil, greatest: 195,
        subject: "the 95th percentile of the lengths is",
        advice: "cut the longest stems"),
    ]
  }

  /// The nearest-rank quantile: the smallest value with so many percent at or below it.
  static func quantile(_ percent: Int, of sorted: [Int]) -> Int {
    sorted[max(1, (sorted.count * percent + 99) / 100) - 1]
  }
}

extension QuestionSet {
  /// The words of each item's stem, lead-in and options; the vignette of its item set is read with
  /// it and counts.
  ///
  /// - Complexity: O(n) in the length of the texts.
  var itemWordCounts: [Int] {
    let vignettes = Dictionary(
      itemSets.map { ($0.id, $0.vignette) }, uniquingKeysWith: { first, _ in first })
    return items.map { item in
      let passages = (item.itemSet.flatMap { vignettes[$0.itemSet] } ?? []) + item.stem
      let texts = passages.flatMap(\.texts) + [item.leadIn ?? ""] + item.options.map(\.text)
      return texts.reduce(0) { $0 + $1.wordCount }
    }
  }
}
