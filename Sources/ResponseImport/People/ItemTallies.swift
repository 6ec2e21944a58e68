package import ExamAnalytics

/// What all persons of a file together tell of its items: where they stood, and how hard they were.
package struct ItemTallies: Sendable {
  private struct Tally {
    var people = 0
    var places = 0.0
    var squares = 0.0
    var scored = 0
    var right = 0
  }

  private var items: [String: Tally] = [:]

  package init() {}

  /// Takes a person's items: those that were reached, by their place among these.
  ///
  /// - Complexity: O(n).
  package mutating func add(_ person: PersonResponses) {
    var place = 0.0
    for (item, response) in zip(person.items, person.responses)
    where response.outcome != .notReached {
      var tally = items[item] ?? Tally()
      tally.people += 1
      tally.places += place
      tally.squares += place * place
      if let isRight = response.isRight {
        tally.scored += 1
        tally.right += isRight ? 1 : 0
      }
      items[item] = tally
      place += 1
    }
  }

  /// Of the variance of places, the least share within items from which on orders count as drawn.
  package static let drawnShare = 0.5

  /// Whether items stood at places of their own for each person, so that the order was drawn.
  ///
  /// Over all items that two persons or more reached: the variance of places within items, over that
  /// of all these places. 0 where every item has its place, a little more where rows are missing, a
  /// quarter where items are shuffled within two halves, 1 where all are shuffled. Below
  /// ``drawnShare``, and without an item of two persons, no order was drawn as far as one can know.
  ///
  /// - Complexity: O(items).
  package var isDrawn: Bool {
    let shared = items.values.filter { $0.people > 1 }
    let n = shared.reduce(0.0) { $0 + Double($1.people) }
    guard n > 0 else { return false }
    let mean = shared.reduce(0.0) { $0 + $1.places } / n
    let squares = shared.reduce(0.0) { $0 + $1.squares }
    let within = shared.reduce(0.0) { $0 + $1.squares - $1.places * $1.places / Double($1.people) }
    let all = (squares - n * mean * mean) / (n - 1)
    let freedom = n - Double(shared.count)
    guard all > 0 else { return false }
    return within / freedom / all >= Self.drawnShare
  }

  /// How many others a share needs.
  package static let othersMinimum = 50

  /// The share of all other persons who have an item right, a blank counting as wrong.
  ///
  /// - Parameters:
  ///   - item: its name.
  ///   - own: what the person left out did with it.
  /// - Returns: Within 0.01…0.99; nil with fewer than ``othersMinimum`` others.
  package func shareRight(of item: String, without own: TimedResponse) -> Double? {
    guard let tally = items[item] else { return nil }
    let scored = tally.scored - (own.isRight == nil ? 0 : 1)
    let right = tally.right - (own.isRight == true ? 1 : 0)
    guard scored >= Self.othersMinimum else { return nil }
    return ResponseRow.held(Double(right) / Double(scored))
  }

  /// What a person's order counts as where the file's orders were drawn.
  ///
  /// Difficulties that the file does not name are taken from the other persons, for this alone.
  ///
  /// - Complexity: O(n).
  package func drawnOrder(of person: PersonResponses) -> ItemOrder {
    var responses = person.responses
    for index in responses.indices where responses[index].difficulty == nil {
      responses[index].difficulty = shareRight(
        of: person.items[index], without: responses[index])
    }
    return .drawn(responses)
  }
}
