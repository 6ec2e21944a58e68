package import ItemBank

/// The blueprints that come with the program.
package struct BlueprintCatalogue: Equatable, Sendable {
  /// By exam; each exam occurs once.
  package let blueprints: [Blueprint]

  /// Findings about their files; none in a program as released.
  package let findings: [Finding]

  /// Reads them.
  ///
  /// - Complexity: O(n) in the length of the files.
  package init() {
    let readings = [
      BlueprintReader.read(PackageResources.blueprint_step1_yaml, file: "blueprint-step1.yaml")
    ]
    blueprints = readings.compactMap(\.blueprint).sorted { $0.exam < $1.exam }
    findings = readings.flatMap(\.findings)
  }

  /// The blueprint of an exam.
  ///
  /// - Throws: ``BlueprintLookupError`` where there is none of that name.
  /// - Complexity: O(n).
  package func lookup(_ exam: String) throws(BlueprintLookupError) -> Blueprint {
    if let blueprint = blueprints.first(where: { $0.exam.isSame(as: exam) }) { return blueprint }
    throw .unknown(name: exam, exams: blueprints.map(\.exam))
  }
}
