import ExamAnalytics
import ItemBank
import ExamSession
import SittingScripts
import Testing

@Suite struct ScoreTests {
  /// Right, wrong, blank, not reached.
  private func script() -> SittingScript {
    var script = SittingScript(blocks: [4])
    script.begin()
    script.answer(0, after: 10)
    script.answer(1, after: 10)
    script.timeOut()
    return script
  }

  @Test func blanksCountAsWrong() {
    let analysis = script().analysis
    #expect(analysis.outcomes == [.right, .wrong, .unanswered, .notReached])
    #expect(analysis.score.right == 1 && analysis.score.scored == 4)
    #expect(analysis.score.basis == .complete && analysis.score.share.value == 0.25)
    #expect(analysis.score.share.state == .provisional)
  }

  @Test func withoutKeys() {
    let analysis = PacingAnalysis(script().firstBlock, key: nil)
    #expect(analysis.outcomes == [.unscorable, .unscorable, .unanswered, .notReached])
    #expect(analysis.score.basis == .noKeys && analysis.score.share.state == .notApplicable)
    #expect(PacingAnalysis(script().firstBlock, key: AnswerKey()).score.basis == .noKeys)
  }

  @Test func aKeyThatDoesNotFitIsNoKey() {
    let key = script().key { _, item in item == 0 ? [7] : item == 1 ? [] : [2] }
    let analysis = PacingAnalysis(script().firstBlock, key: key)
    #expect(analysis.outcomes == [.unscorable, .unscorable, .unanswered, .notReached])
    #expect(analysis.score.basis == .partial(withoutKey: 2) && analysis.score.scored == 2)
  }

  @Test func anOpenBlockIsNotScored() {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.answer(0, after: 10)
    #expect(script.analysis.score.basis == .blockOpen)
    #expect(script.analysis.outcomes == [.unscorable, .unanswered])
  }

  @Test(arguments: [(1, Metric.State.provisional), (9, .provisional), (10, .ok), (20, .ok)])
  func state(items: Int, state: Metric.State) {
    var script = SittingScript(blocks: [items])
    script.begin()
    for _ in 0..<items { script.answer(0, after: 10) }
    script.end(.examinee)
    #expect(script.analysis.score.share.state == state)
    #expect(script.analysis.score.share.value == 1 && script.analysis.score.share.high == 1)
  }

  @Test func severalCorrectOptions() {
    let key = script().key { _, _ in [0, 1] }
    #expect(PacingAnalysis(script().firstBlock, key: key).score.right == 2)
  }

  @Test func keysOfQuestionSets() {
    let item = Item(
      id: ItemID("b0-i0"),
      options: [Option(text: "x", isKey: false), Option(text: "y", isKey: true)])
    let named = QuestionSet(
      header: QuestionSetHeader(id: QuestionSetID("script")), items: [item])
    let nameless = QuestionSet(header: QuestionSetHeader(), items: [item])
    let key = AnswerKey(questionSets: [nameless, named])
    #expect(key.correctOptions == [SittingScript.reference(0, 0): [1]])
  }
}
