package import ItemBank

/// Warns of tags the blueprint does not know.
package struct UnknownTag: LintRule {
  private let blueprint: Blueprint

  package init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
  }

  package func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.flatMap { item in
      BlueprintDimension.allCases.flatMap { dimension in
        dimension.tags(of: item).compactMap { tag in
          let known = dimension.areas(of: blueprint).map(\.tag)
          if known.contains(where: { $0.isSame(as: tag) }) { return nil }
          return reading.finding(
            .warning, item,
            "the \(dimension.name) '\(tag)' of '\(item.id)' is not in the blueprint",
            remedy(for: tag, in: dimension, known: known))
        }
      }
    }
  }

  private func remedy(
    for tag: String, in dimension: BlueprintDimension, known: [String]
  ) -> String {
    if let near = nearest(to: tag, among: known) { return "did you mean '\(near)'" }
    let others = BlueprintDimension.allCases.filter { other in
      other != dimension && other.areas(of: blueprint).contains { $0.tag.isSame(as: tag) }
    }
    if let other = others.first { return "write it behind '\(other.name):'" }
    return "use \(known.joined(separator: ", "))"
  }
}
