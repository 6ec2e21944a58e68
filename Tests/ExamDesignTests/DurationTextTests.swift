import ExamDesign
import Testing

@Suite("Lengths of time as people write them")
struct DurationTextTests {
  @Test(
    "Read and written back",
    arguments: [
      ("30 min", 1_800_000), ("8 h", 28_800_000), ("55 min", 3_300_000), ("1 h 30 min", 5_400_000),
      ("37 min 30 s", 2_250_000), ("1 h 1 s", 3_601_000), ("0 min", 0), ("59 s", 59_000),
    ] as [(String, Int64)])
  func canonical(text: String, count: Int64) {
    #expect(Milliseconds(durationText: text) == Milliseconds(count))
    #expect(Milliseconds(count).durationText == text)
  }

  @Test(
    "Other spellings that are read",
    arguments: [
      ("30min", 1_800_000), (" 8  h ", 28_800_000), ("1h30min", 5_400_000), ("90 min", 5_400_000),
      ("0 h", 0), ("05 min", 300_000), ("9999 h", 35_996_400_000),
    ] as [(String, Int64)])
  func tolerated(text: String, count: Int64) {
    #expect(Milliseconds(durationText: text) == Milliseconds(count))
  }

  @Test(
    "What is not read",
    arguments: [
      "", " ", "30", "min", "30 m", "30 minutes", "37.5 min", "1:30", "-5 min", "+5 min",
      "30 min 1 h",
      "30 min 30 min", "1 h 30", "10000 min", "30 MIN", "½ h", "30\u{A0}min", "30 min x", "٣ min",
    ])
  func refused(text: String) {
    #expect(Milliseconds(durationText: text) == nil)
  }

  @Test(
    "Lengths that are only written",
    arguments: [
      (-300_000, "−5 min"), (1_500, "1.500 s"), (250, "0.250 s"), (60_001, "1 min 0.001 s"),
      (3_661_002, "1 h 1 min 1.002 s"),
    ] as [(Int64, String)])
  func written(count: Int64, text: String) {
    #expect(Milliseconds(count).durationText == text)
  }
}
