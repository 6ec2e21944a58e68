import ItemBank
import TestSupport
import Testing

@testable import ItemBank

@Suite struct WritingTests {
  @Test func canonicalForm() {
    expectSnapshot(QuestionSetWriter.write(ReadingTests.model), "everything.qset.md")
  }

  @Test func setHeader() {
    let text = QuestionSetWriter.writeSetHeader(ReadingTests.model.header)
    let reading = QuestionSetReader.readSetHeader(Array(text.utf8), file: "set.yaml")
    #expect(reading.findings == [])
    #expect(reading.header == ReadingTests.model.header)
    let result = QuestionSetFormatter.formatSetHeader(Array(text.utf8), file: "set.yaml")
    #expect(result.bytes == Array(text.utf8))
  }

  /// What is written is read back without a finding, and writing that again gives the same bytes.
  @Test(arguments: 0..<20) func roundTrip(_ seed: UInt64) {
    var sets = RandomQuestionSet(seed: seed)
    for round in 0..<25 {
      let set = sets.next()
      let text = QuestionSetWriter.write(set)
      let bytes = Array(text.utf8)
      let reading = QuestionSetReader.read(bytes, file: "f")
      let isSame = reading.questionSet == set
      #expect(isSame, "seed \(seed), round \(round):\n\(text)")
      #expect(reading.findings == [], "seed \(seed), round \(round):\n\(text)")
      #expect(QuestionSetWriter.write(reading.questionSet) == text, "seed \(seed), round \(round)")
      let crlf = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      let fromCRLF = QuestionSetReader.read(crlf, file: "f").questionSet == set
      #expect(fromCRLF, "seed \(seed), round \(round), CRLF")
      #expect(!text.utf8.elementsEqual([]) && !text.contains(" \n"), "seed \(seed), round \(round)")
      if !isSame || reading.findings != [] { return }
    }
  }

  /// Formatting a file that was changed at random either refuses or keeps the model, and once is
  /// enough.
  @Test(arguments: 0..<8) func formattingIsIdempotent(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var sets = RandomQuestionSet(seed: seed &+ 1000)
    let marks = Array("\n\n  #-?>~\\.A \t".utf8)
    var (formatted, refused) = (0, 0)
    for round in 0..<150 {
      var bytes = Array(QuestionSetWriter.write(sets.next()).utf8)
      for _ in 0..<random.below(4) {
        bytes.insert(random.pick(marks), at: random.below(bytes.count))
      }
      let once = QuestionSetFormatter.format(bytes, file: "f")
      guard let result = once.bytes else {
        refused += 1
        #expect(once.findings.contains { $0.severity == .error })
        continue
      }
      formatted += 1
      let twice = QuestionSetFormatter.format(result, file: "f")
      #expect(twice.bytes == result, "seed \(seed), round \(round)")
      let before = QuestionSetReader.read(bytes, file: "f").questionSet
      let after = QuestionSetReader.read(result, file: "f").questionSet
      #expect(before == after, "seed \(seed), round \(round)")
    }
    #expect(
      formatted > 0 && refused > 0, "seed \(seed): \(formatted) formatted, \(refused) refused")
  }

  @Test func textsThatWereNeverRead() {
    let item = Item(
      id: ItemID("x"), objective: " two\n lines ",
      stem: [
        .paragraph("A\r\n\u{1B}b\u{A0}c  d"), .paragraph("  "),
        .verbatim(name: "", lines: ["a\nb "]),
      ],
      options: [
        Option(text: "one\ntwo", isKey: true), Option(text: "b", isKey: false, rationale: [""]),
      ])
    let set = QuestionSet(
      header: QuestionSetHeader(id: QuestionSetID("s"), title: "T"), items: [item])
    let reading = QuestionSetReader.read(Array(QuestionSetWriter.write(set).utf8), file: "f")
    let read = reading.questionSet.items.first
    #expect(reading.findings == [])
    #expect(read?.objective == "two lines")
    #expect(read?.stem == [.paragraph("A ␛b c d"), .verbatim(name: "", lines: ["a", "b"])])
    #expect(read?.options.map(\.text) == ["one two", "b"])
  }

  @Test(arguments: [
    ("One. Two. Three.", ["One.", "Two.", "Three."]),
    ("Is it? Yes! No.", ["Is it?", "Yes!", "No."]),
    ("He said \"Yes.\" She left.", ["He said \"Yes.\"", "She left."]),
    ("At 2:30 p.m. He left. In 1998. Then", ["At 2:30 p.m. He left.", "In 1998.", "Then"]),
    ("It is 2.5. The rest", ["It is 2.5.", "The rest"]),
    ("It is 39.9°C. The rest", ["It is 39.9°C.", "The rest"]),
    ("(He is well.) She too.", ["(He is well.)", "She too."]),
    ("E. coli and S. Aureus grow.", ["E. coli and S. Aureus grow."]),
    ("Dr. Smith vs. Jones et al. Then", ["Dr. Smith vs. Jones et al. Then"]),
    ("Given i.v. Then p.o. Later", ["Given i.v. Then p.o. Later"]),
    ("Lack of vitamin K. Warfarin", ["Lack of vitamin K. Warfarin"]),
    ("1. Wash. 2. Dry.", ["1. Wash. 2. Dry."]),
    ("And so ... Then", ["And so ... Then"]),
    ("ends here. then more", ["ends here. then more"]),
    ("140 mm Hg. 24 hours later", ["140 mm Hg. 24 hours later"]),
    ("No. 5 and No. Five", ["No. 5 and No. Five"]),
    ("", [""]),
    ("One.", ["One."]),
  ]) func sentences(_ paragraph: String, _ sentences: [String]) {
    #expect(SentenceSplitter.sentences(of: paragraph) == sentences)
    #expect(sentences.joined(separator: " ") == paragraph)
  }
}
