import ExamDesign
import ExamRecords
import ExamReports
import ExamShell
import TestSupport
import Testing

/// Scores of other tests in words.
@Suite struct OutsideScoreTextTests {
  private func score(
    _ id: Int, _ kind: OutsideScore.Kind, _ percent: Double, name: String = ""
  ) throws -> OutsideScore {
    OutsideScore(
      id: id, kind: kind, name: name, percent: percent, items: kind == .cbssa ? 200 : 120,
      takenOn: try #require(CalendarDate(year: 2026, month: 5, day: id)),
      enteredWallMilliseconds: 0)
  }

  @Test func theList() throws {
    let scores = [
      try score(1, .cbssa, 54, name: "Form 30"), try score(2, .form, 74.25, name: "Free 120"),
      try score(3, .cbssa, 64), try score(4, .cbssa, 68.5, name: "Form 31"),
      try score(5, .form, 70), try score(6, .cbssa, 99),
    ]
    let text = OutsideScoreText.document(of: scores).text(columns: 80, rendering: .plain)
    expectSnapshot(text, "scores.txt")
  }

  /// What is not in the list is not explained.
  @Test func onlyWhatIsThereIsExplained() throws {
    let forms = OutsideScoreText.document(of: [try score(1, .form, 70)])
      .text(columns: 80, rendering: .plain)
    #expect(forms.contains("No official threshold"))
    #expect(!forms.contains("CBSSA"))
    let one = OutsideScoreText.document(of: [try score(1, .cbssa, 68)])
      .text(columns: 80, rendering: .plain)
    #expect(one.contains("Close:"))
    #expect(!one.contains("At risk:"))
    #expect(!one.contains("threshold"))
  }

  /// The rule at its edges: the low-pass range is 62 to 68, the likely range four points each way.
  @Test(arguments: [
    (0, "0–4: at risk"), (57.99, "53.99–61.99: at risk"), (58, "54–62: borderline"),
    (65.99, "61.99–69.99: borderline"), (66, "62–70: close"), (72, "68–76: close"),
    (72.01, "68.01–76.01: likely ready"), (100, "96–100: likely ready"),
  ])
  func readings(percent: Double, text: String) throws {
    let sentence = OutsideScoreText.sentence(on: try score(7, .cbssa, percent))
    #expect(sentence.hasSuffix("of 200 items on 2026-05-07; likely range \(text)."), "\(sentence)")
  }

  @Test(arguments: [
    (74.25, "74.25"), (70.0, "70"), (70.5, "70.5"), (70.05, "70.05"), (33.333, "33.33"),
  ])
  func aFormIsNotRead(percent: Double, text: String) throws {
    #expect(
      OutsideScoreText.sentence(on: try score(2, .form, percent, name: "Free 120"))
        == "score 2, Free 120, \(text) percent correct of 120 items on 2026-05-02.")
  }
}
