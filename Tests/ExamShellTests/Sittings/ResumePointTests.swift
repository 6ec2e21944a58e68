import ExamDesign
import ExamRecords
import ExamSession
import ExamShell
import ItemBank
import Testing

/// What exam time it is after an interruption.
@Suite struct ResumePointTests {
  /// Boot clock at instant 0, and wall clock at that moment.
  static let boot: Int64 = 5_000_000
  static let wall: Int64 = 1_790_000_000_000

  struct Stopped {
    var session: Session
    var sitting: StoredSitting
  }

  /// A block that ran for a minute; then the examinee left, or the program died.
  func stopped(left: Bool, beatAt: Int64?) throws -> Stopped {
    let exam = SmallExam(blocks: [3], limit: .minutes(30), day: .minutes(30))
    var session = exam.session
    var events: [StoredEvent] = []
    func perform(_ command: SessionCommand, at milliseconds: Int64) throws {
      let now = SessionInstant(milliseconds: milliseconds)
      var decided = try session.decide(command, at: now)
      for event in decided { session.apply(event) }
      while let due = session.nextDueEvent(by: now) {
        session.apply(due)
        decided.append(due)
      }
      events += decided.map { StoredEvent($0, wallMilliseconds: Self.wall + milliseconds) }
    }
    try perform(.beginSitting, at: 0)
    try perform(.select(option: 1, confidence: nil), at: 60_000)
    if left { try perform(.interrupt(.left), at: 61_000) }
    let header = SittingHeader(
      uuid: "u", profileID: "p", profileTitle: "P", questionSets: [], programVersion: "0",
      startedWallMilliseconds: Self.wall, utcOffsetMinutes: 0, bootID: "boot-1",
      bootMilliseconds: Self.boot)
    let beat = beatAt.map {
      Heartbeat(
        instant: SessionInstant(milliseconds: $0), bootID: "boot-1",
        bootMilliseconds: Self.boot + $0, wallMilliseconds: Self.wall + $0, processID: 1)
    }
    let form = Form(seed: 7, blocks: [])
    return Stopped(
      session: session,
      sitting: StoredSitting(
        id: 1, header: header, form: form, timetable: session.timetable, events: events,
        heartbeat: beat))
  }

  func point(
    _ stopped: Stopped, boot: Int64, wall: Int64, bootID: String = "boot-1"
  ) -> ResumePoint {
    ResumePoint(
      session: stopped.session, sitting: stopped.sitting,
      reading: ClockReading(
        bootMilliseconds: Self.boot + boot, wallMilliseconds: Self.wall + wall), bootID: bootID)
  }

  @Test func afterLeavingTimeRanOnByTheBootClock() throws {
    // The wall clock was set back by an hour meanwhile: it does not count.
    let point = point(try stopped(left: true, beatAt: 60_500), boot: 200_000, wall: -3_400_000)
    #expect(point.cause == .left)
    #expect(point.instant.milliseconds == 200_000)
    #expect(!point.isEstimated)
    // But that it was is on record.
    #expect(point.wallShift == .seconds(-3600))
    #expect(
      point.opening(of: try stopped(left: true, beatAt: 60_500).session)
        == [.resume, .noteClockAdjustment(shiftMilliseconds: -3_600_000)])
  }

  @Test(arguments: [(Int64(1999), false), (-1999, false), (2000, true), (-2000, true)])
  func aWallClockCountsAsMovedFromTwoSecondsOn(_ shift: Int64, _ isMoved: Bool) throws {
    let stopped = try stopped(left: false, beatAt: 75_000)
    let here = point(stopped, boot: 900_000, wall: 900_000 + shift)
    #expect(here.wallShift == (isMoved ? Milliseconds(shift) : nil))
    // After a restart there is nothing to compare with.
    let elsewhere = point(stopped, boot: 0, wall: 900_000 + shift, bootID: "boot-2")
    #expect(elsewhere.wallShift == nil)
  }

  @Test func afterARestartTimeRanOnByTheWallClock() throws {
    let stopped = try stopped(left: true, beatAt: 60_500)
    let point = point(stopped, boot: -4_990_000, wall: 200_000, bootID: "boot-2")
    #expect(point.instant.milliseconds == 200_000)
    #expect(point.isEstimated)
  }

  @Test func aWallClockThatWentBackGivesNoTimeBack() throws {
    let stopped = try stopped(left: true, beatAt: nil)
    let point = point(stopped, boot: 0, wall: -500_000, bootID: "boot-2")
    #expect(point.instant.milliseconds == 61_000)
  }

  @Test(
    arguments: [
      (Int64?.none, Int64(60_000)), (58_000, 60_000), (75_000, 75_000),
    ] as [(Int64?, Int64)])
  func afterAFaultTimeStoodStillFromTheLastSignOfLife(_ beatAt: Int64?, _ instant: Int64) throws {
    let stopped = try stopped(left: false, beatAt: beatAt)
    let point = point(stopped, boot: 900_000, wall: 900_000)
    #expect(point.cause == .fault)
    #expect(point.instant.milliseconds == instant)
    #expect(point.opening(of: stopped.session) == [.interrupt(.fault), .resume])
  }

  @Test func withoutABeatTheHeaderGivesTheBase() throws {
    let point = point(try stopped(left: true, beatAt: nil), boot: 90_000, wall: 90_000)
    #expect(point.instant.milliseconds == 90_000)
  }

  @Test func aSittingWithoutEventsBegins() throws {
    let exam = SmallExam(blocks: [3], limit: .minutes(30), day: .minutes(30))
    var sitting = try stopped(left: false, beatAt: nil).sitting
    sitting.events = []
    let point = point(
      Stopped(session: exam.session, sitting: sitting), boot: 900_000, wall: 900_000)
    #expect(point.instant == .start)
    #expect(point.opening(of: exam.session) == [.beginSitting])
  }
}
