package import ExamDesign
package import ExamSession

/// One sitting as it is on disk.
package struct StoredSitting: Equatable, Sendable {
  /// The number people see, from 1.
  package var id: Int
  package var header: SittingHeader
  package var form: Form
  package var timetable: Timetable

  /// The events in order; event `n` on disk is `events[n - 1]`.
  package var events: [StoredEvent]

  /// The last sign of life; nil where there was none yet.
  package var heartbeat: Heartbeat?

  package init(
    id: Int, header: SittingHeader, form: Form, timetable: Timetable, events: [StoredEvent],
    heartbeat: Heartbeat?
  ) {
    self.id = id
    self.header = header
    self.form = form
    self.timetable = timetable
    self.events = events
    self.heartbeat = heartbeat
  }
}

/// One event and the wall-clock moment at which it was recorded.
package struct StoredEvent: Hashable, Sendable {
  package var event: SessionEvent

  /// Milliseconds since 1970-01-01 UTC; for display and resuming, may step back.
  package var wallMilliseconds: Int64

  package init(_ event: SessionEvent, wallMilliseconds: Int64) {
    self.event = event
    self.wallMilliseconds = wallMilliseconds
  }
}

/// A sign of life: where exam time and the machine's clocks stood at one moment.
package struct Heartbeat: Hashable, Sendable {
  package var instant: SessionInstant

  /// Names the start of the machine that ``bootMilliseconds`` counts from.
  package var bootID: String
  package var bootMilliseconds: Int64
  package var wallMilliseconds: Int64

  /// The process that gave it.
  package var processID: Int

  package init(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64,
    processID: Int
  ) {
    self.instant = instant
    self.bootID = bootID
    self.bootMilliseconds = bootMilliseconds
    self.wallMilliseconds = wallMilliseconds
    self.processID = processID
  }
}
