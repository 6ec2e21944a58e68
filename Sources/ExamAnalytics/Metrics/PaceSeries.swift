import ExamSession

/// The course of a block against even pace, item by item as they came on screen.
///
/// The point of the k-th item presented is the block's clock at the end of the item's first pass
/// minus k·w. Time spent on coming back to earlier items therefore shows where it was spent.
package struct PaceSeries: Equatable, Sendable {
  /// One item's point.
  package struct Point: Equatable, Sendable {
    /// The item, from 0.
    package let item: Int

    /// Seconds behind even pace; negative is ahead.
    package let behind: Double
  }

  /// In order of first presentation; empty without a limit or without items on screen.
  package let points: [Point]

  /// Whether items came on screen in the order of their numbers.
  package let isInItemOrder: Bool

  package init(_ block: BlockTrace) {
    let order = block.presentationOrder
    isInItemOrder = order.elementsEqual(order.indices)
    guard let target = block.target else {
      points = []
      return
    }
    points = order.enumerated().compactMap { rank, item in
      block.items[item].firstPassEnd.map { end in
        Point(item: item, behind: block.clock(at: end) - Double(rank + 1) * target)
      }
    }
  }

  /// The first of the points furthest behind; nil where there are none.
  package var worst: Point? {
    points.reduce(nil) { worst, point in
      guard let worst else { return point }
      return point.behind > worst.behind ? point : worst
    }
  }
}
