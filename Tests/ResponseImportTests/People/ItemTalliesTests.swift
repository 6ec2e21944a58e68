import ExamAnalytics
import ResponseImport
import TestSupport
import Testing

/// What all persons together tell of order and difficulty.
@Suite struct ItemTalliesTests {
  /// Persons who take items in the orders given, each right with the chance of the item's number.
  private static func people(_ orders: [[Int]], seed: UInt64) throws -> [PersonResponses] {
    var random = SeededGenerator(seed: seed)
    return try orders.map { order in
      let rows = order.map { "i\($0),\(random.chance(20 + 60 * $0 / max(1, order.count)) ? 1 : 0)" }
      return try PersonResponsesTests.person("correct", rows.joined(separator: " "))
    }
  }

  private static func tallies(_ people: [PersonResponses]) -> ItemTallies {
    var tallies = ItemTallies()
    for person in people { tallies.add(person) }
    return tallies
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>) func drawnOrders(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let all = Array(0..<40)
    let shuffled = (0..<30).map { _ in all.shuffled(using: &random) }
    let inHalves = (0..<30).map { _ in
      all[..<20].shuffled(using: &random) + all[20...].shuffled(using: &random)
    }
    let withGaps = (0..<30).map { _ in all.filter { _ in !random.chance(15) } }
    let ofAPool = (0..<30).map { _ in Array(all.shuffled(using: &random).prefix(10)) }
    let own = (0..<30).map { person in all.map { $0 + 100 * person } }
    for (name, orders, isDrawn) in [
      ("shuffled", shuffled, true), ("two of them", Array(shuffled.prefix(2)), true),
      ("of a pool", ofAPool, true), ("one person", Array(shuffled.prefix(1)), false),
      ("the same", Array(repeating: all, count: 30), false), ("with gaps", withGaps, false),
      ("within halves", inHalves, false), ("items of one's own", own, false),
    ] {
      let tallies = Self.tallies(try Self.people(orders, seed: seed))
      #expect(tallies.isDrawn == isDrawn, "seed \(seed): \(name)")
    }
  }

  @Test func nobodyAndNothing() throws {
    #expect(!ItemTallies().isDrawn)
    let single = try Self.people([[1], [1], [1]], seed: 1)
    #expect(!Self.tallies(single).isDrawn)
  }

  /// 60 persons, of whom 45 have the item right.
  @Test func theShareOfTheOthers() throws {
    let people = try (0..<60).map {
      try PersonResponsesTests.person("correct,seconds", $0 < 45 ? "a,1,9" : "a,0,9")
    }
    let tallies = Self.tallies(people)
    #expect(tallies.shareRight(of: "a", without: people[0].responses[0]) == 44.0 / 59)
    #expect(tallies.shareRight(of: "a", without: people[59].responses[0]) == 45.0 / 59)
    #expect(tallies.shareRight(of: "b", without: people[0].responses[0]) == nil)
    // Of 51 persons 50 are others, of 50 only 49.
    let some = Self.tallies(Array(people.prefix(51)))
    #expect(some.shareRight(of: "a", without: people[50].responses[0]) == 45.0 / 50)
    #expect(some.shareRight(of: "a", without: people[0].responses[0]) == 44.0 / 50)
    let few = Self.tallies(Array(people.prefix(50)))
    #expect(few.shareRight(of: "a", without: people[0].responses[0]) == nil)
  }

  @Test func sharesStayWithinTheirBounds() throws {
    let people = try (0..<60).map { _ in
      try PersonResponsesTests.person("correct", "a,1 b,0")
    }
    let tallies = Self.tallies(people)
    #expect(tallies.shareRight(of: "a", without: people[0].responses[0]) == 0.99)
    #expect(tallies.shareRight(of: "b", without: people[0].responses[1]) == 0.01)
  }

  /// Difficulties that others show tell an order from easy to hard from a drawn one.
  @Test(arguments: 1...5 as ClosedRange<UInt64>) func orderByDifficulty(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let all = Array(0..<40)
    let orders = (0..<80).map { _ in all.shuffled(using: &random) }
    let people = try Self.people(orders, seed: seed)
    let tallies = Self.tallies(people)
    let sorted = try Self.people([all], seed: seed)[0]
    guard case .goesWithDifficulty(let r) = tallies.drawnOrder(of: sorted) else {
      Issue.record("seed \(seed): \(tallies.drawnOrder(of: sorted))")
      return
    }
    #expect(r < -0.8, "seed \(seed)")
    let random5 = people.count { tallies.drawnOrder(of: $0) == .random }
    // Of 80 drawn orders about 4 are given up at the level of 5 %.
    #expect(random5 >= 68, "seed \(seed)")
    #expect(sorted.responses.allSatisfy { $0.difficulty == nil })
  }

  /// What the file says of difficulty goes before what others show.
  @Test func difficultiesOfTheFile() throws {
    let rows = (0..<40).map { "i\($0),1,\(0.9 - 0.02 * Double($0))" }
    let person = try PersonResponsesTests.person(
      "correct,difficulty", rows.joined(separator: " "))
    guard case .goesWithDifficulty(let r) = ItemTallies().drawnOrder(of: person) else {
      Issue.record("\(ItemTallies().drawnOrder(of: person))")
      return
    }
    #expect(r > 0.9)
  }
}
