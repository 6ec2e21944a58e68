import ExamDesign
import ExamSession

/// What the pacing of one block shows that is worth acting on.
///
/// Fixed rules in a fixed order; the first that applies is the finding, so there is at most one.
/// ``SittingFindings`` puts those of a sitting's blocks together.
package enum PacingFinding: Hashable, Sendable {
  /// Time ended the block with items not reached, or with the last one on screen still blank.
  case ranOutOfTime(open: Int)
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

  /// Whether the block could be judged at all.
  package var isJudgement: Bool {
    switch self {
    case .blockOpen, .givenUp, .wasAway, .untimed: false
    default: true
    }
  }

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
    let cutOff = block.closing == .byTime ? notReached + (block.isLastOnScreenBlank ? 1 : 0) : 0
    if cutOff > 0 {
      self = .ranOutOfTime(open: cutOff)
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
}

extension BlockTrace {
  /// Whether the item on screen last was left blank.
  fileprivate var isLastOnScreenBlank: Bool {
    let last = items.filter(\.isReached).max {
      ($0.visits.last?.to ?? .start) < ($1.visits.last?.to ?? .start)
    }
    return last.map { !$0.isAnswered } ?? false
  }
}
