import ExamAnalytics
import ExamSession
import SittingScripts
import Testing

@Suite struct AnswerChangesTests {
  /// One step in answering one item; `A` is right.
  struct Story: Sendable, CustomTestStringConvertible {
    let steps: [(seconds: Double, option: Int?)]
    let direction: AnswerChange?
    let corrected: Bool
    var testDescription: String {
      steps.map { "\($0.seconds)s:\($0.option.map(String.init) ?? "-")" }.joined(separator: " ")
    }

    init(_ steps: [(Double, Int?)], _ direction: AnswerChange?, corrected: Bool = false) {
      self.steps = steps.map { (seconds: $0.0, option: $0.1) }
      self.direction = direction
      self.corrected = corrected
    }
  }

  static let stories = [
    Story([], nil),
    Story([(10, 1)], nil),
    Story([(10, 1), (10, 1)], nil),
    Story([(10, 1), (10, 0)], .wrongToRight),
    Story([(10, 0), (10, 1)], .rightToWrong),
    Story([(10, 2), (10, 1)], .wrongToWrong),
    Story([(10, 0), (10, 1), (10, 0)], .backToFirst),
    Story([(10, 2), (10, 0), (10, 2)], .backToFirst),
    Story([(10, 2), (10, 0), (10, 1)], .wrongToWrong),
    Story([(10, 0), (10, nil)], .rightToBlank),
    Story([(10, 1), (10, nil)], .wrongToBlank),
    Story([(10, 1), (10, nil), (10, 1)], nil),
    Story([(10, 1), (10, nil), (10, 0)], .wrongToRight),
    Story([(10, 1), (2.999, 0)], nil, corrected: true),
    Story([(10, 1), (3, 0)], .wrongToRight),
    Story([(10, 1), (2, 2), (2, 0)], nil, corrected: true),
    Story([(10, 1), (2, 0), (10, 2)], .rightToWrong, corrected: true),
    Story([(10, 0), (10, 1), (1, 0)], nil, corrected: true),
    Story([(10, 1), (1, nil)], nil, corrected: true),
    Story([(10, 1), (1, 1)], nil),
    Story([(10, nil), (10, 1)], nil),
  ]

  @Test(arguments: stories)
  func direction(story: Story) {
    var script = SittingScript(blocks: [1])
    script.begin()
    for step in story.steps {
      script.wait(step.seconds)
      if let option = step.option { script.select(option) } else { script.clear() }
    }
    script.end(.examinee, after: 1)
    let changes = script.analysis.changes
    #expect(changes.entries.map(\.direction) == (story.direction.map { [$0] } ?? []))
    #expect(changes.corrections == (story.corrected ? [0] : []))
  }

  @Test func anotherVisitIsNoMisclick() {
    var script = SittingScript(blocks: [1])
    script.begin()
    script.wait(10)
    script.select(1)
    script.list(for: 1, then: 0)
    script.wait(0.5)
    script.select(0)
    script.end(.examinee)
    #expect(script.analysis.changes.entries.map(\.direction) == [.wrongToRight])
    #expect(script.analysis.changes.corrections.isEmpty)
  }

  @Test func withoutAKey() {
    var script = SittingScript(blocks: [1])
    script.begin()
    for option in [1, 0] {
      script.wait(10)
      script.select(option)
    }
    script.end(.examinee)
    let changes = PacingAnalysis(script.firstBlock, key: nil).changes
    #expect(changes.entries.map(\.direction) == [.unscorable] && changes.netPoints == 0)
    #expect(changes.gain.state == .notApplicable)
  }

  /// Golden: scipy 1.17.1 `stats.beta(20.5, 10.5)`; the probability and ends agree with the
  /// published worked example .9670, [.518, .793], and 10/4 with .9472, [.497, .872].
  @Test func verdict() throws {
    let (gain, probability) = AnswerChanges.verdict(gains: 20, losses: 10)
    #expect(abs(try #require(probability) - 0.96696001052274924) < 1e-10)
    #expect(abs(try #require(gain.low) - 0.5176515097119301) < 1e-10)
    #expect(abs(try #require(gain.high) - 0.7929084169146794) < 1e-10)
    let fewer = AnswerChanges.verdict(gains: 10, losses: 4)
    #expect(abs(try #require(fewer.probability) - 0.9472) < 5e-5)
    #expect(gain.n == 30 && gain.state == .ok)
  }

  @Test(arguments: [(0, Metric.State.notApplicable), (9, .notEnoughData), (10, .ok)])
  func verdictState(gains: Int, state: Metric.State) {
    let (gain, probability) = AnswerChanges.verdict(gains: gains, losses: 0)
    #expect(gain.state == state && (probability != nil) == (state == .ok))
  }

  @Test func netPoints() {
    var script = SittingScript(blocks: [4])
    script.begin()
    for pair in [(1, 0), (2, 0), (0, 1), (1, 2)] {
      script.wait(10)
      script.select(pair.0)
      script.answer(pair.1, after: 10)
    }
    script.end(.examinee)
    let changes = script.analysis.changes
    #expect(changes.netPoints == 1 && changes.decisive == 3)
    #expect(changes.gain == .notEnoughData(n: 3) && changes.probabilityOfGain == nil)
  }
}
