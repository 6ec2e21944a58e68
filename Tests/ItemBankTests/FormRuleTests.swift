import Testing

@testable import ItemBank

/// The rules for items of a whole form, each just inside and just outside.
@Suite struct FormRuleTests {
  private func item(
    _ id: String = "a", stem: String = "A stem.", leadIn: String? = "Which is it?",
    options: [String] = ["One", "Two", "Three"]
  ) -> Item {
    Item(
      id: ItemID(id), stem: [.paragraph(stem)], leadIn: leadIn,
      options: options.enumerated().map { Option(text: $0.element, isKey: $0.offset == 0) })
  }

  private func messages(_ rule: some LintRule, _ items: Item...) -> [String] {
    var reading = QuestionSetReading(
      file: "f", questionSet: QuestionSet(header: QuestionSetHeader(), items: items))
    for (index, item) in items.enumerated() {
      reading.places[item.id] = SourcePlace(file: "f", line: 10 * (index + 1))
    }
    return rule.findings(in: reading).map(\.description)
  }

  @Test func metadata() {
    var item = item()
    item.objective = "Know it."
    item.difficulty = 0
    item.expectedSeconds = 90
    #expect(messages(MissingMetadata(), item) == [])
    item.expectedSeconds = nil
    #expect(
      messages(MissingMetadata(), item) == [
        "f:10: warning: 'a' has no time; add 'time: …' below its heading"
      ])
    item.objective = nil
    item.difficulty = nil
    #expect(
      messages(MissingMetadata(), item) == [
        "f:10: warning: 'a' has no objective, no difficulty, no time; "
          + "add 'objective: …', 'difficulty: …', 'time: …' below its heading"
      ])
  }

  @Test(arguments: [
    ("It always rises", ["always"]), ("ALWAYS", ["always"]), ("Never.", ["never"]),
    ("Invariably fatal", ["invariably"]), ("All except the last", ["except"]),
    ("Never, or always", ["always", "never"]), ("Hallways", []), ("A never-smoker", []),
    ("Nonsteroidal anti-inflammatory drug", []), ("Exceptional", []), ("Not indicated", []),
    ("Nevertheless", []),
  ])
  func absoluteTermInAnOption(_ text: String, _ terms: [String]) {
    #expect(
      messages(AbsoluteTerm(), item(options: ["One", text]))
        == terms.map {
          "f:10: warning: option B of 'a' says '\($0)'; "
            + "say it without that word: it tells the test-wise what to choose"
        })
  }

  @Test(arguments: [
    ("Which is always so?", ["always"]), ("All of the following are so, except?", ["except"]),
    ("Is it none of the above?", ["none of the above"]),
    ("Are all of the above so?", ["all of the above"]), ("Which of the above is it?", []),
  ])
  func absoluteTermInALeadIn(_ text: String, _ terms: [String]) {
    #expect(
      messages(AbsoluteTerm(), item(leadIn: text))
        == terms.map {
          "f:10: warning: the lead-in of 'a' says '\($0)'; "
            + "say it without that word: it tells the test-wise what to choose"
        })
  }

  @Test(arguments: [
    ("Which is NOT a cause?", ["not"]), ("Which cannot be?", ["cannot"]),
    ("Which is least likely?", ["least likely"]),
    ("Which is the least appropriate step?", ["least appropriate"]),
    ("Which is at least as likely?", []), ("Which nerve passes the notch?", []),
    ("Who may write a do not resuscitate order?", []), ("Which tells whether or not it heals?", []),
    ("Which do-not-resuscitate order is valid?", []),
    ("Which is not a do not resuscitate order?", ["not"]),
  ])
  func negativeLeadIn(_ text: String, _ terms: [String]) {
    #expect(
      messages(NegativeLeadIn(), item(leadIn: text))
        == terms.map {
          "f:10: warning: the lead-in of 'a' says '\($0)'; "
            + "ask for what is so, and say in the stem what is not"
        })
    // A stem may say so.
    #expect(messages(NegativeLeadIn(), item(stem: text)) == [])
  }

  /// Lead-in and options are six words.
  @Test(arguments: [(23, "at least 30"), (24, ""), (224, ""), (225, "at most 230")])
  func itemLength(_ words: Int, _ limit: String) {
    let stem = (0..<words).map { "word\($0)" }.joined(separator: " ")
    let found = messages(ItemLength(), item(stem: stem))
    #expect(found.count == (limit.isEmpty ? 0 : 1))
    #expect(found.allSatisfy { $0.hasPrefix("f:10: warning: 'a' has \(words + 6) words to read") })
    #expect(found.allSatisfy { $0.hasSuffix(limit) })
  }

  @Test func signsAloneAreNoWords() {
    #expect("Sodium   –  140 mEq/L (136–145) = –".wordCount == 4)
    #expect("He's a never-smoker, “well-fed”.".words == ["he's", "a", "never-smoker", "well-fed"])
    #expect("- -- '".words == [])
  }

  // MARK: Pairs

  /// A stem of so many words, and the same with the last of them exchanged.
  private func stem(_ count: Int, exchanged: Int = 0) -> String {
    (0..<count).map { $0 < count - exchanged ? "w\($0)" : "x\($0)" }.joined(separator: " ")
  }

  @Test("Just inside and just outside of a fifth of all runs", arguments: [(36, 23), (36, 24)])
  func nearDuplicate(_ count: Int, _ exchanged: Int) {
    // 34 runs each and an option that both have; exchanging k words changes k runs.
    let first = item("a", stem: stem(count), options: ["One", "Two"])
    let second = item("b", stem: stem(count, exchanged: exchanged), options: ["One", "Three"])
    let shared = count - 2 - exchanged + 1
    let all = 2 * (count - 2 + 2) - shared
    let isNear = shared * 5 >= all
    #expect(isNear == (exchanged == 23), "\(shared) of \(all)")
    #expect(
      messages(NearDuplicate(), first, second)
        == (isNear
          ? [
            "f:20: warning: 'b' shares \(shared * 100 / all)% of its text with 'a' (f, line 10); "
              + "write one of the two anew, or delete it"
          ] : []))
  }

  @Test("What is the same to the word has rules of its own")
  func sameContentIsNoNearDuplicate() {
    let first = item("a", stem: stem(30))
    let second = item("b", stem: stem(30))
    let third = item("c", stem: stem(30))
    #expect(messages(NearDuplicate(), first, second, third) == [])
    #expect(messages(SameQuestion(), first, second, third) == [])
    #expect(messages(DuplicateItem(), first, second, third).count == 2)
  }

  @Test("Every pair of three is named, whatever their order")
  func threeOfAKind() {
    let items = ["a", "b", "c"].map { item($0, stem: stem(40) + " \($0) end") }
    for order in [[0, 1, 2], [2, 0, 1]] {
      let found = messages(NearDuplicate(), items[order[0]], items[order[1]], items[order[2]])
      #expect(found.count == 3)
    }
  }

  @Test("Texts without a word in common, and without words")
  func nothingShared() {
    #expect(
      messages(
        NearDuplicate(), item("a", stem: "?", options: ["–", "+"]),
        item("b", stem: "!", options: ["=", "±"])) == [])
  }

  @Test func sameQuestion() {
    let first = item(
      "a", stem: "One story.", leadIn: "Which is the cause?", options: ["Lead", "Tin"])
    let second = item(
      "b", stem: "Another story.", leadIn: "Which is the cause?", options: ["lead", "Zinc"])
    #expect(
      messages(SameQuestion(), first, second) == [
        "f:20: warning: 'b' has the lead-in and the key of 'a' (f, line 10); "
          + "ask one of the two for something else"
      ])
    var other = second
    other.leadIn = "Which is the remedy?"
    #expect(messages(SameQuestion(), first, other) == [])
    other = second
    other.options[0].text = "Lead oxide"
    #expect(messages(SameQuestion(), first, other) == [])
    other.leadIn = nil
    #expect(messages(SameQuestion(), other, other) == [])
  }
}
