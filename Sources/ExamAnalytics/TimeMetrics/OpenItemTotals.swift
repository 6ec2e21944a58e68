/// What blocks left open, and what was filled in at the last moment; counted, over sittings.
///
/// Each is a number of items among the `n` of the blocks; blanks count as wrong on the exam.
package struct OpenItemTotals: Hashable, Sendable {
  /// Never presented.
  package let notReached: Metric

  /// Presented and left blank.
  package let omitted: Metric

  /// Blank when the last ten seconds of the limit began, and answered at the end.
  ///
  /// Not applicable where no instant is known; so is the next.
  package let lastTenSeconds: Metric

  /// Those of ``lastTenSeconds`` that had less time on screen than a rapid response.
  ///
  /// The rest had been worked on before.
  package let lateFills: Metric

  /// How many blocks are counted over.
  package let blocks: Int

  /// Counts over the sittings together; below one block there is no value.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries]) {
    let responses = sittings.allResponses
    let n = sittings.reduce(0) { $0 + $1.responses.count }
    blocks = sittings.reduce(0) { $0 + $1.blocks.count }
    func count(_ isCounted: (TimedResponse) -> Bool) -> Metric {
      n == 0 ? .notEnoughData(n: 0) : .exact(Double(responses.count(where: isCounted)), n: n)
    }
    notReached = count { $0.outcome == .notReached }
    omitted = count { $0.outcome == .unanswered }
    guard n == 0 || responses.contains(where: { $0.isLateFill != nil }) else {
      lastTenSeconds = .notApplicable(n: n)
      lateFills = .notApplicable(n: n)
      return
    }
    lastTenSeconds = count { $0.isLateFill == true }
    lateFills = count { $0.isLateFill == true && $0.seconds < $0.rapidThresholdSeconds }
  }
}
