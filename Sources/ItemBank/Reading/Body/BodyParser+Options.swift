extension BodyParser {
  /// `- [ ] text` or `- [x] text`.
  mutating func takeOption(_ line: SourceLine, isKey: Bool, text range: Range<Int>) {
    guard beginsOption(line) else { return }
    gathering = .option(isKey: isKey)
    text.append(bytes, range)
  }

  /// `- [?] text`: nobody can say whether it belongs to the key.
  mutating func takeUnknownMark(_ line: SourceLine) {
    log.add(OptionProblem.unknownMark, line: line.number)
    draft?.isBroken = true
    if beginsOption(line) { gathering = .discarded }
  }

  /// Whether an option may stand here; if not, says why.
  private mutating func beginsOption(_ line: SourceLine) -> Bool {
    flush()
    gathering = .discarded
    guard let draft else {
      takeOutside(line)
      return false
    }
    guard draft.kind == .item else {
      log.add(StructureProblem.partInItemSet("options"), line: line.number)
      return false
    }
    switch draft.zone {
    case .explanation, .notes:
      log.add(OptionProblem.afterSection, line: line.number)
      return false
    case .metadata, .stem:
      if draft.item.stem.isEmpty, draft.leadInLine == nil {
        log.add(OptionProblem.beforeStem, line: line.number)
        self.draft?.isBroken = true
      }
    case .options:
      if let stray = draft.strayLine { log.add(OptionProblem.textBetween, line: stray) }
      self.draft?.strayLine = nil
    }
    self.draft?.zone = .options
    self.draft?.optionLines.append(line.number)
    return true
  }

  /// Puts the gathered option into the item.
  mutating func finishOption(isKey: Bool) {
    let attributes = OptionAttributes(text.finish())
    guard let line = draft?.optionLines.last else { return }
    if let problem = attributes.problem { log.add(problem, line: line) }
    if attributes.text.isEmpty { log.add(OptionProblem.empty, line: line) }
    draft?.item.options.append(
      Option(
        id: attributes.id, text: attributes.text, isKey: isKey, isPinned: attributes.isPinned))
  }

  /// `> text` below an option, or `>` alone between two paragraphs of a rationale.
  mutating func takeRationale(_ line: SourceLine) {
    if case .option = gathering { flush() }
    guard draft?.zone == .options else {
      flush()
      guard let draft else { return takeOutside(line) }
      if draft.kind == .item {
        log.add(TextProblem.rationaleOutsideOptions, line: line.number)
      } else {
        log.add(StructureProblem.partInItemSet("rationales"), line: line.number)
      }
      gathering = .discarded
      return
    }
    let content = bytes[line.text].dropFirst().drop(while: \.isBlank)
    if content.isEmpty || gathering != .rationale { flush() }
    if content.isEmpty { return }
    gathering = .rationale
    text.append(bytes, content.startIndex..<line.end)
  }

  /// Text once the options have begun: a continuation, or something that does not belong here.
  mutating func takeTextBesideOptions(_ line: SourceLine, _ kind: LineKind) {
    if kind == .rationaleWithoutSpace, line.indentation == 0 {
      log.add(OptionProblem.rationaleWithoutSpace, line: line.number)
      return takeRationale(line)
    }
    let isIndented = line.indentation >= 2 || bytes[line.start] == 0x09
    switch gathering {
    case .option where isIndented, .rationale where isIndented:
      text.appendUnescaped(bytes, line.text)
    default:
      flush()
      if draft?.strayLine == nil { draft?.strayLine = line.number }
      gathering = .discarded
    }
  }
}
