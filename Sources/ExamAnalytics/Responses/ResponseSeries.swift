/// The responses of one person in one sitting, in the order in which the items came on screen.
package struct ResponseSeries: Hashable, Sendable {
  /// By ``TimedResponse/position``, ascending; first exposures only.
  package var responses: [TimedResponse]

  /// Whether the order of items was random, so that position says nothing of difficulty.
  ///
  /// Without that, whatever compares early and late items is not applicable.
  package var order: ItemOrder

  package var isOrderRandom: Bool { order.isRandom }

  /// The breaks between the blocks, in order.
  package var breaks: [Break]

  /// A break and where it lies.
  package struct Break: Hashable, Sendable {
    /// The block before it, from 0.
    package var afterBlock: Int
    package var seconds: Double

    package init(afterBlock: Int, seconds: Double) {
      self.afterBlock = afterBlock
      self.seconds = seconds
    }
  }

  package init(responses: [TimedResponse], order: ItemOrder, breaks: [Break] = []) {
    self.responses = responses.sorted { $0.position < $1.position }
    self.order = order
    self.breaks = breaks
  }

  package init(responses: [TimedResponse], isOrderRandom: Bool, breaks: [Break] = []) {
    self.init(responses: responses, order: isOrderRandom ? .random : .fixed, breaks: breaks)
  }

  /// The responses of each block that has any, in the order of the blocks.
  ///
  /// - Complexity: O(n).
  package var blocks: [[TimedResponse]] {
    var blocks: [Int: [TimedResponse]] = [:]
    for response in responses { blocks[response.block, default: []].append(response) }
    return blocks.sorted { $0.key < $1.key }.map(\.value)
  }
}
