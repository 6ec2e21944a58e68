extension ResponseSeries {
  /// The answered items with a time, in the order in which they came on screen.
  package var timedAnswers: [TimedResponse] { responses.filter(\.isTimedAnswer) }

  /// The blocks by their number, each with what was answered in it, in order of presentation.
  ///
  /// - Complexity: O(n log n).
  package var timedBlocks: [(block: Int, answers: [TimedResponse])] {
    Dictionary(grouping: timedAnswers, by: \.block)
      .map { (block: $0.key, answers: $0.value) }
      .sorted { $0.block < $1.block }
  }
}

extension [ResponseSeries] {
  /// The responses sitting by sitting, and the answered items with a time among them; not copied.
  var allResponses: some Sequence<TimedResponse> { lazy.map(\.responses).joined() }
  var allTimedAnswers: some Sequence<TimedResponse> {
    lazy.map(\.responses).joined().filter(\.isTimedAnswer)
  }

  /// The answered items with a time, sitting by sitting.
  package var timedAnswers: [TimedResponse] { flatMap(\.timedAnswers) }

  /// The sittings whose items came in random order.
  package var inRandomOrder: [ResponseSeries] { filter(\.isOrderRandom) }
}
