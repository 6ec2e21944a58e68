import ExamDesign

/// What the rules of ``PacingFinding`` found in single blocks, put together over a sitting.
struct CountedFindings {
  /// One for each rule that applied anywhere.
  let findings: [Finding]

  init(_ blocks: [PacingAnalysis]) {
    let found = blocks.map { (analysis: $0, finding: PacingFinding($0)) }
    func collected(
      _ count: (PacingFinding) -> Int?
    ) -> (place: Finding.OfBlocks, analyses: [PacingAnalysis])? {
      let hits = found.compactMap { entry in
        count(entry.finding).map { (analysis: entry.analysis, count: $0) }
      }
      guard !hits.isEmpty else { return nil }
      let place = Finding.OfBlocks(
        blocks: hits.map(\.analysis.block.block), of: blocks.count,
        count: hits.reduce(0) { $0 + $1.count })
      return (place, hits.map(\.analysis))
    }
    var findings: [Finding] = []
    if let hits = collected({ if case .ranOutOfTime(let count) = $0 { count } else { nil } }) {
      findings.append(.ranOutOfTime(hits.place, sinks: Self.sinks(hits.analyses, atLeast: 1)))
    }
    if let hits = collected({ if case .leftBlank(let count) = $0 { count } else { nil } }) {
      findings.append(.leftBlank(hits.place))
    }
    if let hits = collected({ if case .filledInAtTheEnd(let count) = $0 { count } else { nil } }) {
      findings.append(.filledInAtTheEnd(hits.place))
    }
    if let hits = collected({ if case .longItems(let count) = $0 { count } else { nil } }),
      let sinks = Self.sinks(hits.analyses, atLeast: 0)
    {
      findings.append(.longItems(hits.place, sinks))
    }
    if let hits = collected({ if case .timeUnused(let wrong) = $0 { wrong } else { nil } }) {
      findings.append(.timeUnused(hits.place))
    }
    self.findings = findings
  }

  /// The long items of blocks together; nil where they come to less than so many items' time.
  private static func sinks(_ blocks: [PacingAnalysis], atLeast items: Double) -> Finding.Sinks? {
    let equivalent = blocks.reduce(0) { $0 + $1.sinks.equivalentItems }
    guard equivalent >= items, let target = blocks.first?.target else { return nil }
    return Finding.Sinks(
      count: blocks.reduce(0) { $0 + $1.sinks.sinks.count },
      excess: blocks.reduce(0) { $0 + $1.sinks.excess }, equivalentItems: equivalent,
      threshold: TimeSinks.factor * target)
  }
}
