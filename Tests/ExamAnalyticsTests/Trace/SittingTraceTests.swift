import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

@Suite struct SittingTraceTests {
  @Test func noEvents() {
    let script = SittingScript(blocks: [3])
    #expect(script.trace.blocks.isEmpty && script.trace.isUnfinished)
    #expect(script.trace.blocksInForm == 1 && script.trace.lastInstant == .start)
  }

  @Test func straightThrough() {
    var script = SittingScript(blocks: [3], limit: .minutes(5))
    script.begin()
    script.answer(0, after: 60)
    script.answer(1, after: 30, .sure)
    script.answer(2, after: 90)
    script.end(.examinee, after: 5)
    let block = script.firstBlock
    #expect(block.items.map(\.timeOnScreen) == [.seconds(60), .seconds(30), .seconds(95)])
    #expect(block.elapsed == .seconds(185) && block.overhead == .zero)
    #expect(block.timeLeft == .seconds(115) && block.limit == .minutes(5))
    #expect(block.closing == .byExaminee && block.presentationOrder == [0, 1, 2])
    #expect(block.items.map(\.finalOption) == [0, 1, 2])
    #expect(block.items[1].confidence == .sure && block.items[0].confidence == nil)
    #expect(script.trace.outcome == .completed && script.trace.strayEvents == 0)
    #expect(block.target == 100)
  }

  @Test func listAndRevisits() {
    var script = SittingScript(blocks: [3])
    script.begin()
    script.go(to: 1, after: 10)  // Item 0 is skipped.
    script.wait(20)
    script.list(for: 4, then: 1)  // The same pass of item 1 goes on.
    script.wait(5)
    script.mark()
    script.go(to: 0, after: 1)  // Second pass of item 0.
    script.answer(3, after: 7)
    script.end(.examinee, after: 2)
    let items = script.firstBlock.items
    #expect(items[0].visits.map(\.pass) == [0, 1] && items[1].visits.map(\.pass) == [0, 0, 1])
    #expect(items[0].firstPassTime == .seconds(10) && items[0].revisitTime == .seconds(7))
    #expect(items[1].firstPassTime == .seconds(26) && items[1].revisitTime == .seconds(2))
    #expect(items[1].firstPassEnd?.milliseconds == 40_000)
    #expect(script.firstBlock.itemsListTime == .seconds(4))
    #expect(script.firstBlock.overhead == .seconds(4))
    #expect(items[1].isMarked && !items[2].isReached && items[2].passes == 0)
    #expect(items[0].passes == 2 && items[1].passes == 2)
  }

  @Test(arguments: [(InterruptionCause.left, 60.0), (.fault, 0)])
  func interruptions(cause: InterruptionCause, away: Double) throws {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.wait(10)
    script.interrupt(cause, for: away)
    script.answer(0, after: 10)
    script.end(.examinee, after: 1)
    let block = script.firstBlock
    #expect(block.awayTime.inSeconds == away && block.elapsed.inSeconds == 21 + away)
    #expect(block.items[0].timeOnScreen == .seconds(20))
    #expect(block.items[0].visits.count == 2 && block.items[0].passes == 1)
    let interruption = try #require(block.interruptions.first)
    #expect(interruption.cause == cause && interruption.from.milliseconds == 10_000)
    #expect(interruption.to?.milliseconds == 10_000 + Int64(away * 1000))
    #expect(script.trace.interruptions == block.interruptions)
  }

  @Test func timeRunsOutWhileAway() {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.wait(100)
    script.emit(.sittingInterrupted(.left))
    script.timeOut()
    let block = script.firstBlock
    #expect(block.closing == .byTime && block.awayTime == .seconds(1700))
    #expect(block.items[0].timeOnScreen == .seconds(100) && block.timeLeft == .zero)
    #expect(block.interruptions.first?.to == nil)
  }

  @Test func markStrikeNoteClear() {
    var script = SittingScript(blocks: [1])
    script.begin()
    let position = ItemPosition(block: 0, item: 0)
    script.emit(.optionStruck(position, option: 1))
    script.emit(.optionStruck(position, option: 2))
    script.emit(.optionRestored(position, option: 1))
    script.emit(.noteTaken(position, text: "K high"))
    script.mark()
    script.unmark()
    script.wait(5)
    script.select(3, .percent(60))
    script.wait(5)
    script.clear()
    let item = script.firstBlock.items[0]
    #expect(item.struck == [2] && item.note == "K high" && !item.isMarked)
    #expect(item.responses.map(\.option) == [3, nil] && item.finalOption == nil)
    #expect(item.firstResponse?.option == 3 && item.finalResponse == nil)
    #expect(!item.isAnswered && item.confidence == nil)
  }

  @Test func unfinished() {
    var script = SittingScript(blocks: [2, 2])
    script.begin()
    script.answer(0, after: 40)
    script.wait(8)
    script.mark()
    let block = script.firstBlock
    #expect(script.trace.isUnfinished && block.closing == .open)
    #expect(block.items[1].timeOnScreen == .seconds(8) && block.elapsed == .seconds(48))
  }

  @Test(arguments: [true, false])
  func abandonedInsideABlock(isBlockClosedFirst: Bool) {
    var script = SittingScript(blocks: [2, 2])
    script.begin()
    script.wait(8)
    if isBlockClosedFirst { script.emit(.blockEnded(block: 0, .examinee)) }
    script.emit(.sittingEnded(.abandoned))
    #expect(script.firstBlock.closing == .byAbandonment)
    #expect(script.firstBlock.elapsed == .seconds(8) && script.trace.outcome == .abandoned)
  }

  @Test func abandonedOnABreak() {
    var script = SittingScript(blocks: [2, 2])
    script.begin()
    script.end(.examinee, after: 8)
    script.emit(.sittingEnded(.abandoned))
    #expect(script.firstBlock.closing == .byExaminee && script.trace.outcome == .abandoned)
  }

  @Test func theDayCutsTheLastBlockShort() {
    var script = SittingScript(blocks: [1, 1], limit: .minutes(30), day: .minutes(50))
    script.begin()
    script.end(.examinee, after: 600)
    script.endBreak(after: 900)
    script.begin(block: 1)
    script.wait(1500)
    script.end(.time)
    #expect(script.blocks.map(\.limit) == [.minutes(30), .minutes(25)])
    #expect(script.blocks.map(\.started.milliseconds) == [0, 1_500_000])
    #expect(script.blocks.map(\.timeLeft) == [.minutes(20), .zero])
  }

  @Test func severalBlocksUnderOneClock() {
    let script = SittingScript(blocks: [1, 1])
    let timetable = Timetable(
      parts: [
        .init(kind: .day, parent: nil, limit: nil),
        .init(kind: .session, parent: 0, limit: .minutes(40)),
        .init(kind: .block, parent: 1, limit: nil), .init(kind: .block, parent: 1, limit: nil),
      ], warnings: [], isPartial: false)
    var told = script
    told.wait(60)
    told.begin()
    told.end(.examinee, after: 600)
    told.begin(block: 1)
    let trace = SittingTrace(events: told.events, form: script.form, timetable: timetable)
    #expect(trace.blocks.map(\.limit) == [.minutes(40), .minutes(30)])
  }

  /// Limit 1800 s: the last ten seconds begin at 1790 s.
  @Test(arguments: [(1789.999, false), (1790.0, true), (1799.0, true)])
  func lastTenSeconds(answered: Double, isLate: Bool) {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.wait(answered)
    script.select(0)
    script.timeOut()
    #expect(script.firstBlock.items[0].isAnsweredInLastTenSeconds == isLate)
  }

  @Test func changingAtTheEndIsNotFillingIn() {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.wait(100)
    script.select(0)
    script.wait(1695)
    script.select(1)
    script.timeOut()
    #expect(!script.firstBlock.items[0].isAnsweredInLastTenSeconds)
  }

  @Test func restatingConfidenceDoesNotMoveTheSettlement() {
    var script = SittingScript(blocks: [1])
    script.begin()
    script.wait(10)
    script.select(1)
    script.wait(10)
    script.select(0)
    script.wait(10)
    script.select(0, .guess)
    script.wait(10)
    script.select(0, .sure)
    #expect(script.firstBlock.items[0].settled?.milliseconds == 20_000)
    #expect(script.firstBlock.items[0].confidence == .sure)
  }

  @Test func eventsThatDoNotFitArePassedOver() {
    var script = SittingScript(blocks: [1])
    script.begin()
    script.wait(10)
    script.emit(.itemPresented(ItemPosition(block: 0, item: 1)))
    script.emit(.itemMarked(ItemPosition(block: 3, item: 0)))
    script.emit(.blockEnded(block: 2, .time))
    script.emit(.blockStarted(block: 0))
    var events = script.events
    events.append(SessionEvent(.sittingResumed, at: .start))
    let trace = SittingTrace(events: events, form: script.form, timetable: script.timetable)
    #expect(trace.strayEvents == 5)
    #expect(trace.blocks.first?.items[0].timeOnScreen == .seconds(10))
  }
}
