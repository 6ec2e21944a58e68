/// What can be wrong with headings, ids and item sets.
enum StructureProblem: Problem {
  case noItems
  case textBeforeFirstItem
  case badItemID(String)
  case badItemSetID(String)
  case duplicateItemID(String, first: SourcePlace, isSameFile: Bool)
  case duplicateItemSetID(String, first: SourcePlace, isSameFile: Bool)
  case headingWithoutSpace
  case indentedMarker
  case unknownSection(String, suggestion: String?)
  case inexactSection(String)
  case deepHeading
  case repeatedSection(String)
  case sectionOutsideItem
  case emptyVignette(String)
  case partInItemSet(String)
  case unknownItemSet(String, suggestion: String?)
  case unreadItemSet(String)
  case emptyItemSet(String)
  case duplicateStep(Int, itemSet: String, firstLine: Int)
  case stepGap(missing: Int, itemSet: String)
  case stepsOutOfOrder(Int, itemSet: String)

  var severity: Finding.Severity {
    switch self {
    case .headingWithoutSpace, .indentedMarker, .inexactSection, .emptyItemSet, .stepGap,
      .stepsOutOfOrder:
      .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .noItems: "the file has no items"
    case .textBeforeFirstItem: "this stands before the first item"
    case .badItemID(""): "the item has no id"
    case .badItemID(let id): "'\(id)' cannot be the id of an item"
    case .badItemSetID(""): "the item set has no id"
    case .badItemSetID(let id): "'\(id)' cannot be the id of an item set"
    case .duplicateItemID(let id, let first, let isSameFile):
      "the id '\(id)' is taken by the item \(Self.place(first, isSameFile))"
    case .duplicateItemSetID(let id, let first, let isSameFile):
      "the id '@\(id)' is taken by the item set \(Self.place(first, isSameFile))"
    case .headingWithoutSpace: "there is no space behind '#'"
    case .indentedMarker: "the line is indented"
    case .unknownSection(let name, _): "the heading '## \(name)' is not known"
    case .inexactSection: "the heading is not written as the format has it"
    case .deepHeading: "the format has no headings below '##'"
    case .repeatedSection(let name): "the item has a second '## \(name)'"
    case .sectionOutsideItem: "this heading stands outside an item"
    case .emptyVignette(let id): "the item set '@\(id)' has no vignette"
    case .partInItemSet(let part): "an item set has no \(part)"
    case .unknownItemSet(let id, _): "the file has no item set '@\(id)'"
    case .unreadItemSet(let id): "the item set '@\(id)' could not be read"
    case .emptyItemSet(let id): "no item belongs to the item set '@\(id)'"
    case .duplicateStep(let step, let itemSet, let firstLine):
      "step \(step) of '@\(itemSet)' is taken by the item on line \(firstLine)"
    case .stepGap(let missing, let itemSet): "the item set '@\(itemSet)' has no step \(missing)"
    case .stepsOutOfOrder(let step, let itemSet):
      "step \(step) of '@\(itemSet)' stands behind a later step"
    }
  }

  var remedy: String {
    switch self {
    case .noItems: "begin an item with a line such as '# cv-001'"
    case .textBeforeFirstItem: "move it into an item, or delete it"
    case .badItemID, .badItemSetID:
      "use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-', without spaces"
    case .duplicateItemID, .duplicateItemSetID: "give one of the two another id"
    case .headingWithoutSpace: "write '# ' before the id, or '\\#' if this is text"
    case .indentedMarker: "begin the line in the first column, or with a backslash if this is text"
    case .unknownSection(_, let suggestion?): "did you mean '## \(suggestion)'"
    case .unknownSection(_, nil):
      "use '## Explanation' or '## Notes', or begin the line with a backslash if this is text"
    case .inexactSection(let name): "write '## \(name)'"
    case .deepHeading: "write a plain paragraph, or begin the line with a backslash"
    case .repeatedSection: "join the two parts"
    case .sectionOutsideItem: "move it behind the options of an item"
    case .emptyVignette: "write the text that the items share below the metadata"
    case .partInItemSet: "write the shared vignette here and everything else in the items"
    case .unknownItemSet(_, let suggestion?): "did you mean 'in: \(suggestion)'"
    case .unknownItemSet(let id, nil):
      "begin the item set with '# @\(id)', or delete 'in' and 'step'"
    case .unreadItemSet: "correct the item set first"
    case .emptyItemSet(let id): "write 'in: \(id)' and 'step: 1' in its items, or delete it"
    case .duplicateStep: "number the items of the set 1, 2, 3 …"
    case .stepGap: "number the items of the set 1, 2, 3 … without a gap"
    case .stepsOutOfOrder: "put the items of the set in the order of their steps"
    }
  }

  private static func place(_ place: SourcePlace, _ isSameFile: Bool) -> String {
    isSameFile ? "on line \(place.line)" : "in \(place.file), line \(place.line)"
  }
}
