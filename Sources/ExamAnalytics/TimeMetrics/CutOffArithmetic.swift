/// What a rule such as "leave any item at 2:30" would have come to; arithmetic, not a forecast.
///
/// Every time above the cut-off is taken as ending there, all else as it was. Nobody knows how the
/// items so cut or so reached would have been answered, nor what leaving an item early does to the
/// rest.
package struct CutOffArithmetic: Hashable, Sendable {
  /// The rule that is told unless another is named, in seconds: leave an item at 2:30.
  package static let usualCutOff = 150.0

  /// The cut-off in seconds.
  package let cutOff: Double

  /// The time above it, in seconds; `n` counts the items that were on screen.
  ///
  /// Not applicable where none was; so is the next.
  package let secondsSaved: Metric

  /// How many items that were not reached the saved time would have held.
  ///
  /// Block by block: what was saved in it over the median time of its items, each cut off, at most
  /// the items not reached. `n` counts those.
  package let itemsFitted: Metric

  /// How many items ran over the cut-off, how many of them are scored, and how many are right: what
  /// the rule would have put at risk.
  package let itemsCut: Int
  package let scoredAmongCut: Int
  package let rightAmongCut: Int

  /// Works it out over the sittings together.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries], cutOff: Double) {
    precondition(cutOff > 0, "a cut-off is above zero")
    self.cutOff = cutOff
    let blocks = sittings.flatMap(\.blocks).map { BlockArithmetic($0, cutOff: cutOff) }
    let cut = blocks.flatMap(\.cut).compactMap(\.isRight)
    itemsCut = blocks.reduce(0) { $0 + $1.cut.count }
    scoredAmongCut = cut.count
    rightAmongCut = cut.count { $0 }
    let onScreen = blocks.reduce(0) { $0 + $1.onScreen }
    guard onScreen > 0 else {
      secondsSaved = .notApplicable()
      itemsFitted = .notApplicable()
      return
    }
    secondsSaved = .exact(blocks.reduce(0) { $0 + $1.saved }, n: onScreen)
    let notReached = blocks.reduce(0) { $0 + $1.notReached }
    itemsFitted =
      notReached == 0
      ? .notApplicable() : .exact(Double(blocks.reduce(0) { $0 + $1.fitted }), n: notReached)
  }
}

/// The same for one block.
private struct BlockArithmetic {
  let cut: [TimedResponse]
  let onScreen: Int
  let saved: Double
  let notReached: Int
  let fitted: Int

  init(_ block: [TimedResponse], cutOff: Double) {
    let shown = block.filter { $0.seconds > 0 && $0.seconds.isFinite }
    cut = shown.filter { $0.seconds > cutOff }
    onScreen = shown.count
    saved = cut.reduce(0) { $0 + $1.seconds - cutOff }
    notReached = block.count { $0.outcome == .notReached }
    let typical = Median.of(shown.map { min($0.seconds, cutOff) }) ?? cutOff
    // Compared before the conversion: a huge share does not fit an integer.
    let room = (saved / typical).rounded(.down)
    fitted = room >= Double(notReached) ? notReached : Int(room)
  }
}
