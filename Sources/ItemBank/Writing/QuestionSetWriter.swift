/// Writes the native format in its one canonical form.
///
/// Metadata in a fixed order, one sentence per line, no blanks at line ends, no escape that is not
/// needed. Reading the result gives the question set back without a finding, provided that it is one
/// a reader could have made: ids valid and unique, options complete, texts sanitised and on one line
/// where the model says so, item sets complete. Texts are sanitised and put on one line again, to be
/// safe with sets that were put together in other ways; empty texts are left out.
package enum QuestionSetWriter {
  /// The text of a `*.qset.md` file, ending in a newline.
  ///
  /// An item set stands before the first of its items; item sets keep their order.
  ///
  /// - Complexity: O(n).
  package static func write(_ questionSet: QuestionSet) -> String {
    var out = CanonicalText()
    out.line("---")
    write(questionSet.header, to: &out)
    out.line("---")
    var nextSet = 0
    for item in questionSet.items {
      if let itemSet = item.itemSet?.itemSet,
        let index = questionSet.itemSets.firstIndex(where: { $0.id == itemSet })
      {
        while nextSet <= index {
          write(questionSet.itemSets[nextSet], to: &out)
          nextSet += 1
        }
      }
      write(item, to: &out)
    }
    for itemSet in questionSet.itemSets.dropFirst(nextSet) { write(itemSet, to: &out) }
    return out.text
  }

  /// The text of a `set.yaml`, ending in a newline.
  package static func writeSetHeader(_ header: QuestionSetHeader) -> String {
    var out = CanonicalText()
    write(header, to: &out)
    return out.text
  }

  private static func write(_ header: QuestionSetHeader, to out: inout CanonicalText) {
    out.field("qset", "1")
    out.field("id", header.id?.rawValue)
    out.field("title", header.title)
    out.field("version", header.version)
    out.field("language", header.language)
    for author in header.authors { out.field("author", author) }
    out.field("license", header.license)
    out.field("source", header.source)
    out.field("review", header.review)
    out.field("profile", header.profile)
    for field in header.extra {
      if field.key == MetadataField.commentKey {
        out.line("# \(sanitised(field.value).onOneLine)")
      } else {
        out.field(field.key, field.value)
      }
    }
  }

  private static func write(_ itemSet: ItemSet, to out: inout CanonicalText) {
    out.blankLine()
    out.line("# @\(itemSet.id)")
    if itemSet.locksItems { out.field("lock", "yes") }
    for field in itemSet.extra { out.field(field.key, field.value) }
    out.passages(itemSet.vignette, zone: .stem, in: .itemSet)
  }

  private static func write(_ item: Item, to out: inout CanonicalText) {
    out.blankLine()
    out.line("# \(item.id)")
    writeMetadata(of: item, to: &out)
    out.passages(item.stem, zone: .stem, in: .item)
    if let leadIn = item.leadIn {
      out.blankLine()
      out.line("? \(sanitised(leadIn).onOneLine)")
    }
    if !item.options.isEmpty { out.blankLine() }
    for option in item.options { write(option, to: &out) }
    if !item.explanation.isEmpty {
      out.blankLine()
      out.line("## Explanation")
      out.passages(item.explanation, zone: .explanation, in: .item)
    }
    if !item.notes.isEmpty {
      out.blankLine()
      out.line("## Notes")
      out.passages(item.notes, zone: .notes, in: .item)
    }
  }

  private static func writeMetadata(of item: Item, to out: inout CanonicalText) {
    out.field("system", item.system)
    if !item.disciplines.isEmpty {
      out.field("discipline", item.disciplines.joined(separator: ", "))
    }
    out.field("task", item.task)
    out.field("difficulty", item.difficulty.map(decimal))
    out.field("time", item.expectedSeconds?.description)
    out.field("norm", item.timeNorm?.written)
    out.field("objective", item.objective)
    for exhibit in item.exhibits {
      let caption = exhibit.caption.isEmpty ? "" : " \"\(exhibit.caption)\""
      out.field("exhibit", exhibit.path + caption)
    }
    for reference in item.references { out.field("ref", reference) }
    if item.allowsSeveralKeys { out.field("type", "multiple") }
    out.field("in", item.itemSet?.itemSet.rawValue)
    out.field("step", item.itemSet?.step.description)
    for field in item.extra { out.field(field.key, field.value) }
  }

  /// At least two decimals; more where the number has more.
  private static func decimal(_ number: Double) -> String {
    let text = number.description
    let hasOneDecimal = text.utf8.dropLast().last == UInt8(ascii: ".")
    return hasOneDecimal ? text + "0" : text
  }

  private static func write(_ option: Option, to out: inout CanonicalText) {
    let text = sanitised(option.text).onOneLine
    let words = [option.id.map { "#\($0)" }, option.isPinned ? "fixed" : nil].compactMap(\.self)
    let needsBraces = !words.isEmpty || OptionAttributes.areSeen(in: text)
    let attributes = needsBraces ? " {\(words.joined(separator: " "))}" : ""
    out.line("- [\(option.isKey ? "x" : " ")] \(text)\(attributes)")
    let paragraphs = option.rationale.map { sanitised($0).onOneLine }.filter { !$0.isEmpty }
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { out.line(">") }
      for sentence in SentenceSplitter.sentences(of: paragraph) { out.line("> \(sentence)") }
    }
  }
}
