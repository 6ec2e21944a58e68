import ExamDesign

/// The one thing worth doing about the pacing of a block, with its evidence.
///
/// Fixed rules in a fixed order; the first that applies is the finding, so there is at most one.
package enum PacingFinding: Hashable, Sendable {
  /// Time ended the block with items not reached.
  case ranOutOfTime(notReached: Int)
  /// The block was closed with items blank, presented or not.
  case leftBlank(count: Int)
  /// Two items or more were only filled in during the last ten seconds.
  case filledInAtTheEnd(count: Int)
  /// Long items took more than two items' time, and less than two items' time was left.
  case longItems(count: Int)
  /// More than a quarter of the time was left, and answers were wrong.
  case timeUnused(wrong: Int)
  /// None of the rules applies.
  case none
  /// The block cannot be judged, because it is not over.
  case blockOpen
  /// The block cannot be judged, because the sitting was given up inside it.
  case givenUp
  /// The block cannot be judged, because the examinee was away for more than two items' time.
  case wasAway
  /// The block cannot be judged, because nothing limited its time.
  case untimed

  /// Applies the rules to one block.
  package init(_ analysis: PacingAnalysis) {
    let block = analysis.block
    guard block.closing != .open else {
      self = .blockOpen
      return
    }
    guard block.closing != .byAbandonment else {
      self = .givenUp
      return
    }
    guard let target = analysis.target, let limit = block.limit?.inSeconds,
      let left = block.timeLeft?.inSeconds
    else {
      self = .untimed
      return
    }
    guard block.awayTime.inSeconds <= 2 * target else {
      self = .wasAway
      return
    }
    let notReached = analysis.openItems.notReached.count
    let blank = analysis.openItems.unanswered.count + notReached
    let late = analysis.openItems.lastTenSeconds.count
    let wrong = analysis.count(.wrong)
    if block.closing == .byTime, notReached > 0 {
      self = .ranOutOfTime(notReached: notReached)
    } else if blank > 0 {
      self = .leftBlank(count: blank)
    } else if late >= 2 {
      self = .filledInAtTheEnd(count: late)
    } else if analysis.sinks.equivalentItems > 2, left < 2 * target {
      self = .longItems(count: analysis.sinks.sinks.count)
    } else if left > limit / 4, wrong > 0 {
      self = .timeUnused(wrong: wrong)
    } else {
      self = .none
    }
  }

  /// The place in the order of the rules, from 0; what is no finding comes last.
  private var rank: Int {
    switch self {
    case .ranOutOfTime: 0
    case .leftBlank: 1
    case .filledInAtTheEnd: 2
    case .longItems: 3
    case .timeUnused: 4
    case .none, .blockOpen, .givenUp, .wasAway, .untimed: 5
    }
  }

  /// What the finding counts; 0 where it is none.
  private var weight: Int {
    switch self {
    case .ranOutOfTime(let count), .leftBlank(let count), .filledInAtTheEnd(let count),
      .longItems(let count), .timeUnused(let count):
      count
    case .none, .blockOpen, .givenUp, .wasAway, .untimed: 0
    }
  }

  /// Whether there is something to do.
  package var isFinding: Bool { rank < 5 }

  /// The block whose finding comes first: by rule, then by what it counts, then by order.
  ///
  /// - Returns: The position in `analyses` and its finding; nil where `analyses` is empty.
  package static func first(
    among analyses: [PacingAnalysis]
  ) -> (position: Int, finding: PacingFinding)? {
    analyses.enumerated()
      .map { (position: $0.offset, finding: PacingFinding($0.element)) }
      .min { ($0.finding.rank, -$0.finding.weight) < ($1.finding.rank, -$1.finding.weight) }
  }
}
