import ExamAnalytics
import ExamReports
import ItemBank
import ResponseImport

/// Goes through a file of responses and hands on the metrics of one person after another.
///
/// Three times over the file: for the index, for what all persons together say of the items, and for
/// the metrics. Memory holds the index, the tallies of the items, and one person.
struct ResponseAnalysis {
  /// What decides whether an order counts as random.
  enum Order: String, CaseIterable {
    /// What the file shows.
    case auto
    case random
    case fixed
  }

  private let file: ResponseFile
  private let order: Order
  private let blockLimit: Double?
  private var log: RefusalLog
  private var index = ResponseIndex()
  private var scale = ConfidenceScale.share

  /// How many rows the file has.
  private var rowCount = 0
  private var tallies: ItemTallies?

  /// A mean time above so many seconds is no time at items.
  private static let longestMean = 3_600.0

  /// Reads a file for its index and its items.
  ///
  /// What is wrong with rows is written to the console. `blockLimit` is in seconds, for blocks
  /// whose rows name none.
  ///
  /// - Throws: ``ShellError`` where nothing of the file can be used.
  init(
    _ file: ResponseFile, order: Order, blockLimit: Double?, _ context: ShellContext
  ) throws(ShellError) {
    self.file = file
    self.order = order
    self.blockLimit = blockLimit
    log = RefusalLog(file.location, context)
    for doubt in file.layout.columns.doubts { log.add(doubt, line: file.layout.headerLine) }
    var (index, log) = (ResponseIndex(), log)
    try file.readAll { reading in
      switch reading {
      case .row(let row, let range): index.add(row, range: range)
      case .refused(let row):
        index.interrupt()
        log.add(row)
      }
    }
    (self.index, self.log) = (index, log)
    scale = index.confidence.scale
    rowCount = index.rowCount + log.count
    try check()
    guard order != .fixed else { return }
    var tallies = ItemTallies()
    for person in index.people { tallies.add(try responses(of: person)) }
    self.tallies = tallies
  }

  /// The persons in the order in which they first come, or the one of that name.
  ///
  /// - Throws: ``ShellError`` where there is none of that name.
  func people(named name: String?) throws(ShellError) -> [String] {
    guard let name else { return index.people }
    guard index.people.contains(name) else {
      let near = nearest(to: name, among: index.people)
      throw ShellError(
        "\(file.location.shown) has no person '\(sanitised(name))'",
        remedy: near.map { "did you mean \(sanitised($0))" } ?? "write the name as the file has it")
    }
    return [name]
  }

  /// The metrics of one person.
  ///
  /// - Complexity: O(n log n) in the person's items, and what the metrics take.
  mutating func metrics(of person: String) throws(ShellError) -> PersonMetrics {
    let responses = try responses(of: person)
    for row in responses.refused { log.add(row) }
    let series = ResponseSeries(responses: responses.responses, order: itemOrder(of: responses))
    return PersonMetrics(
      person: person, itemCount: series.responses.count, order: series.order,
      metrics: MetricSet.rows(ofOneSitting: series))
  }

  /// Says how it went, once all persons are through.
  ///
  /// - Throws: ``ShellError`` where rows were refused.
  mutating func close() throws(ShellError) {
    log.close()
    guard log.count > 0 else {
      guard isScaleUnclear else { return }
      throw ShellError(
        "the confidences of \(file.location.shown) were left out",
        remedy: "write all of them on one scale and run analyze again")
    }
    throw ShellError(
      "\(log.count) of \(rowCount) rows \(log.count == 1 ? "was" : "were") refused",
      remedy: "mend the lines above and run analyze again")
  }

  private var isScaleUnclear: Bool {
    if case .unclear = scale { true } else { false }
  }

  private func responses(of person: String) throws(ShellError) -> PersonResponses {
    PersonResponses(
      person: person, rows: try file.rows(of: person, in: index), scale: scale,
      blockLimit: blockLimit)
  }

  private func itemOrder(of responses: PersonResponses) -> ItemOrder {
    guard let tallies, order == .random || tallies.isDrawn else { return .fixed }
    return tallies.drawnOrder(of: responses)
  }

  /// What cannot be right of a file as a whole.
  private mutating func check() throws(ShellError) {
    let name = file.location.shown
    guard index.rowCount > 0 else {
      log.close()
      guard log.count > 0 else {
        throw ShellError("\(name) has no rows below its first line", remedy: "add some")
      }
      throw ShellError(
        log.count == 1
          ? "the only row of \(name) cannot be used"
          : "none of the \(log.count) rows of \(name) can be used",
        remedy: "mend the lines above and run analyze again")
    }
    if let mean = index.meanSeconds, mean > Self.longestMean {
      throw ShellError(
        "\(name) says that an item takes \(Int(mean)) s on average, as if seconds were milliseconds",
        remedy: "if they are, name their column milliseconds")
    }
    if case .unclear(let shareLine, let percentLine) = scale {
      log.write(
        .error, line: percentLine,
        message:
          "confidence is above 1 here and between 0 and 1 on line \(shareLine), so that none "
          + "can be read",
        remedy: "write all of them from 0 to 1, or all from 0 to 100")
    }
  }
}
