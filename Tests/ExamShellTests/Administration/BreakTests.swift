import ExamDesign
import ExamRecords
import ExamSession
import ExamShell
import Testing

/// Breaks with a scripted console: ratings, leaving the room, breaks that are too long.
@Suite struct AdministrationBreakTests {
  private let tests = AdministrationTests()

  private func twoBlocks(
    day: Milliseconds = .minutes(3), rules: ExamProfile.Rules = .init(),
    checkIn: Milliseconds = .zero
  ) -> SmallExam {
    SmallExam(blocks: [1, 1], limit: .minutes(1), day: day, rules: rules, checkIn: checkIn)
  }

  @Test func ratingsAreAskedForOnceAndKept() {
    var kept: [Rating] = []
    let run = tests.run(
      twoBlocks(), conditions: Conditions(asksRatings: true), keepRating: { kept.append($0) },
      [
        (1000, .line("a")), (2000, .line("end")), (3000, .line("11")), (4000, .line("7")),
        (5000, .line("")), (6000, .line("")), (7000, .line("")), (8000, .line("b")),
        (9000, .line("end")),
      ])
    #expect(run.ending == .over)
    #expect(run.console.output.contains("A whole number from 0 to 10, or Enter to skip."))
    #expect(
      kept == [
        Rating(
          afterBlocks: 1, scale: .energy, value: 7,
          wallMilliseconds: HandClock().reading.wallMilliseconds + 4000)
      ])
    // Those of the end are asked for after the sitting, when no clock runs.
    #expect(run.administration.view.ratingsAsked == [.energy, .anxiety])
  }

  @Test func aCommandAnswersNoRating() {
    let run = tests.run(
      twoBlocks(), conditions: Conditions(asksRatings: true), keepRating: { _ in },
      [(1000, .line("a")), (2000, .line("end")), (3000, .line("stop")), (4000, .line("y"))])
    #expect(run.administration.session.outcome == .abandoned)
  }

  @Test func aRatingThatCannotBeSavedStopsNothing() {
    let run = tests.run(
      twoBlocks(), conditions: Conditions(asksRatings: true),
      keepRating: { (_) throws(RecordError) in throw ListRecord.failure },
      [
        (1000, .line("a")), (2000, .line("end")), (3000, .line("7")), (4000, .line("")),
        (5000, .line("")), (6000, .line("")), (8000, .line("b")), (9000, .line("end")),
      ])
    #expect(run.ending == .over)
    #expect(run.console.output.contains("The rating could not be saved"))
  }

  @Test func signingInTakesItsTime() {
    let run = tests.run(
      twoBlocks(checkIn: .seconds(30)),
      [
        (1000, .line("a")), (2000, .line("end")), (3000, .line("break")), (20_000, .line("")),
        // Still at the door: this begins nothing.
        (25_000, .line("")), (50_500, .line("")), (51_000, .line("b")), (52_000, .line("end")),
      ])
    #expect(run.ending == .over)
    let kinds = run.record.events.map(\.kind)
    #expect(kinds.contains(.roomLeft))
    #expect(
      run.record.events.contains(SessionEvent(.checkInStarted, at: .init(milliseconds: 20_000))))
    #expect(
      run.record.events.contains(SessionEvent(.checkInEnded, at: .init(milliseconds: 50_000))))
    #expect(run.console.output.contains("You are being signed in."))
    #expect(run.administration.session.blocks[1].startedAt?.milliseconds == 50_500)
  }

  @Test func anOverrunIsSaidAsItHappens() {
    let run = tests.run(
      twoBlocks(day: .seconds(130)),
      [(1000, .line("a")), (2000, .line("end")), (80_000, .line("")), (81_000, .line(""))])
    let overran = run.record.events.first { $0.kind == .breakOverran }
    #expect(overran?.instant.milliseconds == 70_000)
    #expect(run.console.output.contains("The break time is used up; the end of the day pays"))
    #expect(run.console.prompts.contains { $0.contains("block 2 gets 0:50") })
    #expect(run.administration.session.blocks[1].endedAt?.milliseconds == 130_000)
  }

  @Test func anUntimedBreakIsAPause() {
    var exam = twoBlocks()
    let parts: [Timetable.Part] = [
      .init(kind: .day, parent: nil, limit: nil),
      .init(kind: .block, parent: 0, limit: .minutes(1)),
      .init(kind: .untimedBreak, parent: 0, limit: nil),
      .init(kind: .block, parent: 0, limit: .minutes(1)),
    ]
    exam.session = exam.session(
      under: Timetable(parts: parts, warnings: [], isPartial: false))
    let run = tests.run(
      exam, [(1000, .line("a")), (2000, .line("end")), (3000, .line("quit")), (4000, .line("y"))])
    #expect(run.ending == .left)
    #expect(run.record.events.last?.kind == .sittingInterrupted(.paused))
  }
}
