extension QuestionSetReader {
  /// Puts the files of a folder set together.
  ///
  /// The header is that of `set.yaml`; of the files' own headers nothing is used. The files are taken
  /// in the order of their names' bytes, whatever order they come in. An item (or item set) whose id
  /// was used in an earlier file is left out with an error. An item set belongs to one file: `in:`
  /// names a set of the same file.
  ///
  /// - Parameters:
  ///   - header: What `readSetHeader` gave for the `set.yaml`.
  ///   - parts: What `read` gave for each file as `.partOfFolder`.
  /// - Returns: The whole set, with the findings of `header`, then of each file, then of the merging.
  /// - Complexity: O(n) in the items.
  package static func merge(
    _ header: HeaderReading, _ parts: [QuestionSetReading]
  ) -> QuestionSetReading {
    var merged = QuestionSetReading(
      file: header.file, questionSet: QuestionSet(header: header.header),
      findings: header.findings)
    if parts.isEmpty {
      merged.findings.append(
        Finding(
          severity: .error, file: header.file, line: 1,
          message: "the folder has no question files",
          remedy: "put files whose names end in '.qset.md' beside set.yaml"))
    }
    for part in parts.sorted(by: { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }) {
      merged.add(part)
    }
    return merged
  }
}

extension QuestionSetReading {
  fileprivate mutating func add(_ part: QuestionSetReading) {
    findings += part.findings
    var refusedSets: Set<ItemID> = []
    for itemSet in part.questionSet.itemSets {
      let place = part.itemSetPlaces[itemSet.id] ?? SourcePlace(file: part.file, line: 1)
      if let first = itemSetPlaces[itemSet.id] {
        let problem = StructureProblem.duplicateItemSetID(
          itemSet.id.rawValue, first: first, isSameFile: false)
        findings.append(problem.finding(at: place))
        refusedSets.insert(itemSet.id)
      } else {
        questionSet.itemSets.append(itemSet)
        itemSetPlaces[itemSet.id] = place
      }
    }
    for item in part.questionSet.items {
      let place = part.places[item.id] ?? SourcePlace(file: part.file, line: 1)
      if let first = places[item.id] {
        let problem = StructureProblem.duplicateItemID(
          item.id.rawValue, first: first, isSameFile: false)
        findings.append(problem.finding(at: place))
      } else if let itemSet = item.itemSet?.itemSet, refusedSets.contains(itemSet) {
        let problem = StructureProblem.unreadItemSet(itemSet.rawValue)
        findings.append(problem.finding(at: place))
      } else {
        questionSet.items.append(item)
        places[item.id] = place
      }
    }
  }
}

extension Problem {
  /// The finding at a place of a file.
  func finding(at place: SourcePlace) -> Finding {
    Finding(
      severity: severity, file: place.file, line: place.line, message: message, remedy: remedy)
  }
}
