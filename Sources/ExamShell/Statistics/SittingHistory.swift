import ExamAnalytics
import ExamDesign
import ExamRecords

/// What came before a sitting, as far as it tells of it: the last sittings of the same version of
/// an exam under the same testing time.
///
/// A fixed window, so that numbers written when a sitting ends and numbers computed again later are
/// the same, and so that many sittings cost no more each than few.
struct SittingHistory {
  /// How many sittings are looked back at.
  static let length = 20

  /// How many of one kind are put together with the sitting itself.
  static let groupLength = 11

  /// Oldest first, at most ``length``.
  private(set) var before: [KeptSitting] = []

  mutating func append(_ sitting: KeptSitting) {
    before.append(sitting)
    if before.count > Self.length { before.removeFirst() }
  }

  /// The sittings whose pace carries over to `sitting`, oldest first.
  func pace(of sitting: KeptSitting) -> [ResponseSeries] {
    before.filter { $0.hasPace(like: sitting) }.suffix(HalfwayForecast.earlierSittings)
      .map(\.series)
  }

  /// The sittings of the same kind up to `sitting`, itself included, oldest first.
  func group(of sitting: KeptSitting) -> [KeptSitting] {
    before.filter { $0.group == sitting.group }.suffix(Self.groupLength) + [sitting]
  }
}

extension SittingLibrary {
  /// What came before a sitting.
  func history(before sitting: KeptSitting) throws(ShellError) -> SittingHistory {
    let comparable = try summaries { summary in
      summary.id < sitting.id && summary.profileID == sitting.header.profileID
        && summary.accommodations?.timePercent == sitting.header.accommodations.timePercent
    }
    var history = SittingHistory()
    for summary in comparable.suffix(SittingHistory.length) {
      history.append(try self.sitting(summary.id))
    }
    return history
  }
}
