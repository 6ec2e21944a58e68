import ExamDesign
import ItemBank
import Testing

@Suite("Reading profile files")
struct ProfileReaderTests {
  @Test("Every field arrives")
  func everyField() throws {
    let text = """
      profile: mcat-like
      exam: mcat
      title: Blocks that differ
      valid: {from: 2015-04-17, through: 2030-12-31}
      day: 3 h 20 min 30 s
      tutorial: 10 min
      break: 10 min
      blocks:
        - items: 59
          limit: 95 min
        - {count: 2, items: 18–20, limit: 42 min 45 s}
      warnings: [1 min, 10 min]
      sources:
        - address: https://example.org/a
          supports: >-
            length
            and number
          grade: secondary
          date: 2026-03-10
        - {address: "http://example.org/b", supports: x, grade: official}
      unconfirmed:
        - the break
        - "the warnings: all of them"
      """
    let reading = ProfileReader.read(Array(text.utf8), file: "p.yaml")
    #expect(reading.findings.map(\.description) == [])
    #expect(reading.idLine == 1)
    let short = ExamProfile.Block(items: 18...20, limit: .seconds(2565))
    #expect(
      reading.profile
        == ExamProfile(
          id: "mcat-like", title: "Blocks that differ", exam: "mcat",
          validFrom: CalendarDate("2015-04-17"), validThrough: CalendarDate("2030-12-31"),
          sources: [
            .init(
              address: "https://example.org/a", supports: "length and number", grade: .secondary,
              date: CalendarDate("2026-03-10")),
            .init(address: "http://example.org/b", supports: "x", grade: .official),
          ],
          unconfirmed: ["the break", "the warnings: all of them"], day: .seconds(12_030),
          tutorial: .minutes(10), breakPool: .minutes(10),
          parts: [
            .block(.init(items: 59...59, limit: .minutes(95))), .block(short), .block(short),
          ],
          warnings: [.minutes(10), .minutes(1)]))
  }

  @Test("Line ends and a byte order mark change nothing")
  func lineEnds() {
    let plain = Array(soundProfile().utf8)
    let other: [UInt8] =
      [0xEF, 0xBB, 0xBF]
      + plain.flatMap { (byte: UInt8) -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    let reading = ProfileReader.read(other, file: "p.yaml")
    #expect(reading.profile == ProfileReader.read(plain, file: "p.yaml").profile)
    #expect(reading.profile != nil)
    #expect(reading.findings.isEmpty)
  }

  @Test("What looks like an alias inside a text is text")
  func starsInText() {
    let text = soundProfile(
      ("unconfirmed", "unconfirmed:\n  - a *star* & an &\n  - >-\n    *one\n    &two"))
    let reading = ProfileReader.read(Array(text.utf8), file: "p.yaml")
    #expect(reading.findings.map(\.description) == [])
    #expect(reading.profile?.unconfirmed == ["a *star* & an &", "*one &two"])
  }

  @Test("Cut or damaged files give findings and never a crash", arguments: 0..<600)
  func damaged(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let blocks =
      "blocks:\n - session: 1 h\n   blocks: [{items: 9}, {break: untimed}, {items: 9-10}]"
    var bytes = Array(
      (seed % 2 == 0
        ? soundProfile(("warnings", "warnings: [5 min, \"2 min\"] # x"))
        : soundProfile(("blocks", blocks)) + "\nbetween: untimed\ninactivity: {lock: 5 min}").utf8)
    for _ in 0...random.below(4) {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1:
        bytes.insert(UInt8(ascii: "&*[]{}:-#|>'\"%@`!?,\n\t ".utf8.randomPick(&random)), at: place)
      default: bytes.removeLast(min(bytes.count - 1, random.below(20)))
      }
    }
    let reading = ProfileReader.read(bytes, file: "p.yaml")
    let lines = bytes.count { $0 == 0x0A } + 1
    #expect(reading.profile != nil || !reading.findings.isEmpty, "seed \(seed)")
    for finding in reading.findings {
      #expect((1...lines + 1).contains(finding.line), "seed \(seed): \(finding)")
    }
  }
}

extension String.UTF8View {
  fileprivate func randomPick(_ random: inout SplitMix64) -> Unicode.Scalar {
    Unicode.Scalar(self[index(startIndex, offsetBy: random.below(count))])
  }
}
