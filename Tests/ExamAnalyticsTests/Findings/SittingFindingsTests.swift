import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import TestSupport
import Testing

/// Which findings a sitting opens with.
@Suite struct SittingFindingsTests {
  private func findings(_ script: SittingScript) -> SittingFindings {
    let series = ResponseSeries(script.trace, key: script.keyA, facts: [:], isNew: { _ in true })
    return SittingFindings(
      blocks: script.blocks.map { PacingAnalysis($0, key: script.keyA) },
      metrics: MetricSet([series]))
  }

  /// Blocks of twenty items; a time and an option for each item.
  private func day(
    _ blocks: Int, _ answer: (_ block: Int, _ item: Int) -> (seconds: Double, option: Int)
  ) -> SittingScript {
    var script = SittingScript(blocks: Array(repeating: 20, count: blocks))
    for block in 0..<blocks {
      script.begin(block: block)
      for item in 0..<20 {
        let answer = answer(block, item)
        script.answer(answer.option, after: answer.seconds)
      }
      script.end(.examinee)
      if block + 1 < blocks { script.endBreak(after: 120) }
    }
    return script
  }

  /// Times that go up and down, each block its own way.
  private func usual(_ block: Int, _ item: Int) -> Double {
    55 + Double((item * 37 + block * 11) % 50)
  }

  @Test func nothingStandsOut() {
    let found = findings(day(5) { (usual($0, $1), $1 % 4 == 3 ? 1 : 0) })
    #expect(found.findings.isEmpty)
    guard case .nothingStandsOut(let untested) = found.reason else {
      Issue.record("\(String(describing: found.reason))")
      return
    }
    // A hundred answers, and none of them rated.
    #expect(untested.contains { if case .stamina(100, _) = $0 { true } else { false } })
  }

  @Test func rushedEnds() throws {
    let script = day(6) { block, item in
      (usual(block, item) * (item >= 15 ? 0.5 : 1.1), 0)
    }
    guard case .rushedEnds(let change, let p, let blocks) = findings(script).findings.first else {
      Issue.record("\(findings(script))")
      return
    }
    #expect((change.value ?? 0) < -0.4 && p <= 0.001)
    #expect(blocks.of == 6 && blocks.blocks.count == 6)
  }

  /// Slower at the end is no rush, and no finding.
  @Test func slowerEnds() {
    let script = day(6) { (usual($0, $1) * ($1 >= 15 ? 1.5 : 0.8), 0) }
    #expect(
      !findings(script).findings.contains { if case .rushedEnds = $0 { true } else { false } })
  }

  /// Points lost for certain come first, and what happened in one block of many comes last.
  @Test func order() {
    var script = SittingScript(blocks: Array(repeating: 20, count: 5))
    for block in 0..<5 {
      script.begin(block: block)
      for item in 0..<20 where !(block == 4 && item == 19) {
        script.answer(0, after: usual(block, item) * (item >= 15 ? 0.5 : 1.05))
      }
      script.end(.examinee)
      if block < 4 { script.endBreak(after: 60) }
    }
    let found = findings(script).findings
    guard found.count == 2, case .rushedEnds = found[0], case .leftBlank(let place) = found[1]
    else {
      Issue.record("\(found)")
      return
    }
    #expect(place == .init(blocks: [4], of: 5, count: 1))
  }

  @Test func blanksInSeveralBlocksComeFirst() {
    var script = SittingScript(blocks: Array(repeating: 20, count: 4))
    for block in 0..<4 {
      script.begin(block: block)
      for item in 0..<20 where item < 18 {
        script.answer(0, after: usual(block, item) * (item >= 15 ? 0.5 : 1.05))
      }
      script.end(.examinee)
      if block < 3 { script.endBreak(after: 60) }
    }
    guard case .leftBlank(let place) = findings(script).findings.first else {
      Issue.record("\(findings(script))")
      return
    }
    #expect(place.count == 8 && place.blocks == [0, 1, 2, 3])
  }

  /// The estimated findings of a metric set, from rows.
  private func findings(_ series: ResponseSeries) -> [SittingFinding] {
    SittingFindings(blocks: [], metrics: MetricSet([series])).findings
  }

  @Test func accuracyThatFalls() {
    let good = String(repeating: "11110", count: 40)
    let bad = String(repeating: "10010", count: 40)
    let found = findings(AccuracySitting.series(good + bad))
    #expect(found.contains { if case .faded = $0 { true } else { false } }, "\(found)")
    let flat = findings(AccuracySitting.series(good + good))
    #expect(!flat.contains { if case .faded = $0 { true } else { false } }, "\(flat)")
  }

  @Test func confidenceThatIsOff() {
    let sure = (0..<200).map { (confidence: 0.9, isRight: $0 % 2 == 0) }
    let found = findings(AccuracySitting.rated(sure))
    #expect(found.contains { if case .confidenceOff = $0 { true } else { false } }, "\(found)")
    let fitting = (0..<200).map { (confidence: 0.5, isRight: $0 % 2 == 0) }
    let none = findings(AccuracySitting.rated(fitting))
    #expect(!none.contains { if case .confidenceOff = $0 { true } else { false } }, "\(none)")
    // Three points are no matter, however sure they are.
    let close = (0..<4000).map { (confidence: 0.53, isRight: $0 % 2 == 0) }
    let near = findings(AccuracySitting.rated(close))
    #expect(!near.contains { if case .confidenceOff = $0 { true } else { false } }, "\(near)")
  }

  @Test func neverMoreThanThree() {
    var sitting = AccuracySitting.rated(
      (0..<400).map { (0.95, $0 < 200 ? $0 % 10 > 0 : $0 % 2 == 0) })
    for index in sitting.responses.indices {
      sitting.responses[index].seconds = index % 20 >= 15 ? 20 : 90 + Double(index % 7)
      sitting.responses[index].system = index % 3 == 0 ? "renal" : "cardiac"
      if index % 3 == 0, index % 6 == 0 { sitting.responses[index].outcome = .wrong }
    }
    let found = findings(sitting)
    #expect(found.count == 3, "\(found)")
  }

  @Test func nothingBegun() {
    let found = SittingFindings(blocks: [], metrics: MetricSet([]))
    #expect(found.findings.isEmpty && found.reason == .nothingBegun)
  }

  /// Of several blocks those that cannot be judged are named with the reason.
  @Test func blocksNotJudged() {
    var script = day(2) { (usual($0, $1), 0) }
    #expect(findings(script).unjudged.isEmpty && findings(script).judgedCount == 2)
    script = SittingScript(blocks: [2, 2])
    script.begin()
    script.answer(0, after: 60)
    script.answer(0, after: 60)
    script.end(.examinee)
    script.endBreak(after: 60)
    script.begin(block: 1)
    script.emit(.sittingEnded(.abandoned))
    let found = findings(script)
    #expect(found.unjudged.map(\.blocks) == [[1]] && found.unjudged.map(\.reason) == [.givenUp])
    #expect(found.judgedCount == 1)
  }

  /// What needs a random order is not said to have been looked for without one.
  @Test func ownOrder() {
    var script = SittingScript(blocks: [20])
    script.begin()
    for item in (0..<20).reversed() {
      script.go(to: item, after: 1)
      script.wait(50)
      script.select(0)
    }
    script.end(.examinee)
    #expect(findings(script).order == .chosenByExaminee)
    #expect(findings(day(1) { (usual($0, $1), 0) }).order == nil)
  }

  /// One block that cannot be judged says why.
  @Test func notJudged() {
    var open = SittingScript(blocks: [2])
    open.begin()
    open.emit(.sittingEnded(.abandoned))
    #expect(findings(open).reason == .notJudged(.givenUp))
  }
}
