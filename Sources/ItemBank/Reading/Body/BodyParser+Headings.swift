extension BodyParser {
  /// `# id` or `# @id`: ends the item before and begins the next.
  mutating func takeHeading(_ line: SourceLine, _ kind: LineKind) {
    finishDraft()
    let heading = ItemHeading(bytes, line.text)
    let isItemSet = heading.isItemSet
    let text = String(decoding: heading.name, as: UTF8.self)
    draft = Draft(
      isItemSet ? .itemSet : .item, id: text, line: line.number, errorsBefore: log.errorCount)
    if kind == .headingWithoutSpace {
      log.add(StructureProblem.headingWithoutSpace, line: line.number)
    }
    guard Identifier.isValid(heading.name) else {
      let problem: StructureProblem =
        isItemSet ? .badItemSetID(text.excerpt()) : .badItemID(text.excerpt())
      log.add(problem, line: line.number)
      return
    }
    let place = log.place(line.number)
    let problem = result.claim(ItemID(text), isItemSet: isItemSet, place: place)
    if let problem { log.add(problem, line: line.number) }
  }

  /// `## Explanation` or `## Notes`.
  mutating func takeSection(_ line: SourceLine) {
    flush()
    let name = String(
      decoding: bytes[line.text].dropFirst(2).drop(while: \.isBlank), as: UTF8.self)
    guard draft != nil else {
      log.add(StructureProblem.sectionOutsideItem, line: line.number)
      gathering = .discarded
      return
    }
    guard draft?.kind == .item else {
      log.add(StructureProblem.partInItemSet("'##' heading"), line: line.number)
      gathering = .discarded
      return
    }
    let sections = ["Explanation", "Notes"]
    let exact = sections.first { "## \($0)".utf8.elementsEqual(bytes[line.text]) }
    let word = name.hasSuffix(":") ? String(name.dropLast()) : name
    let meant = exact ?? sections.first { Self.isForm(word.lowercased(), of: $0.lowercased()) }
    guard let meant else {
      let suggestion = nearest(to: name, among: sections)
      log.add(
        StructureProblem.unknownSection(name.excerpt(), suggestion: suggestion), line: line.number)
      draft?.isBroken = true
      draft?.zone = .notes
      return
    }
    if exact == nil { log.add(StructureProblem.inexactSection(meant), line: line.number) }
    let zone = meant == "Notes" ? Draft.Zone.notes : .explanation
    if draft?.sections.contains(zone) == true {
      log.add(StructureProblem.repeatedSection(meant), line: line.number)
    }
    draft?.sections.append(zone)
    draft?.zone = zone
  }

  /// Singular and plural count as the same word.
  private static func isForm(_ word: String, of name: String) -> Bool {
    word == name || word + "s" == name || word == name + "s"
  }

  /// Ends the item or item set that is being read; it is kept if no error was found in it.
  mutating func finishDraft() {
    flush()
    guard var draft else { return }
    self.draft = nil
    draft.checkCompleteness(&log)
    result.add(draft, isGood: log.errorCount == draft.errorsBefore, place: log.place(draft.line))
  }
}
