import ExamDesign
import ExamSession
package import ItemBank

extension ResponseSeries {
  /// The responses of one sitting on items that were new to the examinee.
  ///
  /// Items seen in earlier sittings stay out and keep their places; a break during which nobody was
  /// there, or the machine failed, has no known length and stays out too.
  ///
  /// - Parameters:
  ///   - trace: the sitting; its order counts as drawn at random, as ``ExamDesign`` draws forms, as
  ///     far as ``ItemOrder/drawn(_:ownOrder:)`` finds nothing else.
  ///   - key: the known keys; nil where there are none.
  ///   - facts: what is known of the items.
  ///   - isNew: whether this sitting was the first in which an item came on screen.
  /// - Complexity: O(n log n).
  package init(
    _ trace: SittingTrace, key: AnswerKey?, facts: [ItemReference: ItemFacts],
    isNew: (ItemReference) -> Bool
  ) {
    let key = key ?? AnswerKey()
    var (responses, ownOrder) = ([TimedResponse](), 0)
    let reachedCount = trace.blocks.reduce(0) { $0 + $1.presentationOrder.count }
    var (nextReached, nextOpen) = (0, reachedCount)
    for block in trace.blocks {
      ownOrder += block.presentationOrder.count - Self.longestRise(block.presentationOrder)
      let open = block.items.indices.filter { !block.items[$0].isReached }
      for (place, index) in (block.presentationOrder + open).enumerated() {
        let item = block.items[index]
        let position = item.isReached ? nextReached : nextOpen
        if item.isReached { nextReached += 1 } else { nextOpen += 1 }
        guard isNew(item.formItem.reference) || !item.isReached else { continue }
        responses.append(
          TimedResponse(
            item, of: block, place: place, position: position, outcome: key.outcome(of: item),
            hasKey: key.correctOptions(of: item) != nil, facts: facts[item.formItem.reference]))
      }
    }
    self.init(
      responses: responses, order: ItemOrder.drawn(responses, ownOrder: ownOrder),
      breaks: Self.breaks(of: trace))
  }

  private static func breaks(of trace: SittingTrace) -> [Break] {
    zip(trace.blocks, trace.blocks.dropFirst()).compactMap { before, after in
      let wasEmpty = trace.interruptions.contains {
        before.ended <= $0.from && $0.from <= after.started
      }
      return wasEmpty
        ? nil : Break(afterBlock: before.block, seconds: (after.started - before.ended).inSeconds)
    }
  }

  /// The length of the longest ascending subsequence (patience sorting).
  private static func longestRise(_ values: [Int]) -> Int {
    var ends: [Int] = []
    for value in values {
      if let place = ends.firstIndex(where: { $0 >= value }) {
        ends[place] = value
      } else {
        ends.append(value)
      }
    }
    return ends.count
  }
}

extension TimedResponse {
  fileprivate init(
    _ item: ItemTrace, of block: BlockTrace, place: Int, position: Int, outcome: Outcome,
    hasKey: Bool, facts: ItemFacts?
  ) {
    let count = item.formItem.optionCount
    self.init(
      block: block.block, blockItemCount: block.items.count, placeInBlock: place,
      position: position, seconds: item.timeOnScreen.inSeconds, outcome: outcome,
      confidence: item.confidence.map {
        StatedConfidence.probability($0, optionCount: count)
      },
      optionCount: count, expectedSeconds: facts?.expectedSeconds, norm: facts?.norm,
      isLateFill: item.isAnsweredInLastTenSeconds, blockLimitSeconds: block.limit?.inSeconds,
      difficulty: facts?.difficulty, system: facts?.system, discipline: facts?.discipline,
      task: facts?.task, hasKey: hasKey)
  }
}
