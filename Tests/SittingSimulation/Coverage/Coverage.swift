import ExamSession

/// What has occurred over many simulated sittings.
package struct Coverage: Equatable, Sendable {
  private var eventCounts: [EventName: Int] = [:]
  private var refusalCounts: [RefusalName: Int] = [:]
  private var modelCounts: [ClockArithmetic.Model: Int] = [:]
  package private(set) var accepted = 0

  package init() {}

  package var refused: Int { refusalCounts.values.reduce(0, +) }
  package var events: Int { eventCounts.values.reduce(0, +) }

  mutating func note(_ event: SessionEvent) {
    eventCounts[EventName(event.kind), default: 0] += 1
  }

  mutating func note(_ refusal: Refusal) {
    refusalCounts[RefusalName(refusal), default: 0] += 1
  }

  mutating func note(_ model: ClockArithmetic.Model) {
    modelCounts[model, default: 0] += 1
  }

  mutating func noteAccepted() { accepted += 1 }

  package mutating func add(_ other: Coverage) {
    eventCounts.merge(other.eventCounts) { $0 + $1 }
    refusalCounts.merge(other.refusalCounts) { $0 + $1 }
    modelCounts.merge(other.modelCounts) { $0 + $1 }
    accepted += other.accepted
  }

  /// What should occur and has not.
  package var missing: [String] { rows.filter { $0.count == 0 }.map(\.name) }

  /// One line for each event, each refusal and each model of the clocks.
  package var table: String {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      row.name + String(repeating: " ", count: width - row.name.count + 2) + "\(row.count)"
    }.joined(separator: "\n")
  }

  private var rows: [(name: String, count: Int)] {
    EventName.allCases.map { ($0.rawValue, eventCounts[$0] ?? 0) }
      + RefusalName.allCases.map { ("refused: \($0.rawValue)", refusalCounts[$0] ?? 0) }
      + ClockArithmetic.Model.allCases.map { ("worked out: \($0.rawValue)", modelCounts[$0] ?? 0) }
  }
}
