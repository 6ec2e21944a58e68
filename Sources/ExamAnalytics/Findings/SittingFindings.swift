/// What one sitting shows that is worth acting on: at most three findings, or none.
///
/// Fixed rules in a fixed order: points lost for certain come first, then what cost time, then what
/// is known of knowledge. Points lost in one block of many come behind everything else; what costs no
/// point for certain counts only where a quarter of the blocks show it.
package struct SittingFindings: Hashable, Sendable {
  /// The most worth acting on first.
  package let findings: [SittingFinding]

  /// Why there is none, where there is none.
  package let reason: Reason?

  /// Blocks of several that were passed over, by why; what was counted says nothing of them.
  package let unjudged: [Unjudged]

  /// How many blocks were judged.
  package let judgedCount: Int

  /// Why rushing and fading were not looked for; nil where they were.
  package let order: ItemOrder?

  /// Blocks that could not be judged, for one reason.
  package struct Unjudged: Hashable, Sendable {
    package let reason: PacingFinding

    /// From 0, ascending.
    package let blocks: [Int]
  }

  /// Why nothing was found.
  package enum Reason: Hashable, Sendable {
    /// No rule applied; with what could not be tested for lack of data.
    case nothingStandsOut(untested: [Question])
    /// The only block could not be judged.
    case notJudged(PacingFinding)
    case nothingBegun
  }

  /// A question that needs more data than there are, and how much it has.
  package enum Question: Hashable, Sendable {
    case rush(blocks: Int, needed: Int)
    case stamina(answers: Int, needed: Int)
    case confidence(answers: Int, needed: Int)
    case changes(decisive: Int, needed: Int)
  }

  package static let most = 3

  /// How certain an estimated finding has to be.
  ///
  /// So that of days on which there is nothing to be found, at most one in twenty shows any.
  package static let certainty = 0.995

  /// How far the pace has to change before that is one, as a ratio and its inverse.
  ///
  /// People's blocks differ by about 10 % of themselves, and a test on items takes part of that for
  /// a change.
  package static let paceRatio = 1.35

  /// From how many points on a difference between confidence and accuracy is worth acting on.
  package static let biasPoints = 5.0

  /// Applies the rules.
  ///
  /// - Parameters:
  ///   - blocks: the blocks begun, in order.
  ///   - metrics: the metrics of the same sitting.
  /// - Complexity: O(items).
  package init(blocks: [PacingAnalysis], metrics: MetricSet) {
    unjudged = Self.unjudged(blocks)
    order = metrics.orders.allSatisfy { !$0.isRandom } ? metrics.orders.first : nil
    judgedCount =
      blocks.count - blocks.count { !PacingFinding($0).isJudgement }
    let counted = CountedFindings(blocks).findings.filter(\.isFrequent)
    let estimated = Self.estimated(metrics)
    let isolated = counted.filter(\.isIsolated)
    let ordered =
      (counted.filter { !$0.isIsolated } + estimated).sorted { $0.rank < $1.rank } + isolated
    findings = Array(ordered.prefix(Self.most))
    guard findings.isEmpty else {
      reason = nil
      return
    }
    if blocks.isEmpty {
      reason = .nothingBegun
    } else if blocks.count == 1, PacingFinding(blocks[0]) != .none {
      reason = .notJudged(PacingFinding(blocks[0]))
    } else {
      reason = .nothingStandsOut(untested: Self.untested(metrics))
    }
  }

  private static func unjudged(_ blocks: [PacingAnalysis]) -> [Unjudged] {
    guard blocks.count > 1 else { return [] }
    let found = blocks.map { (reason: PacingFinding($0), block: $0.block.block) }
    return [PacingFinding.blockOpen, .givenUp, .wasAway, .untimed].compactMap { reason in
      let own = found.filter { $0.reason == reason }.map(\.block)
      return own.isEmpty ? nil : Unjudged(reason: reason, blocks: own)
    }
  }

  private static func estimated(_ metrics: MetricSet) -> [SittingFinding] {
    [
      rush(metrics.rush), fading(metrics), paceChange(metrics.changePoints),
      rapid(metrics.rapid), changes(metrics.changes), confidence(metrics.bias),
      weaker(metrics.strengths),
    ].compactMap(\.self)
  }

  private static func rush(_ rush: EndOfBlockRush) -> SittingFinding? {
    guard let change = rush.change.value, let p = rush.p, change < 0, p <= 1 - certainty
    else { return nil }
    return .rushedEnds(
      change: rush.change, p: p,
      blocks: .init(blocks: rush.fasterBlocks, of: rush.blocks, count: EndOfBlockRush.endCount))
  }

  private static func fading(_ metrics: MetricSet) -> SittingFinding? {
    let stamina = metrics.stamina.accuracy
    guard let probability = stamina.probabilityOfDecline, probability >= certainty
    else { return nil }
    return .faded(
      change: stamina.change, probability: probability, pattern: metrics.stamina.pattern,
      time: metrics.stamina.speed.change)
  }

  private static func paceChange(_ points: [SpeedChangePoint]) -> SittingFinding? {
    guard points.count == 1, let change = points[0].change, let p = points[0].p.value,
      max(change.ratio, 1 / change.ratio) >= paceRatio
    else { return nil }
    return .paceChanged(change, p: p)
  }

  private static func rapid(_ rapid: RapidResponses) -> SittingFinding? {
    guard rapid.verdict == .possibleRapidResponses else { return nil }
    return .rapidResponses(
      count: Int(rapid.count.value ?? 0), accuracy: rapid.accuracy, others: rapid.otherAccuracy)
  }

  private static func changes(_ changes: AnswerChangeTotals?) -> SittingFinding? {
    guard let changes, let probability = changes.probabilityOfGain, probability <= 1 - certainty
    else { return nil }
    return .changesCost(
      net: changes.gains - changes.losses, decisive: changes.gains + changes.losses,
      gain: changes.gain)
  }

  private static func confidence(_ bias: ConfidenceBias) -> SittingFinding? {
    guard bias.bias.state == .ok, let value = bias.bias.value, let low = bias.bias.low,
      let high = bias.bias.high, abs(value) >= biasPoints
    else { return nil }
    // The ends lie 1.645 errors out; certainty needs 2.807 (n is 100 or more, so nearly normal).
    let near = NormalDistribution.quantile(0.5 + Interval.level / 2)
    let far = NormalDistribution.quantile(0.5 + certainty / 2)
    let error = max(high - value, value - low) / near
    return abs(value) > far * error ? .confidenceOff(bias: bias.bias) : nil
  }

  private static func weaker(_ tables: [StrengthTable]) -> SittingFinding? {
    for table in tables {
      guard let group = table.weaker.first, let mean = table.strengths.mean else { continue }
      return .weaker(table.dimension, label: group.label, strength: group.strength, mean: mean)
    }
    return nil
  }

  private static func untested(_ metrics: MetricSet) -> [Question] {
    var questions: [Question] = []
    if metrics.rush.change.state == .notEnoughData {
      questions.append(.rush(blocks: metrics.rush.blocks, needed: EndOfBlockRush.minimum))
    }
    if metrics.stamina.accuracy.change.state == .notEnoughData {
      questions.append(
        .stamina(
          answers: metrics.stamina.accuracy.change.n,
          needed: metrics.stamina.accuracy.answersNeeded))
    }
    if metrics.bias.bias.state == .notEnoughData {
      questions.append(
        .confidence(answers: metrics.bias.bias.n, needed: ConfidenceBias.minimum))
    }
    if let changes = metrics.changes, changes.gain.state == .notEnoughData {
      questions.append(
        .changes(
          decisive: changes.gains + changes.losses, needed: AnswerChanges.verdictMinimum))
    }
    return questions
  }
}

extension SittingFinding {
  /// The place in the order of the rules, from 0.
  fileprivate var rank: Int {
    switch self {
    case .ranOutOfTime: 0
    case .leftBlank: 1
    case .filledInAtTheEnd: 2
    case .rushedEnds: 3
    case .faded: 4
    case .longItems: 5
    case .paceChanged: 6
    case .rapidResponses: 7
    case .changesCost: 8
    case .timeUnused: 9
    case .confidenceOff: 10
    case .weaker: 11
    }
  }

  /// Whether it costs points for certain, or shows in a quarter of the blocks.
  fileprivate var isFrequent: Bool {
    switch self {
    case .longItems(let place, _), .timeUnused(let place): 4 * place.blocks.count >= place.of
    default: true
    }
  }

  fileprivate var isIsolated: Bool {
    switch self {
    case .ranOutOfTime(let place, _), .leftBlank(let place), .filledInAtTheEnd(let place),
      .longItems(let place, _), .timeUnused(let place):
      place.isIsolated
    default: false
    }
  }
}
