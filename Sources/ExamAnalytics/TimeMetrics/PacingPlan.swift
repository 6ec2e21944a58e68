/// How much time should be left at a few items of a block, to be known by heart.
///
/// From one's own blocks: at each checkpoint the median, over blocks, of the share of the item time
/// that had gone into the items up to there, as they came on screen; the limit is divided by those
/// shares. The plan therefore has one's own shape and the block's limit, whatever the blocks it
/// comes from took. Time spent on coming back to an item counts where the item first came; for
/// somebody who comes back much, the plan runs ahead of the clock. Too few own blocks: even pace.
package struct PacingPlan: Hashable, Sendable {
  /// Where the shape of the plan comes from.
  package enum Basis: Hashable, Sendable {
    case ownTimes(blocks: Int)
    case evenPace
  }

  /// One item to look at the clock at.
  package struct Checkpoint: Hashable, Sendable {
    /// How many items are then done, from 1.
    package let items: Int

    /// What should be left of the limit, in seconds.
    package let secondsLeft: Double
  }

  /// At every fifth item before the last.
  package let checkpoints: [Checkpoint]
  package let basis: Basis

  /// How many of one's own blocks a plan needs, and how many items each of them.
  ///
  /// Counted are blocks in which every item was reached and has a time.
  package static let minimum = 5
  package static let itemMinimum = 10
  package static let step = 5

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - itemCount: how many items the block has.
  ///   - limit: its limit in seconds.
  ///   - sittings: one's own earlier sittings; blocks of other lengths count by the share of items.
  /// - Complexity: O(n log n).
  package init(itemCount: Int, limit: Double, sittings: [ResponseSeries]) {
    precondition(itemCount > 0 && limit > 0, "a plan needs items and a limit")
    let courses = sittings.flatMap(\.blocks).compactMap(Self.course)
    let isOwn = courses.count >= Self.minimum
    basis = isOwn ? .ownTimes(blocks: courses.count) : .evenPace
    checkpoints = stride(from: Self.step, to: itemCount, by: Self.step).map { items in
      let done = Double(items) / Double(itemCount)
      let own = isOwn ? Median.of(courses.map { Self.share($0, at: done) }) : nil
      return Checkpoint(items: items, secondsLeft: limit * (1 - (own ?? done)))
    }
  }

  /// The share of the block's item time after 0, 1, 2 … items; nil for a block that does not count.
  private static func course(_ block: [TimedResponse]) -> [Double]? {
    let times = block.sorted { $0.placeInBlock < $1.placeInBlock }.map(\.seconds)
    guard times.count >= itemMinimum, times.count == block.first?.blockItemCount,
      times.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let total = times.reduce(0, +)
    return times.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1 / total) }
  }

  /// The share at a point of the block, 0…1, straight between two items.
  private static func share(_ course: [Double], at done: Double) -> Double {
    let place = done * Double(course.count - 1)
    let below = min(Int(place), course.count - 2)
    return course[below] + (place - Double(below)) * (course[below + 1] - course[below])
  }
}
