/// What a block left open, and what was filled in at the last moment; items from 0, ascending.
package struct OpenItems: Equatable, Sendable {
  /// Presented and blank at the end.
  package let unanswered: [Int]

  /// Never presented.
  package let notReached: [Int]

  /// Blank when the last ten seconds of the limit began, answered at the end.
  package let lastTenSeconds: [Int]

  package init(_ block: BlockTrace) {
    let items = block.items
    unanswered = items.indices.filter { items[$0].isReached && !items[$0].isAnswered }
    notReached = items.indices.filter { !items[$0].isReached && !items[$0].isAnswered }
    lastTenSeconds = items.indices.filter { items[$0].isAnsweredInLastTenSeconds }
  }
}
