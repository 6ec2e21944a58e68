import ExamAnalytics
import ExamDesign
import ExamReports
import ExamSession
import SittingScripts

extension SittingScript {
  var trace: SittingTrace { SittingTrace(events: events, form: form, timetable: timetable) }

  /// The key in which `A` is right everywhere.
  var keyA: AnswerKey {
    AnswerKey(
      Dictionary(
        uniqueKeysWithValues: form.blocks.joined().map { ($0.reference, Set([0])) }))
  }

  func analyses(key: AnswerKey? = nil) -> [PacingAnalysis] {
    trace.blocks.map { PacingAnalysis($0, key: key ?? keyA) }
  }

  /// The report on all blocks begun.
  func report(
    validity: [String] = ["clean"], withoutKeys: Bool = false, ratings: [SelfRating] = [],
    full: Bool = false
  ) -> ReportDocument {
    let series = ResponseSeries(
      trace, key: withoutKeys ? nil : keyA, facts: [:], isNew: { _ in true })
    let changes = AnswerChangeTally(
      trace, key: withoutKeys ? nil : keyA, isNew: { _ in true })
    return PacingReport.document(
      heading: ReportHeading(
        exam: "USMLE Step 1", sitting: "sitting 12", date: "2026-05-20", validity: validity,
        blocksInForm: form.blocks.count),
      contents: SittingContents(
        blocks: withoutKeys ? trace.blocks.map { PacingAnalysis($0, key: nil) } : analyses(),
        metrics: MetricSet([series], changes: AnswerChangeTotals(changes)),
        cutOff: CutOffArithmetic([series], cutOff: CutOffArithmetic.usualCutOff),
        ratings: ratings, showsBlocksInFull: full))
  }
}

/// Told sittings, by name; `A` is right.
enum Told {
  static let all: [(name: String, script: SittingScript)] = [
    ("normal", normal), ("everything-right", everythingRight),
    ("nothing-answered", nothingAnswered), ("time-out", timeOut), ("40-items", fortyItems),
    ("interrupted", interrupted), ("two-blocks", twoBlocks), ("one-item", oneItem),
    ("still-open", stillOpen), ("not-begun", SittingScript(blocks: [20])),
    ("out-of-order", outOfOrder), ("given-up", givenUp),
  ]

  /// Mixed times and answers, a skip, marks, changes, a slip, time left.
  static var normal: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    let seconds: [Double] = [
      71, 95, 110, 62, 240, 88, 54, 77, 102, 66, 48, 120, 81, 59, 83, 64, 60, 82, 45, 52,
    ]
    for (index, time) in seconds.enumerated() {
      switch index {
      case 4:
        script.mark()
        script.answer(2, after: time)
      case 6: script.go(to: 7, after: time)
      case 9:
        script.wait(time)
        script.select(1)
        script.answer(0, after: 2)
      case 12:
        script.wait(time)
        script.select(1)
        script.answer(0, after: 9)
      default: script.answer(index % 4 == 1 ? 3 : 0, after: time, index < 3 ? .sure : nil)
      }
    }
    script.list(for: 6, then: 6)
    script.wait(40)
    script.select(0)
    script.go(to: 4, after: 1)
    script.wait(35)
    script.select(3)
    script.end(.examinee, after: 4)
    return script
  }

  static var everythingRight: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    for index in 0..<20 { script.answer(0, after: Double(50 + (index * 13) % 31)) }
    script.end(.examinee, after: 3)
    return script
  }

  static var nothingAnswered: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    script.timeOut()
    return script
  }

  static var timeOut: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    let seconds: [Double] = [
      130, 105, 230, 98, 160, 110, 85, 215, 92, 120, 75, 60, 140, 81, 45,
    ]
    for (index, time) in seconds.enumerated() { script.answer(index % 3 == 2 ? 1 : 0, after: time) }
    script.wait(48)
    script.select(2)
    script.go(to: 16, after: 1)
    script.timeOut()
    return script
  }

  static var fortyItems: SittingScript {
    var script = SittingScript(blocks: [40], limit: .minutes(60))
    script.begin()
    for index in 0..<40 {
      script.answer(index % 5 == 3 ? 1 : 0, after: Double(40 + (index * 29) % 75 + index / 2))
    }
    script.end(.examinee, after: 2)
    return script
  }

  static var interrupted: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    for index in 0..<20 {
      if index == 6 {
        script.wait(20)
        script.interrupt(.fault)
      }
      if index == 11 { script.interrupt(.left, for: 130) }
      script.answer(index % 6 == 5 ? 2 : 0, after: Double(60 + (index * 17) % 41))
    }
    script.end(.examinee, after: 1)
    return script
  }

  static var twoBlocks: SittingScript {
    var script = SittingScript(blocks: [5, 5], limit: .seconds(450))
    script.begin()
    for index in 0..<5 { script.answer(index == 3 ? 1 : 0, after: 70) }
    script.end(.examinee, after: 1)
    script.endBreak(after: 100)
    script.begin(block: 1)
    for _ in 0..<3 { script.answer(0, after: 120) }
    script.timeOut(startedAt: 451, limit: 450)
    return script
  }

  /// Two blocks, ended inside the second.
  static var givenUp: SittingScript {
    var script = SittingScript(blocks: [5, 5], limit: .seconds(450))
    script.begin()
    for index in 0..<5 { script.answer(index == 3 ? 1 : 0, after: 70) }
    script.end(.examinee, after: 1)
    script.endBreak(after: 100)
    script.begin(block: 1)
    script.answer(0, after: 60)
    script.emit(.sittingEnded(.abandoned))
    return script
  }

  static var oneItem: SittingScript {
    var script = SittingScript(blocks: [1], limit: .seconds(90))
    script.begin()
    script.answer(0, after: 30)
    script.end(.examinee, after: 1)
    return script
  }

  static var stillOpen: SittingScript {
    var script = SittingScript(blocks: [20])
    script.begin()
    for _ in 0..<4 { script.answer(0, after: 80) }
    script.wait(10)
    script.mark()
    return script
  }

  static var outOfOrder: SittingScript {
    var script = SittingScript(blocks: [6], limit: .seconds(540))
    script.begin()
    script.go(to: 5, after: 10)
    for item in [3, 1, 4, 2, 0] {
      script.answer(0, after: 95)
      script.present(item)
    }
    script.answer(0, after: 30)
    script.end(.examinee, after: 10)
    return script
  }
}
