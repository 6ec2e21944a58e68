import ExamAnalytics
import ExamReports
import Foundation
import TestSupport
import Testing

/// The metrics of a person as a line of JSON and as a table.
@Suite struct PersonMetricsTests {
  private static let sample = PersonMetrics(
    person: "p \"1\"\n\u{7}é", itemCount: 200, order: .goesWithDifficulty(0.3125),
    metrics: [
      NamedMetric(
        "stamina_accuracy",
        .estimate(-7.25, Interval(low: -20.1, high: 1.0 / 3), n: 280, isProvisional: true),
        verdict: "not_enough_data"),
      NamedMetric("time_sinks", .exact(12, n: 200), scope: .block(1)),
      NamedMetric("speed", .notEnoughData(n: 3, methodVersion: 2)),
      NamedMetric("confidence_bias", .notApplicable()),
      NamedMetric("stamina_speed", .notEnoughData(n: 40), verdict: "not_enough_data"),
      NamedMetric("stamina_pattern", .notApplicable(n: 280), verdict: "tiring"),
      NamedMetric("small", .exact(1.5e-7, n: 1)),
      NamedMetric("large", .exact(1e22, n: 1)),
      NamedMetric("endless", .exact(.infinity, n: 1)),
    ])

  @Test func aLineOfJSON() {
    expectSnapshot(Self.sample.jsonLine + "\n", "person.jsonl")
  }

  @Test func aTable() {
    expectSnapshot(Self.sample.document.text(columns: 80, rendering: .plain), "person.txt")
  }

  /// Another reader of JSON finds the same in it.
  @Test func itIsJSON() throws {
    let line = Self.sample.jsonLine
    #expect(!line.contains { $0.isNewline })
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let object = try #require(read as? [String: Any])
    #expect(object["person"] as? String == Self.sample.person)
    #expect(object["items"] as? Int == 200)
    let metrics = try #require(object["metrics"] as? [[String: Any]])
    #expect(metrics.count == Self.sample.metrics.count)
    for (written, named) in zip(metrics, Self.sample.metrics) {
      #expect(written.count == 9)
      #expect(written["metric"] as? String == named.name)
      #expect(written["verdict"] as? String == named.verdict)
      #expect(written["low"] as? Double == named.metric.low)
      #expect(written["high"] as? Double == named.metric.high)
      let value = named.metric.value.flatMap { $0.isFinite ? $0 : nil }
      #expect(written["value"] as? Double == value)
      #expect(written["n"] as? Int == named.metric.n)
    }
  }

  /// Every number comes back as it was.
  @Test func numbersKeepAllTheirDigits() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let line = PersonMetrics(
        person: "p", itemCount: 1, order: .random,
        metrics: [NamedMetric("m", .exact(value, n: 1))]
      ).jsonLine
      let start = try #require(line.range(of: "\"value\":"))
      let text = line[start.upperBound...].prefix { $0 != "," }
      #expect(Double(text)?.bitPattern == value.bitPattern, "seed 7: \(text)")
    }
  }

  @Test(arguments: [
    (ItemOrder.random, "random"), (.fixed, "fixed"), (.chosenByExaminee, "chosen"),
    (.goesWithDifficulty(-0.4), "difficulty"),
  ]) func orders(_ order: ItemOrder, _ word: String) {
    let person = PersonMetrics(person: "p", itemCount: 1, order: order, metrics: [])
    #expect(
      person.jsonLine == "{\"person\":\"p\",\"items\":1,\"order\":\"\(word)\",\"metrics\":[]}")
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (-1, "-1"), (12, "12"), (1.5, "1.5"), (0.123456, "0.123"),
    (-0.0123456, "-0.0123"), (0.00001234, "0.000012"), (0.0000001, "0"), (123.456, "123"),
    (99.4, "99.4"), (99.96, "100"), (12_345.6, "12346"), (1e20, "1e+20"),
  ]) func numbersOfTables(_ value: Double, _ text: String) {
    let person = PersonMetrics(
      person: "p", itemCount: 1, order: .random, metrics: [NamedMetric("m", .exact(value, n: 1))])
    let lines = person.document.text(columns: 80, rendering: .plain).split(separator: "\n")
    let words = lines.last?.split(separator: " ") ?? []
    #expect(words.dropFirst().first.map(String.init) == text)
  }
}
