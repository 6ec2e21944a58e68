import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamSession

/// A sitting on record that is over, as the metrics see it.
struct KeptSitting {
  /// Under which conditions a sitting was held; what is under different ones is kept apart.
  enum Kind: Hashable, CaseIterable {
    /// All blocks of the exam, without interruption.
    case wholeDay
    /// Blocks left out or given up, without interruption.
    case part
    /// Somebody left the room, or the machine failed.
    case interrupted
    case drill

    init(_ validity: Validity) {
      let flaws = Set(validity.flaws)
      self =
        flaws.contains(.drill)
        ? .drill
        : flaws.contains(.interrupted)
          ? .interrupted : flaws.contains(.partial) ? .part : .wholeDay
    }
  }

  var id: Int
  var header: SittingHeader

  /// The exam whose profile it was held under, such as `step1`.
  var exam: String
  var kind: Kind
  var validity: Validity

  /// Whether any block was begun.
  var hasBegun: Bool

  /// How many items of the blocks begun had been met in earlier sittings.
  var metBefore: Int

  /// The items that were new to the examinee.
  var series: ResponseSeries
  var changes: AnswerChangeTally

  /// Right answers among the scored items that were new; an item never reached is wrong.
  var right: Int
  var scored: Int

  /// How many of the new items that came on screen have no known key.
  var withoutKey: Int {
    series.responses.count { !$0.isScorable && $0.outcome != .notReached }
  }

  /// Sittings that may be put together: one version of an exam, one testing time, one kind.
  struct Group: Hashable {
    var profileID: String
    var timePercent: Int
    var kind: Kind
  }

  var group: Group {
    Group(
      profileID: header.profileID, timePercent: header.accommodations.timePercent, kind: kind)
  }

  /// Whether pace carries over from the one to the other, whatever the kind.
  func hasPace(like other: KeptSitting) -> Bool {
    header.profileID == other.header.profileID && kind != .drill
      && header.accommodations.timePercent == other.header.accommodations.timePercent
  }
}
