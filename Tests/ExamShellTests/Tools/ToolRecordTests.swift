import ExamSession
import ExamShell
import TestSupport
import Testing

/// Whatever is typed in a block, its record can be replayed.
@Suite struct ToolRecordTests {
  static let vocabulary = [
    "", "n", "p", "1", "2", "3", "4", "9", "a", "b?", "c 70", "j", "m", "x c", "x a", "clear",
    "items", "items u", "items m", "note hm", "note -", "note", "hl vignette", "hl A VIGNETTE for",
    "hl", "hl -", "hl - 1", "hl - vignette", "hl nothing", "board", "board one", "board -",
    "board clear", "y", "labs", "labs sodium", "labs qqq", "calc", "calc 1+2", "calc 1,234", "*3",
    "3*4", "m+", "mr", "/0", "calc c", "clock", "time", "+", "-", "?", "nonsense", "end", "quit",
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func anyLines(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = (0..<80).map { _ in
      Self.vocabulary[Int(random.next() % UInt64(Self.vocabulary.count))]
    }
    let run = BlockRun(
      lines, sequence: seed.isMultiple(of: 2) ? 1..<3 : 0..<0, isInteractive: seed % 3 != 0)
    let replayed = try Session.replaying(
      run.record.events, form: run.form, timetable: run.timetable)
    #expect(replayed == run.administration.session, "seed \(seed)")
    try checkAids(run.record.events, "seed \(seed)")
  }

  /// At most one tool is open at a time, and an answer is given while none is.
  private func checkAids(_ events: [SessionEvent], _ comment: Comment) throws {
    var open: Aid?
    for event in events {
      switch event.kind {
      case .aidOpened(let aid):
        #expect(open == nil, comment)
        open = aid
      case .aidClosed(let aid):
        #expect(open == aid, comment)
        open = nil
      case .responseSelected, .itemMarked, .noteTaken, .optionStruck, .textHighlighted:
        #expect(open == nil, comment)
      case .blockEnded(_, .examinee):
        #expect(open == nil || open == .itemsList, comment)
        open = nil
      case .blockEnded, .sittingInterrupted: open = nil
      default: break
      }
    }
  }
}
