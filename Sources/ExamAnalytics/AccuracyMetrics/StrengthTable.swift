/// How the share right differs along one dimension of what items are about.
package struct StrengthTable: Hashable, Sendable {
  /// What the items are grouped by.
  package enum Dimension: String, Hashable, Sendable, CaseIterable {
    case system
    case discipline
    case task

    func label(of response: TimedResponse) -> String? {
      switch self {
      case .system: response.system
      case .discipline: response.discipline
      case .task: response.task
      }
    }
  }

  package let dimension: Dimension
  package let strengths: SubgroupStrengths

  /// Compares the scored items of the sittings together; those without a label stay out.
  ///
  /// Groups are in the order of their names; a blank is wrong, an item never reached is none.
  ///
  /// - Complexity: O(n), and that of ``SubgroupStrengths``.
  package init(_ sittings: [ResponseSeries], by dimension: Dimension) {
    self.dimension = dimension
    var counts: [String: (right: Int, n: Int)] = [:]
    for response in sittings.allResponses {
      guard let label = dimension.label(of: response), let isRight = response.isRight
      else { continue }
      counts[label, default: (0, 0)].right += isRight ? 1 : 0
      counts[label, default: (0, 0)].n += 1
    }
    strengths = SubgroupStrengths(
      counts.sorted { $0.key < $1.key }.map {
        .init(label: $0.key, right: $0.value.right, n: $0.value.n)
      })
  }

  /// The groups of which may be said that they are weaker, weakest first.
  package var weaker: [SubgroupStrengths.Group] {
    strengths.groups.filter { $0.verdict == .weaker }
      .sorted { ($0.strength.value ?? 1, $0.label) < ($1.strength.value ?? 1, $1.label) }
  }
}
