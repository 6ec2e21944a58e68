package import ExamDesign
package import ExamRecords
package import ExamSession

/// Where an interrupted sitting goes on: what happened, and what exam time it is now.
package struct ResumePoint: Hashable, Sendable {
  /// Why nobody was there.
  package var cause: InterruptionCause

  /// Exam time at the reading the point was computed for.
  package var instant: SessionInstant

  /// The last instant with a sign of life on record.
  package var lastSeen: SessionInstant

  /// When that was, in milliseconds since 1970-01-01 UTC.
  package var lastSeenWall: Int64

  /// Whether the machine was restarted meanwhile, so that the time away comes from the wall clock.
  package var isEstimated: Bool

  /// By how much the wall clock was moved meanwhile against the machine's running clock.
  ///
  /// Nil where it was not, and where a restart leaves nothing to compare.
  package var wallShift: Milliseconds?

  /// Computes where `session`, as far as the record goes, stands at `reading`.
  ///
  /// After leaving, exam time ran on: by the boot clock where the machine has not been restarted, else
  /// by the wall clock, and never backwards. After a pause or a fault it stood still from the last
  /// sign of life.
  package init(
    session: Session, sitting: StoredSitting, reading: ClockReading, bootID: String
  ) {
    let lastEvent = session.lastInstant ?? .start
    let beat = sitting.heartbeat
    let wallOfLastEvent =
      sitting.events.last?.wallMilliseconds ?? sitting.header.startedWallMilliseconds
    cause = session.interruption ?? .fault
    isEstimated = false
    wallShift = beat.flatMap { Self.shift(since: $0, to: reading, bootID: bootID) }
    guard cause == .left else {
      let isBeatLater = beat.map { $0.instant > lastEvent } ?? false
      lastSeen = isBeatLater ? beat?.instant ?? lastEvent : lastEvent
      lastSeenWall = isBeatLater ? beat?.wallMilliseconds ?? wallOfLastEvent : wallOfLastEvent
      instant = lastSeen
      return
    }
    lastSeen = lastEvent
    lastSeenWall = wallOfLastEvent
    let (base, baseBootID) =
      beat.map { ($0.bootMilliseconds - $0.instant.milliseconds, $0.bootID) }
      ?? (sitting.header.bootMilliseconds, sitting.header.bootID)
    if baseBootID == bootID {
      instant = ExamTime(zero: base).instant(of: reading, notBefore: lastEvent)
    } else {
      isEstimated = true
      let away = max(0, reading.wallMilliseconds - wallOfLastEvent)
      instant = lastEvent + Milliseconds(away)
    }
  }

  /// The commands that put the return on record.
  package func opening(of session: Session) -> [SessionCommand] {
    // Described on disk, but the program died before the first event.
    guard session.lastInstant != nil else { return [.beginSitting] }
    return (session.interruption == nil ? [.interrupt(.fault), .resume] : [.resume])
      + (wallShift.map { [.noteClockAdjustment(shiftMilliseconds: $0.count)] } ?? [])
  }

  private static func shift(
    since beat: Heartbeat, to reading: ClockReading, bootID: String
  ) -> Milliseconds? {
    guard beat.bootID == bootID else { return nil }
    let shift =
      (reading.wallMilliseconds - reading.bootMilliseconds)
      - (beat.wallMilliseconds - beat.bootMilliseconds)
    return abs(shift) >= Administration.adjustmentMilliseconds ? Milliseconds(shift) : nil
  }
}
