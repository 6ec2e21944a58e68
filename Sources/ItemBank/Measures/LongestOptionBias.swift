/// How often the key is longer than every other option.
///
/// By chance that is one in five; authors who qualify only what is right are well above it.
struct LongestOptionBias: SetMeasurement {
  static let percent = 15...30
  static let fewestItems = 50

  func measures(of set: QuestionSet) -> [SetMeasure] {
    let items = set.items.filter { $0.options.count > 1 && !$0.allowsSeveralKeys }
    return [
      SetMeasure(
        "Key is longest option", .items(items.count(where: Self.isKeyLongest), of: items.count),
        least: Self.percent.lowerBound, greatest: Self.percent.upperBound,
        fewestItems: Self.fewestItems, subject: "the key is the single longest option in",
        advice: "lengthen or shorten options")
    ]
  }

  static func isKeyLongest(_ item: Item) -> Bool {
    guard let key = item.key.first else { return false }
    let lengths = item.options.map(\.text.count)
    return lengths.indices.allSatisfy { $0 == key || lengths[$0] < lengths[key] }
  }
}
