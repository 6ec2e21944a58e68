/// Reads the items and item sets of one file, line by line; the front matter is dealt with before.
///
/// The grammar decides by the first characters of a line. An item ends at the next heading whatever
/// state it is in, so that a mistake in one never reaches the next.
struct BodyParser {
  /// What running lines are being gathered to.
  enum Gathering: Equatable {
    case nothing
    case paragraph
    case leadIn
    case option(isKey: Bool)
    case rationale
    /// Lines of a part that was found to be wrong.
    case discarded
  }

  /// A verbatim block that was opened and not yet closed.
  struct OpenBlock {
    var fence: Fence
    var line: Int
    var isIndented: Bool
    /// Whether the block stands where the item can have one.
    var isKept: Bool
    var rows: [String] = []
  }

  let bytes: [UInt8]
  var log: FindingLog
  var draft: Draft?
  var gathering = Gathering.nothing
  var text = ParagraphBuilder()
  var block: OpenBlock?
  var hasTextBeforeFirstItem = false
  var result = BodyContent()

  init(_ bytes: [UInt8], log: FindingLog) {
    self.bytes = bytes
    self.log = log
  }

  /// Reads to the end of the file.
  mutating func read(_ scanner: LineScanner) {
    var scanner = scanner
    while let line = scanner.next() { take(line) }
    if let block { closeUnclosed(block) }
    finishDraft()
    result.checkItemSets(&log)
  }

  mutating func take(_ line: SourceLine) {
    if let open = block {
      guard ItemHeading.isCertain(bytes, line.range) else { return takeRow(line, of: open) }
      closeUnclosed(open)
    }
    if line.isBlank { return takeBlank() }
    let kind = LineKind(bytes, line.text)
    if draft?.zone == .metadata, takeMetadata(line, kind) { return }
    if line.indentation > 0, kind.isMarker, kind != .rule, kind != .fence {
      log.add(StructureProblem.indentedMarker, line: line.number)
    }
    switch kind {
    case .blank: takeBlank()
    case .heading, .headingWithoutSpace: takeHeading(line, kind)
    case .section, .sectionWithoutSpace: takeSection(line)
    case .deepHeading:
      flush()
      log.add(StructureProblem.deepHeading, line: line.number)
      gathering = .discarded
    case .fence: openBlock(line)
    case .leadIn: takeLeadIn(line)
    case .option(let isKey, let isCanonical, let textStart):
      if !isCanonical {
        log.add(OptionProblem.inexactMarker(isKey: isKey), line: line.number)
      }
      takeOption(line, isKey: isKey, text: textStart..<line.end)
    case .unknownOptionMark: takeUnknownMark(line)
    case .rationale: takeRationale(line)
    case .rule:
      log.add(TextProblem.rule, line: line.number)
      takeBlank()
    case .leadInWithoutSpace, .rationaleWithoutSpace, .letteredOption, .answerLine, .comment,
      .picture, .escaped, .text:
      takeText(line, kind)
    }
  }

  private mutating func takeBlank() {
    flush()
    if draft?.zone == .metadata { draft?.zone = .stem }
  }

  /// Takes a line below the heading; false if the metadata is over and the line is something else.
  private mutating func takeMetadata(_ line: SourceLine, _ kind: LineKind) -> Bool {
    switch kind {
    case .heading, .headingWithoutSpace: return false
    case .rule:
      draft?.zone = .stem
      return false
    default: break
    }
    if let field = KeyValue(bytes, line.range) {
      draft?.takeMetadata(field, bytes, line: line.number, log: &log)
      return true
    }
    let excerpt = ParagraphBuilder.line(bytes, line.text).excerpt()
    log.add(MetadataProblem.noMetadataLine(excerpt), line: line.number)
    draft?.zone = .stem
    return false
  }

  /// Ends what is being gathered and puts it where it belongs.
  mutating func flush() {
    switch gathering {
    case .nothing, .discarded: break
    case .paragraph:
      let paragraph = text.finish()
      if !paragraph.isEmpty { draft?.append(.paragraph(paragraph)) }
    case .leadIn: draft?.item.leadIn = text.finish()
    case .option(let isKey): finishOption(isKey: isKey)
    case .rationale:
      let paragraph = text.finish()
      if let last = draft?.item.options.indices.last, !paragraph.isEmpty {
        draft?.item.options[last].rationale.append(paragraph)
      }
    }
    gathering = .nothing
  }
}
