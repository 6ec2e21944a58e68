import ItemBank
import Testing

@Suite struct FingerprintTests {
  private let item = Item(
    id: ItemID("x"), exhibits: [Exhibit(path: "a.png", caption: "ECG")],
    stem: [.paragraph("A man is ill."), .verbatim(name: "labs", lines: ["Na 140"])],
    leadIn: "Why?",
    options: [
      Option(id: "o1", text: "One", isKey: true), Option(id: "o2", text: "Two", isKey: false),
    ])

  /// What an examinee does not see (or only by its key) leaves the content fingerprint alone.
  @Test(
    arguments: [
      { $0.id = ItemID("y") }, { $0.system = "s" }, { $0.difficulty = 0.5 },
      { $0.expectedSeconds = 9 },
      { $0.timeNorm = ItemTimeNorm(seconds: 9, spread: 0.5, people: 90) }, { $0.objective = "o" },
      { $0.explanation = [.paragraph("e")] },
      { $0.notes = [.paragraph("n")] }, { $0.options[0].rationale = ["r"] },
      { $0.options[0].isKey = false }, { $0.options.swapAt(0, 1) },
      { $0.options[1].isPinned = true }, { $0.stem[0] = .paragraph(" A  man is\nill. ") },
      { $0.stem[1] = .verbatim(name: "labs", lines: ["Na 140  "]) },
    ] as [@Sendable (inout Item) -> Void]) func same(_ change: @Sendable (inout Item) -> Void)
  {
    var other = item
    change(&other)
    #expect(other != item)
    #expect(Fingerprint.content(of: other) == Fingerprint.content(of: item))
  }

  @Test(
    arguments: [
      { $0.stem[0] = .paragraph("A man is Ill.") }, { $0.stem.swapAt(0, 1) }, { $0.leadIn = nil },
      { $0.leadIn = "Why" }, { $0.options[0].text = "Uno" }, { $0.options[0].id = "o3" },
      { $0.options[0].id = nil }, { $0.options.removeLast() }, { $0.exhibits[0].path = "b.png" },
      { $0.exhibits[0].caption = "" }, { $0.exhibits = [] },
      { $0.stem[1] = .verbatim(name: "labs", lines: [" Na 140"]) },
      { $0.stem[1] = .verbatim(name: "", lines: ["Na 140"]) },
      { $0.stem[1] = .verbatim(name: "labs", lines: ["Na", "140"]) },
      { $0.stem[1] = .paragraph("Na 140") },
      { $0.stem = [.paragraph("A man is ill. Why?"), $0.stem[1]] },
    ] as [@Sendable (inout Item) -> Void]) func different(_ change: @Sendable (inout Item) -> Void)
  {
    var other = item
    change(&other)
    #expect(Fingerprint.content(of: other) != Fingerprint.content(of: item))
  }

  @Test func canonicallyEquivalentTextsAreTheSame() {
    var (composed, decomposed) = (item, item)
    composed.leadIn = "Sjögren \u{E9}?"
    decomposed.leadIn = "Sjo\u{308}gren e\u{301}?"
    #expect(Fingerprint.content(of: composed) == Fingerprint.content(of: decomposed))
  }

  @Test func vignetteCounts() {
    var set = QuestionSet(
      header: QuestionSetHeader(), items: [item],
      itemSets: [ItemSet(id: ItemID("v"), locksItems: false, vignette: [.paragraph("V")])])
    #expect(set.contentFingerprint(of: item) == Fingerprint.content(of: item))
    var member = item
    member.itemSet = ItemSetStep(itemSet: ItemID("v"), step: 1)
    let before = set.contentFingerprint(of: member)
    #expect(before != Fingerprint.content(of: item))
    set.itemSets[0].vignette = [.paragraph("W")]
    #expect(set.contentFingerprint(of: member) != before)
  }

  @Test func keys() {
    var moved = item
    moved.options.swapAt(0, 1)
    #expect(Fingerprint.key(of: moved) == Fingerprint.key(of: item))
    var corrected = item
    corrected.options[0].isKey = false
    corrected.options[1].isKey = true
    #expect(Fingerprint.key(of: corrected) != Fingerprint.key(of: item))
    var lettered = item
    lettered.options[0].id = "A"
    var unnamed = item
    unnamed.options[0].id = nil
    #expect(Fingerprint.key(of: lettered) == Fingerprint.key(of: unnamed))
  }

  /// Values of Python's `hashlib.sha256` over the bytes that the doc comments describe.
  ///
  /// Fingerprints stand in records on disk; if this fails, the prefix has to become `c2:` or `k2:`.
  @Test func recordedValues() {
    #expect(
      Fingerprint.content(of: item)
        == "c1:92f7488af721f9b9cf6c7f40ed760171de4dd329b98a2fe319bcf61c7aa3c992")
    #expect(
      Fingerprint.key(of: item)
        == "k1:3b349f6c5a287817a2a61d00691c976f597fc40770af9c38ce7d9f81379a43c6")
    #expect(Fingerprint.short(Fingerprint.key(of: item)) == "3b349f6c5a28")
  }
}
