import ExamAnalytics
import Testing

/// Golden r: `numpy.corrcoef` (2.4.6) of the places 0…39 and −ln(p/(1 − p)) of the shares below.
@Suite struct ItemOrderTests {
  private func responses(_ difficulty: [Double?]) -> [TimedResponse] {
    var responses = TimedSitting.ordinary(difficulty.count).responses
    for index in difficulty.indices { responses[index].difficulty = difficulty[index] }
    return responses
  }

  private let falling = (0..<40).map { item -> Double in
    0.85 - 0.008 * Double(item) + 0.1 * (Double((11 * item) % 40) / 40 - 0.5)
  }

  @Test func hardItemsLate() throws {
    guard case .goesWithDifficulty(let r) = ItemOrder.drawn(responses(falling)) else {
      Issue.record("not found")
      return
    }
    #expect(isClose(r, 0.9459578089278601, 1e-12))
    let back = ItemOrder.drawn(responses(falling.reversed()))
    guard case .goesWithDifficulty(let mirrored) = back else {
      Issue.record("not found backwards")
      return
    }
    #expect(isClose(mirrored, -r, 1e-12))
    #expect(!back.isRandom)
  }

  @Test func mixedOrEqualDifficulties() {
    let mixed = (0..<40).map { 0.5 + 0.4 * Double((7 * $0) % 40) / 40 }
    #expect(ItemOrder.drawn(responses(mixed)) == .random)
    #expect(ItemOrder.drawn(responses(Array(repeating: 0.7, count: 40))) == .random)
    #expect(ItemOrder.drawn(responses(Array(repeating: nil, count: 40))) == .random)
    #expect(ItemOrder.drawn([]) == .random)
  }

  /// One below and one at the number of known difficulties the test needs.
  @Test func minimum() {
    var known: [Double?] = falling
    for item in 0..<21 { known[item] = nil }
    #expect(ItemOrder.drawn(responses(known)) == .random)
    let steep = (0..<20).map { 0.9 - 0.04 * Double($0) }
    #expect(!ItemOrder.drawn(responses(steep)).isRandom)
    #expect(ItemOrder.drawn(responses(Array(steep.prefix(19)))) == .random)
  }

  @Test(arguments: [(4, ItemOrder.random), (5, .chosenByExaminee)])
  func ownOrder(count: Int, order: ItemOrder) {
    #expect(ItemOrder.drawn(responses(Array(repeating: nil, count: 40)), ownOrder: count) == order)
  }
}
