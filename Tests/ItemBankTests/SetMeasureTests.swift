import Testing

@testable import ItemBank

/// The numbers of a whole form, each just inside and just outside of its range.
@Suite struct SetMeasureTests {
  private func set(_ items: [Item], itemSets: [ItemSet] = []) -> QuestionSet {
    QuestionSet(header: QuestionSetHeader(), items: items, itemSets: itemSets)
  }

  private func item(
    _ number: Int, key: Int = 0, options: [String] = ["aa", "bb", "cc", "dd", "ee"]
  ) -> Item {
    Item(
      id: ItemID("i\(number)"),
      options: options.enumerated().map { Option(text: $0.element, isKey: $0.offset == key) })
  }

  private func state(
    _ count: Int, of total: Int, _ percent: ClosedRange<Int>
  ) -> (state: SetMeasure.State, fitting: ClosedRange<Int>?) {
    let measure = SetMeasure(
      "m", .items(count, of: total), least: percent.lowerBound, greatest: percent.upperBound,
      subject: "s", advice: "a")
    return (measure.state, measure.fittingItems)
  }

  @Test("Shares are exact: 14 to 26 percent of so many")
  func shares() {
    #expect(state(7, of: 50, 14...26).state == .inside)
    #expect(state(6, of: 50, 14...26).state == .below)
    #expect(state(13, of: 50, 14...26).state == .inside)
    #expect(state(14, of: 50, 14...26).state == .above)
    #expect(state(7, of: 51, 14...26).state == .below)
    #expect(state(1, of: 20, 1...3).state == .tooFewItems)
    #expect(state(0, of: 0, 1...3).state == .tooFewItems)
    #expect(state(0, of: 40, 0...3).state == .inside)
  }

  @Test("A number of items is in the range where it is among the fitting ones")
  func fittingItems() {
    for percent in [1...3, 4...6, 14...26, 45...55, 0...0, 100...100] {
      for total in 1...300 {
        for count in 0...total {
          let (state, fitting) = state(count, of: total, percent)
          let expected: SetMeasure.State =
            if let fitting {
              fitting.contains(count)
                ? .inside : count < fitting.lowerBound ? .below : .above
            } else { .tooFewItems }
          guard state == expected else {
            Issue.record("\(count) of \(total), \(percent)%: \(state), not \(expected)")
            return
          }
        }
      }
    }
  }

  @Test(
    "Percent with the tenths that count",
    arguments: [(1, 40, "2.5%"), (1, 4, "25%"), (2, 3, "66.7%"), (0, 9, "0%"), (0, 0, "–")])
  func percent(_ count: Int, _ total: Int, _ text: String) {
    #expect(SetMeasure.percent(count, of: total) == text)
  }

  @Test(
    "Of 50 items with five options, A is the key of so many",
    arguments: [
      (6, [SetMeasure.State.below, .inside]), (7, [.inside, .inside]), (13, [.inside, .inside]),
      (14, [.above, .inside]),
    ])
  func keys(_ count: Int, _ states: [SetMeasure.State]) {
    let items = (0..<50).map { item($0, key: $0 < count ? 0 : 1 + $0 % 4) }
    // Items of another kind are not among them.
    let others = [item(50, options: ["a", "b"])]
    let measures = KeyBalance().measures(of: set(items + others))
    #expect(measures.map(\.name) == ["Key A", "Key B", "Key C", "Key D", "Key E"])
    #expect(measures.prefix(2).map(\.state) == states)
    let few = KeyBalance().measures(of: set(Array(items.dropLast()) + others))
    #expect(few.map(\.state) == Array(repeating: .tooFewItems, count: 5))
    #expect(few.allSatisfy { !$0.isFault })
  }

  @Test func keyFinding() throws {
    let items = (0..<50).map { item($0, key: $0 < 14 ? 0 : 1 + $0 % 4) }
    let reading = QuestionSetReading(file: "f", questionSet: set(items))
    let measure = try #require(KeyBalance().measures(of: reading.questionSet).first)
    #expect(
      measure.finding(in: reading)?.description
        == "f:1: warning: the key is A in 14 of 50 items (28%), and the range is 14–26%; "
        + "put options in another order until it is 7 to 13 of 50")
  }

  @Test(
    "The key alone is longest",
    arguments: [
      (["aaa", "bb", "c"], true), (["aaa", "bbb", "c"], false), (["aa", "bbb", "c"], false),
      (["äää", "bb"], true),
    ])
  func longest(_ options: [String], _ isLongest: Bool) {
    #expect(LongestOptionBias.isKeyLongest(item(0, options: options)) == isLongest)
  }

  @Test(arguments: [(8, SetMeasure.State.inside), (7, .below), (15, .inside), (16, .above)])
  func longestOfFifty(_ count: Int, _ state: SetMeasure.State) {
    let items = (0..<50).map { item($0, options: $0 < count ? ["aaa", "b"] : ["a", "b"]) }
    #expect(LongestOptionBias().measures(of: set(items)).map(\.state) == [state])
    #expect(
      LongestOptionBias().measures(of: set(Array(items.dropLast()))).map(\.state)
        == [.tooFewItems])
  }

  // MARK: Words

  /// An item of so many words, two of them options.
  private func item(words: Int, _ number: Int = 0) -> Item {
    var item = item(number, options: ["a", "b"])
    item.stem = [.paragraph(Array(repeating: "word", count: words - 2).joined(separator: " "))]
    return item
  }

  @Test(arguments: [
    (80, [SetMeasure.State.inside, .inside, .inside]), (79, [.below, .inside, .inside]),
    (130, [.inside, .inside, .inside]), (131, [.above, .inside, .inside]),
    (40, [.below, .inside, .inside]), (39, [.below, .below, .inside]),
    (195, [.above, .inside, .inside]), (196, [.above, .inside, .above]),
  ])
  func lengths(_ words: Int, _ states: [SetMeasure.State]) {
    #expect(ReadingLength().measures(of: set([item(words: words)])).map(\.state) == states)
  }

  @Test("Nearest rank", arguments: [(5, 1), (50, 10), (95, 19), (100, 20), (6, 2), (0, 1)])
  func quantile(_ percent: Int, _ value: Int) {
    #expect(ReadingLength.quantile(percent, of: Array(1...20)) == value)
  }

  @Test("Tables, lead-in, options and the vignette of the item set are read too")
  func everythingIsRead() {
    var item = item(0, options: ["one two", "three"])
    item.stem = [
      .paragraph("four five."), .verbatim(name: "labs", lines: ["Six  7 mg/dL", "  –  (8–9)"]),
    ]
    item.leadIn = "Which of them?"
    item.itemSet = ItemSetStep(itemSet: ItemID("s"), step: 1)
    let itemSet = ItemSet(
      id: ItemID("s"), locksItems: false, vignette: [.paragraph("Ten eleven.")])
    #expect(set([item]).itemWordCounts == [12])
    #expect(set([item], itemSets: [itemSet]).itemWordCounts == [14])
  }

  // MARK: Notes

  @Test(arguments: [(2, SetMeasure.State.inside), (1, .below), (4, .inside), (5, .above)])
  func tables(_ count: Int, _ state: SetMeasure.State) throws {
    let items = (0..<20).map { number in
      var item = item(number)
      // The last ones only lie in a set whose vignette has the table.
      if number < count - 1 { item.stem = [.verbatim(name: "labs", lines: ["Sodium 140"])] }
      if number == 19 { item.itemSet = ItemSetStep(itemSet: ItemID("s"), step: 1) }
      if number == 18 { item.stem = [.verbatim(name: "", lines: ["no table"])] }
      return item
    }
    let itemSet = ItemSet(
      id: ItemID("s"), locksItems: false, vignette: [.verbatim(name: "labs", lines: ["x"])])
    let measures = LaboratoryTables().measures(of: set(items, itemSets: [itemSet]))
    #expect(measures.map(\.state) == [state])
    #expect(measures.allSatisfy { !$0.isFault }, "a note is no fault")
  }

  @Test(arguments: [
    ([0.45, 0.55, 0.9, 0.7], [SetMeasure.State.inside, .inside, .inside]),
    ([0.451, 0.649, 0.9, 0.6], [.above, .inside, .inside]),
    ([0.45, 0.7, 0.8], [.inside, .below, .inside]), ([0.45, 0.9], [.inside, .inside, .inside]),
    ([0.4, 0.9], [.inside, .inside, .inside]), ([0.398, 0.9], [.inside, .inside, .below]),
    ([0.6, 0.9], [.above, .inside, .inside]), ([0.602, 0.9], [.above, .inside, .above]),
  ])
  func difficulties(_ values: [Double], _ states: [SetMeasure.State]) {
    let items = values.enumerated().map { number, value in
      var item = item(number)
      item.difficulty = value
      return item
    }
    let measures = DifficultySpread().measures(of: set(items + [item(99)]))
    #expect(measures.map(\.state) == states)
    #expect(measures.allSatisfy { $0.isNote })
  }

  @Test func difficultyTexts() {
    var one = item(0)
    one.difficulty = 0.4625
    let measures = DifficultySpread().measures(of: set([one]))
    #expect(measures.map(\.quantityText) == ["0.463", "0.463", "0.463"])
    #expect(measures.map(\.rangeText) == ["at most 0.45", "at least 0.90", "0.65–0.75"])
    #expect(DifficultySpread().measures(of: set([item(1)])).isEmpty)
  }
}
