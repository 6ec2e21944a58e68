import ExamAnalytics
import ExamReports
import TestSupport
import Testing

/// Every finding in words, and every way of having none.
@Suite struct FindingTextTests {
  private let change = Metric.estimate(-0.31, Interval(low: -0.38, high: -0.22), n: 276)

  private var findings: [SittingFinding] {
    let several = SittingFinding.OfBlocks(blocks: [1, 4, 7], of: 14, count: 6)
    let one = SittingFinding.OfBlocks(blocks: [2], of: 14, count: 1)
    let only = SittingFinding.OfBlocks(blocks: [0], of: 1, count: 2)
    let sinks = SittingFinding.Sinks(count: 5, excess: 610, equivalentItems: 6.8, threshold: 180)
    let share = Metric.estimate(0.41, Interval(low: 0.28, high: 0.55), n: 30)
    return [
      .ranOutOfTime(several, sinks: sinks), .ranOutOfTime(only, sinks: nil), .leftBlank(one),
      .filledInAtTheEnd(several), .longItems(several, sinks), .timeUnused(only),
      .rushedEnds(
        change: change, p: 0.0005, blocks: .init(blocks: Array(0..<11), of: 14, count: 5)),
      .faded(
        change: .estimate(-14.2, Interval(low: -24, high: -5), n: 280), probability: 0.997,
        pattern: .fatigue, time: .estimate(0.12, Interval(low: 0.02, high: 0.23), n: 280)),
      .faded(
        change: .estimate(-14.2, Interval(low: -24, high: -5), n: 280), probability: 0.9999,
        pattern: .rushing, time: change),
      .faded(
        change: .estimate(-14.2, Interval(low: -24, high: -5), n: 280), probability: 0.992,
        pattern: .notEnoughData, time: .notEnoughData(n: 30)),
      .paceChanged(.init(position: 203, block: 10, placeInBlock: 3, ratio: 0.64), p: 0.002),
      .paceChanged(.init(position: 60, block: 3, placeInBlock: 0, ratio: 1.5), p: 0.01),
      .rapidResponses(
        count: 9, accuracy: .estimate(0.22, Interval(low: 0.08, high: 0.48), n: 9),
        others: .estimate(0.7, Interval(low: 0.65, high: 0.75), n: 260)),
      .changesCost(net: -7, decisive: 11, gain: share),
      .confidenceOff(bias: .estimate(9.4, Interval(low: 5.1, high: 13.7), n: 240)),
      .confidenceOff(bias: .estimate(-9.4, Interval(low: -13.7, high: -5.1), n: 240)),
      .weaker(.system, label: "renal-urinary", strength: share, mean: 0.68),
    ]
  }

  @Test func everyFinding() {
    let document = ReportDocument(
      title: "Findings", parts: findings.map { FindingsText.part($0) })
    expectSnapshot(document.text(columns: 80, rendering: .plain), "findings.txt")
  }

  /// Where an exam's blocks cannot be planned, no finding sends anybody to a plan.
  @Test func withoutAPlan() {
    for finding in findings {
      #expect(!FindingsText.line(finding, plan: nil).plain.contains("plan"), "\(finding)")
    }
    let other = FindingsText.line(findings[6], plan: "pacing mbe --plan").plain
    #expect(other.contains("the plan that pacing mbe --plan gives you"), "\(other)")
  }

  /// Nobody can take a break before the first block; one item is not several.
  @Test func fitsTheSitting() {
    let first = FindingsText.line(
      .paceChanged(.init(position: 3, block: 0, placeInBlock: 3, ratio: 0.6), p: 0.002))
    #expect(!first.plain.contains("take a break"), "\(first.plain)")
    let one = FindingsText.line(
      .longItems(
        .init(blocks: [0], of: 1, count: 1),
        .init(count: 1, excess: 200, equivalentItems: 2.2, threshold: 180)))
    #expect(one.plain.contains("1 item took more than 3:00, 3:20 over target"), "\(one.plain)")
  }

  /// One sentence, its evidence, and one thing to do; nothing alarming, nothing left open.
  @Test func form() {
    for finding in findings {
      let text = FindingsText.line(finding).plain
      #expect(text.hasPrefix("finding: "), "\(text)")
      #expect(text.split(separator: "; do: ").count == 2, "\(text)")
      #expect(text.hasSuffix(".") && !text.contains("..") && !text.contains("!"), "\(text)")
      #expect(
        !text.contains("  ") && !text.contains("nil") && !text.contains("Optional"), "\(text)")
    }
  }
}
