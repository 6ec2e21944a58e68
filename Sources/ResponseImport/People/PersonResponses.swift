package import ExamAnalytics

/// All that one person did, from their rows: in the order of presentation, each item once.
package struct PersonResponses: Hashable, Sendable {
  package let person: String

  /// What the items are called, one for each of ``responses``.
  package private(set) var items: [String] = []

  /// By position: what was reached first, what was not reached behind it.
  package private(set) var responses: [TimedResponse] = []

  /// The rows that cannot stand beside the others, by line.
  package private(set) var refused: [RefusedRow] = []

  /// Puts the rows of one person together.
  ///
  /// Positions may begin again in each block; without any, the order of the rows counts. Blocks come
  /// by their positions, or where these begin again by their numbers, or else by their first rows.
  ///
  /// - Parameters:
  ///   - person: their name.
  ///   - rows: in the order of the file.
  ///   - scale: how the file states confidence.
  ///   - blockLimit: seconds, for blocks whose rows name no limit.
  /// - Complexity: O(n log n).
  package init(
    person: String, rows: [ResponseRow], scale: ConfidenceScale, blockLimit: Double? = nil
  ) {
    self.person = person
    let places = places(rows)
    let counts = Dictionary(grouping: places, by: \.block).mapValues(\.count)
    let limits = limits(places)
    let sorted = places.sorted { ($0.order, $0.position) < ($1.order, $1.position) }
    let presented =
      sorted.filter { $0.row.outcome != .notReached }
      + sorted.filter { $0.row.outcome == .notReached }
    var next: [Int: Int] = [:]
    for (position, place) in presented.enumerated() {
      let row = place.row
      items.append(row.item)
      var response = TimedResponse(
        block: place.block, blockItemCount: counts[place.block, default: 1],
        placeInBlock: next[place.block, default: 0], position: position,
        seconds: row.outcome == .notReached ? 0 : row.seconds ?? 0, outcome: row.outcome,
        confidence: row.confidence.flatMap(scale.probability), optionCount: row.optionCount,
        expectedSeconds: row.expectedSeconds, norm: row.norm, isLateFill: nil,
        blockLimitSeconds: limits[place.block] ?? blockLimit, difficulty: row.difficulty,
        system: row.system, discipline: row.discipline, task: row.task)
      response.isScorable = row.isScorable
      responses.append(response)
      next[place.block, default: 0] += 1
    }
    refused.sort { $0.line < $1.line }
  }

  /// A row, and where it stands in the sitting.
  private struct Place {
    var row: ResponseRow
    /// From 0, in the order of the blocks.
    var block: Int
    /// What comes before the position in the order; 0 where positions go on over the blocks.
    var order: Int
    var position: Double
  }

  private mutating func places(_ rows: [ResponseRow]) -> [Place] {
    var rows = withoutRepetition(rows)
    let hasPositions = rows.contains { $0.position != nil }
    rows.removeAll { row in
      guard hasPositions, row.position == nil else { return false }
      refused.append(RefusedRow(line: row.line, problem: .noPosition))
      return true
    }
    var positioned = rows.enumerated().map {
      (row: $0.element, position: $0.element.position ?? Double($0.offset))
    }
    let beginsAgain = Self.beginsAgain(positioned)
    var lines: [String: [Double: Int]] = [:]
    positioned.removeAll { row, position in
      let space = beginsAgain ? row.block : ""
      guard let line = lines[space]?[position] else {
        lines[space, default: [:]][position] = row.line
        return false
      }
      let problem = RowProblem.repeatedPosition(Self.text(position), firstLine: line)
      refused.append(RefusedRow(line: row.line, problem: problem))
      return true
    }
    let numbers = Self.blockNumbers(positioned, beginsAgain: beginsAgain)
    return withoutOtherLimits(
      positioned.map { row, position in
        let block = numbers[row.block, default: 0]
        return Place(
          row: row, block: block, order: beginsAgain ? block : 0, position: position)
      })
  }

  private mutating func withoutRepetition(_ rows: [ResponseRow]) -> [ResponseRow] {
    var lines: [String: Int] = [:]
    return rows.filter { row in
      guard let line = lines[row.item] else {
        lines[row.item] = row.line
        return true
      }
      let problem = RowProblem.repeatedItem(excerpt(row.item), firstLine: line)
      refused.append(RefusedRow(line: row.line, problem: problem))
      return false
    }
  }

  private mutating func withoutOtherLimits(_ places: [Place]) -> [Place] {
    var first: [Int: (limit: Double, line: Int)] = [:]
    return places.filter { place in
      guard let limit = place.row.limitSeconds else { return true }
      guard let known = first[place.block] else {
        first[place.block] = (limit, place.row.line)
        return true
      }
      guard known.limit != limit else { return true }
      let problem = RowProblem.otherLimit(Self.text(limit), firstLine: known.line)
      refused.append(RefusedRow(line: place.row.line, problem: problem))
      return false
    }
  }

  private func limits(_ places: [Place]) -> [Int: Double] {
    var limits: [Int: Double] = [:]
    for place in places {
      if let limit = place.row.limitSeconds { limits[place.block] = limit }
    }
    return limits
  }

  /// Whether a position occurs in two blocks.
  private static func beginsAgain(_ rows: [(row: ResponseRow, position: Double)]) -> Bool {
    var blocks: [Double: String] = [:]
    return rows.contains { row, position in
      if let other = blocks[position] { return other != row.block }
      blocks[position] = row.block
      return false
    }
  }

  /// The blocks' numbers from 0, by their names.
  private static func blockNumbers(
    _ rows: [(row: ResponseRow, position: Double)], beginsAgain: Bool
  ) -> [String: Int] {
    var firsts: [String: Double] = [:]
    for (index, (row, position)) in rows.enumerated() {
      let rank = beginsAgain ? Double(index) : position
      firsts[row.block] = min(firsts[row.block] ?? rank, rank)
    }
    let named = firsts.keys.map { (name: $0, number: Double($0)) }
    if beginsAgain, named.allSatisfy({ $0.number?.isFinite == true }) {
      for (name, number) in named { firsts[name] = number }
    }
    let sorted = firsts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
  }

  private static func text(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func excerpt(_ text: String) -> String {
    RowFields.excerpt(Array(text.utf8)[...])
  }
}
