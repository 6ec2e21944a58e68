package import ItemBank

/// Warns of items that lack a tag of some dimension of the blueprint: no share counts them.
package struct MissingTag: LintRule {
  private let blueprint: Blueprint

  package init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
  }

  package func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.flatMap { item in
      BlueprintDimension.allCases.filter { $0.tags(of: item).isEmpty }.map { dimension in
        let tag = dimension.areas(of: blueprint).first?.tag ?? "…"
        return reading.finding(
          .warning, item, "'\(item.id)' has no \(dimension.name)",
          "add a line such as '\(dimension.name): \(tag)' below its heading")
      }
    }
  }
}
