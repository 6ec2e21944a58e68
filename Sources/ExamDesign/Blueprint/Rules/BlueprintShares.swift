package import ItemBank

/// How many items have each tag of one dimension of a blueprint.
package struct BlueprintShares: SetMeasurement {
  private let blueprint: Blueprint
  private let dimension: BlueprintDimension

  package init(_ dimension: BlueprintDimension, of blueprint: Blueprint) {
    self.dimension = dimension
    self.blueprint = blueprint
  }

  package func measures(of set: QuestionSet) -> [SetMeasure] {
    let counts = set.items.reduce(into: [String: Int]()) { counts, item in
      // A tag written twice is one tag.
      for tag in Set(dimension.tags(of: item)) { counts[tag, default: 0] += 1 }
    }
    return dimension.areas(of: blueprint).map { area in
      SetMeasure(
        area.tag, .items(counts[area.tag, default: 0], of: set.items.count),
        least: area.percent.lowerBound, greatest: area.percent.upperBound,
        subject: "the \(dimension.name) '\(area.tag)' has", advice: "write or replace items")
    }
  }
}
