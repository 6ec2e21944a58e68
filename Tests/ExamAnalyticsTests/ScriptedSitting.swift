import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts

extension SittingScript {
  var trace: SittingTrace {
    SittingTrace(events: events, form: form, timetable: timetable)
  }

  var blocks: [BlockTrace] { trace.blocks }

  /// The first block, or an empty one that fails every expectation on its contents.
  var firstBlock: BlockTrace {
    blocks.first ?? BlockTrace(block: -1, limit: nil, started: .start, items: [])
  }

  /// The key in which `A` is right everywhere.
  var keyA: AnswerKey { key { _, _ in [0] } }

  func key(_ correct: (_ block: Int, _ item: Int) -> Set<Int>) -> AnswerKey {
    var key = AnswerKey()
    for (block, items) in form.blocks.enumerated() {
      for (item, formItem) in items.enumerated() {
        key.correctOptions[formItem.reference] = correct(block, item)
      }
    }
    return key
  }

  var analysis: PacingAnalysis { PacingAnalysis(firstBlock, key: keyA) }
}
