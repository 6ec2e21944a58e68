package import ItemBank

/// One of the ways in which a blueprint sorts items.
package enum BlueprintDimension: Hashable, Sendable, CaseIterable {
  case system
  case discipline
  case task

  /// The key of an item's heading that holds the tag, and the word for one in a sentence.
  package var name: String {
    switch self {
    case .system: "system"
    case .discipline: "discipline"
    case .task: "task"
    }
  }

  /// The tags of an item, as its author wrote them.
  package func tags(of item: Item) -> [String] {
    switch self {
    case .system: item.system.map { [$0] } ?? []
    case .discipline: item.disciplines
    case .task: item.task.map { [$0] } ?? []
    }
  }

  /// The tags there are, with their ranges.
  package func areas(of blueprint: Blueprint) -> [Blueprint.Area] {
    switch self {
    case .system: blueprint.systems
    case .discipline: blueprint.disciplines
    case .task: blueprint.tasks
    }
  }
}
