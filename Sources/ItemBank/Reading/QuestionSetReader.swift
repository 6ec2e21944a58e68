/// Reads the native format, `*.qset.md` and the `set.yaml` of a folder.
///
/// The callers bring bytes and the names to show; nothing here opens a file. Every text in the result
/// is sanitised. Reading never fails: what is wrong becomes findings, an item with an error is left
/// out, and all others are read as if it were not there.
package enum QuestionSetReader {
  /// What a `*.qset.md` file is: it decides which header keys it needs.
  package enum Extent: Sendable {
    /// The file is a question set by itself and needs an id.
    case wholeSet
    /// The file lies in a folder whose `set.yaml` speaks for all; only `title` is its own.
    case partOfFolder
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; any line ends, with or without a byte order mark.
  ///   - file: The name to show in findings; it is sanitised.
  ///   - extent: Whether the file is a set by itself.
  /// - Returns: The items without errors. With an unknown format version there are none.
  /// - Complexity: O(n).
  package static func read(
    _ bytes: [UInt8], file: String, as extent: Extent = .wholeSet
  ) -> QuestionSetReading {
    let source = SanitisedBytes(bytes)
    var log = FindingLog(file: sanitised(file), source: source)
    let front = FrontMatter(LineScanner(source.bytes), isWholeFile: false, &log)
    let kind: HeaderParser.Kind = extent == .wholeSet ? .wholeSet : .partOfFolder
    let header = HeaderParser.read(front, source.bytes, as: kind, &log)
    guard header.isKnownVersion else {
      return QuestionSetReading(
        file: log.file, questionSet: QuestionSet(header: header.header), findings: log.sorted)
    }
    var body = BodyParser(source.bytes, log: log)
    body.read(front.rest)
    log = body.log
    let content = body.result
    if content.headingCount == 0 { log.add(StructureProblem.noItems, line: front.lastLine) }
    return QuestionSetReading(
      file: log.file,
      questionSet: QuestionSet(
        header: header.header, items: content.items, itemSets: content.itemSets),
      places: content.places, itemSetPlaces: content.itemSetPlaces, findings: log.sorted)
  }

  /// Reads only the front matter of a `*.qset.md` file, to list sets without reading their items.
  ///
  /// - Parameters:
  ///   - bytes: The file, or its beginning as far as the line that closes the front matter.
  ///   - file: The name to show in findings; it is sanitised.
  ///   - extent: Whether the file is a set by itself.
  /// - Returns: The header, and the findings about it.
  /// - Complexity: O(n) in the length of the front matter.
  package static func readHeader(
    _ bytes: [UInt8], file: String, as extent: Extent = .wholeSet
  ) -> HeaderReading {
    let end = FrontMatter.end(of: bytes)
    let source = SanitisedBytes(end < bytes.count ? Array(bytes[..<end]) : bytes)
    var log = FindingLog(file: sanitised(file), source: source)
    let front = FrontMatter(LineScanner(source.bytes), isWholeFile: false, &log)
    let kind: HeaderParser.Kind = extent == .wholeSet ? .wholeSet : .partOfFolder
    let header = HeaderParser.read(front, source.bytes, as: kind, &log)
    return HeaderReading(file: log.file, header: header.header, findings: log.sorted)
  }

  /// Reads the `set.yaml` of a folder set: the lines of a front matter, without the `---` around.
  ///
  /// The `---` lines are tolerated. It is not YAML: no nesting, no quoting, no types.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - file: The name to show in findings; it is sanitised.
  /// - Returns: The header, and the findings about it.
  /// - Complexity: O(n).
  package static func readSetHeader(_ bytes: [UInt8], file: String) -> HeaderReading {
    let source = SanitisedBytes(bytes)
    var log = FindingLog(file: sanitised(file), source: source)
    let front = FrontMatter(LineScanner(source.bytes), isWholeFile: true, &log)
    let header = HeaderParser.read(front, source.bytes, as: .wholeSet, &log)
    return HeaderReading(file: log.file, header: header.header, findings: log.sorted)
  }
}
