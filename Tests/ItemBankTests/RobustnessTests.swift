import ItemBank
import Testing

/// Whatever the bytes are: no crash, lines inside the file, only complete items, safe texts.
@Suite struct RobustnessTests {
  private let text = Array((ReadingTests.text + "\n\n" + nasty).utf8)

  private static let nasty = """
    # y
    in: shock
    step: 2
    time:
    A: b

    ?x
    ? é → 5 µg
    - [x] ä {#a}
    - [ ] {#} {fixed
    > ~~~
    ## notes
    ~~~
    # z
    """

  @Test func everyPrefix() {
    for length in 0...text.count {
      check(Array(text[..<length]), "prefix \(length)")
      _ = QuestionSetReader.readHeader(Array(text[..<length]), file: "f")
      _ = QuestionSetReader.readSetHeader(Array(text[..<length]), file: "f")
    }
  }

  @Test(arguments: 0..<8) func flippedBytes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = Array("\n\n\n#-?>~`\\ []x{}:\r\t@".utf8) + [0x1B, 0x00, 0xE2, 0x80, 0xA8, 0xFF]
    var (accepted, refused) = (0, 0)
    for round in 0..<200 {
      var bytes = text
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = random.pick(marks)
        case 1: bytes.remove(at: place)
        default: bytes.insert(random.pick(marks), at: place)
        }
      }
      let reading = check(bytes, "seed \(seed), round \(round)")
      if reading.hasErrors { refused += 1 } else { accepted += 1 }
    }
    #expect(refused > 0, "seed \(seed)")
  }

  @Test(arguments: 0..<4) func randomBytes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for round in 0..<200 {
      let bytes = (0..<random.below(400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      check(bytes, "seed \(seed), round \(round)")
    }
  }

  @discardableResult
  private func check(_ bytes: [UInt8], _ place: String) -> QuestionSetReading {
    let reading = QuestionSetReader.read(bytes, file: "f")
    let lineCount = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).count
    #expect(reading.findings.allSatisfy { $0.line >= 1 && $0.line <= lineCount }, "\(place)")
    #expect(reading.findings.allSatisfy { sanitised($0.description) == $0.description }, "\(place)")
    let items = reading.questionSet.items
    #expect(Set(items.map(\.id)).count == items.count, "\(place)")
    #expect(items.allSatisfy(isComplete), "\(place)")
    #expect(items.allSatisfy { reading.places[$0.id] != nil }, "\(place)")
    #expect(reading.places.count == items.count, "\(place)")
    return reading
  }

  private func isComplete(_ item: Item) -> Bool {
    let keys = item.key.count
    return (2...26).contains(item.options.count) && item.options.allSatisfy { !$0.text.isEmpty }
      && keys >= 1 && (keys == 1 || item.allowsSeveralKeys)
      && (!item.stem.isEmpty || item.leadIn?.isEmpty == false)
      && Set(item.options.map(\.text)).count == item.options.count
  }
}
