import ExamAnalytics

/// Sittings written down by their times.
enum TimedSitting {
  /// Blocks of one size in 90 s an item, all items right, five-minute breaks, order at random.
  static func series(
    _ seconds: [Double], blockSize: Int, isOrderRandom: Bool = true
  ) -> ResponseSeries {
    let responses = seconds.enumerated().map { item, time in
      TimedResponse(
        block: item / blockSize, blockItemCount: blockSize, placeInBlock: item % blockSize,
        position: item, seconds: time, outcome: .right, optionCount: 5, expectedSeconds: 90,
        blockLimitSeconds: 90 * Double(blockSize))
    }
    let blocks = (seconds.count + blockSize - 1) / blockSize
    return ResponseSeries(
      responses: responses, isOrderRandom: isOrderRandom,
      breaks: (0..<max(0, blocks - 1)).map { .init(afterBlock: $0, seconds: 300) })
  }

  /// So many items whose times go up and down a little, so that nothing is degenerate.
  static func ordinary(_ count: Int, blockSize: Int = 20) -> ResponseSeries {
    series((0..<count).map { 60 + Double(($0 * 37) % 50) }, blockSize: blockSize)
  }

  static let empty = ResponseSeries(responses: [], isOrderRandom: true)
}

extension ResponseSeries {
  /// The same with a change to every response.
  func mapped(_ change: (inout TimedResponse) -> Void) -> ResponseSeries {
    var copy = self
    for index in copy.responses.indices { change(&copy.responses[index]) }
    return copy
  }

  /// The first so many responses.
  func prefix(_ count: Int) -> ResponseSeries {
    ResponseSeries(
      responses: Array(responses.prefix(count)), isOrderRandom: isOrderRandom, breaks: breaks)
  }
}

/// Whether two numbers agree to a relative tolerance, absolute below 1.
func isClose(_ value: Double?, _ golden: Double, _ tolerance: Double = 1e-6) -> Bool {
  value.map { abs($0 - golden) <= tolerance * max(1, abs(golden)) } ?? false
}

/// Whether a metric has this value and interval.
func isClose(
  _ metric: Metric, _ value: Double, _ low: Double, _ high: Double, _ tolerance: Double = 1e-9
) -> Bool {
  isClose(metric.value, value, tolerance) && isClose(metric.low, low, tolerance)
    && isClose(metric.high, high, tolerance)
}
