extension BodyParser {
  /// A line of running text, or one that is nearly a marker.
  mutating func takeText(_ line: SourceLine, _ kind: LineKind) {
    guard let zone = draft?.zone else {
      if !hasTextBeforeFirstItem {
        log.add(StructureProblem.textBeforeFirstItem, line: line.number)
      }
      hasTextBeforeFirstItem = true
      return
    }
    if gathering == .discarded { return }
    switch zone {
    case .metadata, .stem: takeStem(line, kind)
    case .options: takeTextBesideOptions(line, kind)
    case .explanation, .notes: takeParagraph(line, kind)
    }
  }

  private mutating func takeStem(_ line: SourceLine, _ kind: LineKind) {
    guard let draft else { return }
    if kind == .leadInWithoutSpace, draft.kind == .item, draft.leadInLine == nil {
      log.add(TextProblem.leadInWithoutSpace, line: line.number)
      takeLeadIn(line)
    } else if gathering == .leadIn {
      text.appendUnescaped(bytes, line.text)
    } else if draft.leadInLine != nil {
      log.add(TextProblem.textAfterLeadIn, line: line.number)
      gathering = .discarded
    } else {
      takeParagraph(line, kind)
    }
  }

  private mutating func takeParagraph(_ line: SourceLine, _ kind: LineKind) {
    if gathering != .paragraph { flush() }
    gathering = .paragraph
    if let draft, let problem = draft.doubt(about: bytes, line, kind) {
      switch problem {
      case .text(let problem): log.add(problem, line: line.number)
      case .metadata(let key):
        log.add(MetadataProblem.behindBlankLine(key), line: line.number)
      }
    }
    text.appendUnescaped(bytes, line.text)
  }

  /// `? text`.
  mutating func takeLeadIn(_ line: SourceLine) {
    flush()
    gathering = .discarded
    guard let draft else { return takeOutside(line) }
    guard draft.kind == .item else {
      return log.add(StructureProblem.partInItemSet("lead-in"), line: line.number)
    }
    switch draft.zone {
    case .options, .explanation, .notes:
      return log.add(TextProblem.leadInAfterOptions, line: line.number)
    case .metadata, .stem: break
    }
    if let first = draft.leadInLine {
      let place = log.place(first)
      return log.add(TextProblem.secondLeadIn(firstLine: place.line), line: line.number)
    }
    self.draft?.leadInLine = line.number
    if line.text.count == 1 {
      return log.add(TextProblem.emptyLeadIn, line: line.number)
    }
    gathering = .leadIn
    let rest = bytes[line.text].dropFirst().drop(while: \.isBlank)
    text.append(bytes, rest.startIndex..<line.end)
  }

  /// A marker before the first item.
  mutating func takeOutside(_ line: SourceLine) {
    flush()
    gathering = .nothing
    takeText(line, .text)
  }
}

// Verbatim blocks.
extension BodyParser {
  mutating func openBlock(_ line: SourceLine) {
    flush()
    guard let fence = Fence(opening: bytes, line.text) else { return }
    var block = OpenBlock(
      fence: fence, line: line.number, isIndented: line.indentation > 0, isKept: false)
    if block.isIndented { log.add(TextProblem.indentedFence, line: line.number) }
    switch draft?.zone {
    case nil: takeText(line, .text)
    case .metadata, .stem:
      block.isKept = draft?.leadInLine == nil
      if !block.isKept { log.add(TextProblem.textAfterLeadIn, line: line.number) }
    case .options: if draft?.strayLine == nil { draft?.strayLine = line.number }
    case .explanation, .notes: block.isKept = true
    }
    self.block = block
  }

  mutating func takeRow(_ line: SourceLine, of open: OpenBlock) {
    if open.fence.isClosed(by: bytes, open.isIndented ? line.text : line.range) {
      block = nil
      if open.isKept { append(open) }
      return
    }
    let isEscaped = line.range.first.map { bytes[$0] } == UInt8(ascii: "\\")
    let row = bytes[line.range.dropFirst(isEscaped ? 1 : 0)]
    block?.rows.append(String(decoding: row, as: UTF8.self))
  }

  /// Ends a block at the next item or at the end of the file.
  mutating func closeUnclosed(_ open: OpenBlock) {
    log.add(TextProblem.unclosedFence, line: open.line)
    draft?.isBroken = true
    block = nil
  }

  private mutating func append(_ open: OpenBlock) {
    let name = ParagraphBuilder.line(bytes, open.fence.name)
    draft?.append(.verbatim(name: name, lines: open.rows))
  }
}
