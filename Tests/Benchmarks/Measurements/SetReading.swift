import ItemBank

/// A large question set read, beside a plain pass over the same file.
enum SetReading {
  static let itemCount = 12_000
  static let rounds = 9

  static let how = """
    \(itemCount) items of about 1.2 kB in one file, median of \(rounds); baseline: the file read
               and its newlines counted. memory: the peak above what the process had before.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    let path = folder.file("measured.qset.md")
    try WholeFile.write(SampleQuestionSet.bytes(items: itemCount, seed: seed), to: path)
    let megabytes = Double(try WholeFile.read(path).count) / 1e6
    // First, while the process has not yet kept memory of earlier rounds for itself.
    let plainPeak = try PeakMemory.megabytes { try lines(of: path) }
    let peak = try PeakMemory.megabytes { try items(of: path) }
    let turns = try Turns(rounds: rounds, seed: seed) {
      let watch = Stopwatch()
      try items(of: path)
      return watch.nanoseconds / 1e9
    } baseline: {
      let watch = Stopwatch()
      try lines(of: path)
      return watch.nanoseconds / 1e9
    }
    return [
      ResultRow(
        name: "reading a question set", ours: megabytes / turns.ours.median,
        baseline: megabytes / turns.baseline.median, unit: .megabytesPerSecond,
        baselineName: "counting newlines", aim: .valueAtLeast(20)),
      ResultRow(
        name: "reading, memory at most", ours: peak, baseline: plainPeak, unit: .megabytes,
        baselineName: "counting newlines", aim: .none),
    ]
  }

  private static func items(of path: String) throws {
    let reading = QuestionSetReader.read(try WholeFile.read(path), file: "measured.qset.md")
    guard reading.questionSet.items.count == itemCount, !reading.hasErrors else {
      let count = reading.questionSet.items.count
      throw MeasuringError.unexpected("\(count) items read instead of \(itemCount)")
    }
  }

  private static func lines(of path: String) throws {
    let count = try WholeFile.read(path).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    guard count > itemCount else { throw MeasuringError.unexpected("\(count) lines only") }
  }
}
