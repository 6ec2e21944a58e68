import ExamSession
import ExamShell
import Testing

/// Items of a case: answered in order, each locked as soon as it is left.
///
/// Items 2 and 3 of 4 are the case.
@Suite struct SequenceTests {
  func run(_ lines: [String], isInteractive: Bool = true, rehearses: Bool = false) -> BlockRun {
    BlockRun(lines, sequence: 1..<3, isInteractive: isInteractive, rehearses: rehearses)
  }

  func present(_ number: Int) -> SessionEvent.Kind {
    .itemPresented(ItemPosition(block: 0, item: number - 1))
  }

  @Test func theHeaderSaysWhereOneIs() {
    #expect(run(["2"]).screen.hasPrefix("Item 2 of 4   Case, item 1 of 2 "))
    #expect(!run(["4"]).screen.contains("Case"))
  }

  @Test func anAnswerCanBeCorrectedUntilTheItemIsLeft() {
    let run = run(["a", "b", "c 70", "", "2", "d"])
    #expect(run.events(ofLine: 1).last == present(2))
    #expect(run.console.output.contains("Item 2: B. Enter goes on and locks this item."))
    #expect(run.events(ofLine: 4) == [present(3)])
    #expect(run.console.output.contains("Item 2: C, 70%. Enter goes on and locks this item."))
    #expect(run.state(ofItem: 2).response == .init(option: 2, confidence: .percent(70)))
  }

  @Test func aLockedItemSaysSo() {
    let run = run(["2", "b", "", "c", "p", "d"])
    #expect(run.screen.hasPrefix("Item 2 of 4   Case, item 1 of 2   locked"))
    #expect(run.screen.contains("This item is locked"))
    #expect(run.state(ofItem: 2).response?.option == 1)
    #expect(self.run(["2", "b", "", "items"]).screen.contains("2  B    #"))
    #expect(self.run(["2", "b", "", "items"]).screen.contains("# locked"))
    #expect(!self.run(["items"]).screen.contains("# locked"))
  }

  @Test(arguments: ["", "n", "p", "4", "items"])
  func leavingWithoutAnAnswerAsks(_ line: String) {
    let lines = line == "items" ? ["2", "items", "4"] : ["2", line]
    let asked = run(lines)
    #expect(asked.screen.contains("Item 2 has no answer. y leaves it and locks it for good"))
    #expect(asked.screen.hasSuffix("y? "))
    #expect(!asked.state(ofItem: 2).isLocked)
    #expect(!run(lines + [""]).state(ofItem: 2).isLocked)
    #expect(run(lines + ["no"]).screen.contains("Going on."))
    let left = run(lines + ["y"])
    #expect(left.state(ofItem: 2).isLocked)
    #expect(left.administration.session.blocks[0].currentItem != 1)
  }

  /// The question is about a missing answer: an answer to the item is one to the question.
  @Test func theQuestionCanBeAnsweredByAnAnswer() {
    let run = run(["2", "", "b"])
    #expect(run.state(ofItem: 2).response?.option == 1)
    #expect(run.administration.session.blocks[0].currentItem == 1)
    #expect(self.run(["2", "", "note hm"]).state(ofItem: 2).note == "hm")
  }

  @Test func aScriptIsNotAsked() {
    let run = run(["2", "n"], isInteractive: false)
    #expect(run.events(ofLine: 2) == [present(3)])
    #expect(run.state(ofItem: 2).isLocked)
    #expect(!run.console.output.contains("no answer"))
  }

  @Test func theOrderIsKept() {
    let run = run(["3"])
    #expect(run.screen.contains("These items come in order: item 2 is first."))
    #expect(run.administration.session.blocks[0].currentItem == 0)
  }

  /// In a rehearsal nothing is said that the exam does not say.
  @Test func aRehearsalSaysNothingAfterAnAnswer() {
    for lines in [["b"], ["2", "b"], ["4", "b"]] {
      let rehearsal = run(lines, rehearses: true)
      #expect(!rehearsal.screen.contains("B."), "\(lines)")
      #expect(!rehearsal.screen.contains("last item"), "\(lines)")
      #expect(run(lines).screen.contains(lines[0] == "4" ? "last item" : ": B."), "\(lines)")
    }
    #expect(run(["time"], rehearses: true).screen.contains("Block: 29:59 left.\n"))
  }
}
