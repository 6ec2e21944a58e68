import ExamDesign
import ExamShell
import Testing

@Suite struct ClockTextTests {
  @Test(arguments: [
    (1_800_000, "30:00"), (1_799_999, "30:00"), (1_799_000, "29:59"), (60_000, "1:00"),
    (59_001, "1:00"), (1, "0:01"), (0, "0:00"), (3_600_000, "1:00:00"), (28_800_000, "8:00:00"),
    (-1, "0:00"), (-1000, "-0:01"), (-61_500, "-1:01"),
  ])
  func timeLeft(_ milliseconds: Int64, _ text: String) {
    #expect(Milliseconds(milliseconds).asTimeLeft == text)
  }

  @Test(arguments: [(0, "0:00"), (999, "0:00"), (1000, "0:01"), (754_900, "12:34")])
  func timeUsed(_ milliseconds: Int64, _ text: String) {
    #expect(Milliseconds(milliseconds).asTimeUsed == text)
  }

  /// The text never changes before it says so, and has changed right after.
  @Test func changesWhenItSays() {
    for count in stride(from: Int64(-2500), through: 65_000, by: 37) {
      let span = Milliseconds(count)
      let text = span.asTimeLeft
      let stays = span.untilNextSecond
      #expect(Milliseconds(1)...Milliseconds(1000) ~= stays)
      #expect((span - stays + Milliseconds(1)).asTimeLeft == text, "\(count)")
    }
  }
}
