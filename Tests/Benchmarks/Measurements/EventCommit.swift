import ExamRecords
import ExamSession

/// One event made durable, beside the same row through SQLite's own interface.
enum EventCommit {
  static let rounds = 3_000

  static let how = """
    SittingRecord.append, \(rounds) times; baseline: one prepared INSERT of the same row
               through SQLite's C interface, same table and pragmas, a second file in the folder.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    let day = SampleDay()
    let events = try day.events()
    guard events.count > rounds else {
      throw MeasuringError.unexpected("the sample day has \(events.count) events only")
    }
    let barePath = folder.file("bare.sqlite")
    _ = try SampleRecord.begin(1, of: day, at: barePath)
    let bare = try BareDatabase(path: barePath)
    let record = try SampleRecord.begin(1, of: day, at: folder.file("record.sqlite"))
    let rows = events.map(EventColumns.init)
    var inserted = 0
    let turns = try Turns(rounds: rounds, seed: seed) {
      let event = events[record.eventCount]
      let watch = Stopwatch()
      try record.append(
        event, wallMilliseconds: SampleRecord.wallMilliseconds + event.instant.milliseconds)
      return watch.milliseconds
    } baseline: {
      let watch = Stopwatch()
      try bare.insert(rows[inserted], sitting: 1, sequence: inserted + 1)
      inserted += 1
      return watch.milliseconds
    }
    return [(0.5, "p50", ResultRow.Aim.none), (0.99, "p99", .ratioAtMost(1.5))].map {
      ResultRow(
        name: "one event on disk, \($1)", ours: turns.ours.quantile($0),
        baseline: turns.baseline.quantile($0), unit: .milliseconds, baselineName: "bare SQLite",
        aim: $2)
    }
  }
}
