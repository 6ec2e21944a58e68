import ExamReports
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (0.0, "0:00"), (0.4, "0:00"), (0.5, "0:01"), (59.5, "1:00"), (90, "1:30"), (1800, "30:00"),
    (3599.4, "59:59"), (3600, "1:00:00"), (28_800, "8:00:00"), (-75, "1:15"),
    (.infinity, "–"),
  ])
  func clock(seconds: Double, text: String) {
    #expect(ClockText.clock(seconds) == text)
  }

  @Test(arguments: [(0.4, "on pace"), (-0.4, "on pace"), (65, "1:05 behind"), (-40, "0:40 ahead")])
  func pace(seconds: Double, text: String) {
    #expect(ClockText.pace(behind: seconds) == text)
  }
}
