import ItemBank

/// Question sets a reader could have made, full of texts that look like markers.
struct RandomQuestionSet {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private static let words = [
    "#", "##", "###", "# id", "## Explanation", "#id", "?", "?Which", "? Which", "-", "- [ ]",
    "- [x]", "- [X]", "-[x]", "* [ ]", "[x]", "[ ]", "[2]", ">", "> a", ">5", "~~~", "~~~labs",
    "```",
    "---", "----", "\\", "\\\\", "\\#", "A)", "(B)", "Answer: B", "ANSWER:", "<!--", "-->",
    "![a](b)",
    "time: 90", "system:", "in: x", "lock: yes", "x-a: b", "{fixed}", "{#a}", "{}", "{Fixed}",
    "{1,2}",
    "a {", "}", "E. coli", "Dr. Smith", "vs. Other", "He left. She stayed.", "Really? Yes! No.",
    "2.5. The", "i.v. Then", "\"Quoted.\" Next", "(In here.) Then", "é", "e\u{301}", "µg", "→", "🙂",
    "naïve", "中文", "<5", "&amp;", "\"", "'", "|", "$x$", "the", "patient", "Is", "well.", "1.", "+",
  ]

  mutating func next() -> QuestionSet {
    let setIDs = (0..<random.below(3)).map { ItemID("set.\($0)") }
    var steps: [ItemID: Int] = [:]
    let items = (0...random.below(4)).map { index -> Item in
      var item = nextItem(ItemID("i-\(index)"))
      if let id = setIDs.first(where: { steps[$0] == nil }) ?? setIDs.last, random.chance(0.7) {
        steps[id, default: 0] += 1
        item.itemSet = ItemSetStep(itemSet: id, step: steps[id] ?? 1)
      }
      return item
    }
    let itemSets = setIDs.filter { steps[$0] != nil }.map {
      ItemSet(
        id: $0, locksItems: random.chance(0.5), vignette: passages(1), extra: fields())
    }
    return QuestionSet(header: nextHeader(), items: items, itemSets: itemSets)
  }

  private mutating func nextHeader() -> QuestionSetHeader {
    QuestionSetHeader(
      id: QuestionSetID("s"), title: value(), version: maybe(), language: maybe(),
      authors: (0..<random.below(3)).map { _ in value() }, license: maybe(), source: maybe(),
      review: maybe(), profile: maybe(),
      extra: fields() + (random.chance(0.3) ? [MetadataField(key: "#", value: value())] : []))
  }

  private mutating func nextItem(_ id: ItemID) -> Item {
    let severalKeys = random.chance(0.2)
    let count = 2 + random.below(5)
    let key = random.below(count)
    let options = (0..<count).map { index in
      Option(
        id: random.chance(0.2) ? "o\(index)" : nil,
        text: text(6) + " n\(index)"
          + (random.chance(0.3)
            ? " " + random.pick(["{fixed}", "{#a}", "{}", "{Fixed}", "}"]) : ""),
        isKey: index == key || (severalKeys && random.chance(0.5)),
        isPinned: random.chance(0.2), rationale: (0..<random.below(3)).map { _ in text(12) })
    }
    let leadIn = random.chance(0.7) ? text(8) : nil
    return Item(
      id: id, system: maybe(),
      disciplines: (0..<random.below(3)).map { random.pick(["a", "b c", "d-e"]) + "\($0)" },
      task: maybe(), difficulty: random.chance(0.5) ? Double(random.below(1001)) / 1000 : nil,
      expectedSeconds: random.chance(0.5) ? 1 + random.below(500) : nil, timeNorm: nextNorm(),
      objective: maybe(),
      exhibits: (0..<random.below(3)).map { Exhibit(path: "a/\($0).png", caption: maybe() ?? "") },
      references: (0..<random.below(3)).map { _ in value() }, allowsSeveralKeys: severalKeys,
      extra: fields(), stem: passages(leadIn == nil ? 1 : 0), leadIn: leadIn, options: options,
      explanation: passages(0), notes: passages(0))
  }

  private mutating func nextNorm() -> ItemTimeNorm? {
    guard random.chance(0.3) else { return nil }
    return ItemTimeNorm(
      seconds: Double(1 + random.below(8_640)) / 10, spread: Double(1 + random.below(1_000)) / 100,
      people: 1 + random.below(200))
  }

  private mutating func passages(_ least: Int) -> [Passage] {
    (0..<(least + random.below(3))).map { _ in
      if random.chance(0.7) { return .paragraph(text(25)) }
      let rows = (0..<random.below(5)).map { _ in
        random.chance(0.2)
          ? ""
          : String(repeating: " ", count: random.below(3)) + text(4)
            + (random.chance(0.3) ? "\t1  2" : "")
      }
      return .verbatim(name: random.pick(["", "labs", "x y"]), lines: rows)
    }
  }

  private mutating func fields() -> [MetadataField] {
    (0..<random.below(3)).map { MetadataField(key: "x-k\($0)", value: value()) }
  }

  private mutating func maybe() -> String? { random.chance(0.5) ? value() : nil }

  /// A metadata value; quotation marks around a whole value would be doubted.
  private mutating func value() -> String { text(4) + " v" }

  private mutating func text(_ most: Int) -> String {
    (0...random.below(most)).map { _ in random.pick(Self.words) }.joined(separator: " ")
  }
}
