/// The `key: value` lines at the beginning of a file.
struct FrontMatter {
  private(set) var lines: [SourceLine] = []

  /// What follows the front matter.
  private(set) var rest: LineScanner

  /// The last line of the front matter, its closing mark included; 1 if there is none.
  private(set) var lastLine = 1

  /// Splits off the front matter.
  ///
  /// If it is not closed, it ends where the first item begins (or where the lines are no header lines
  /// any more), so that the items can be read all the same.
  ///
  /// - Parameters:
  ///   - scanner: Stands at the beginning of the file.
  ///   - isWholeFile: Whether the file is a `set.yaml`, in which the marks may be missing.
  ///   - log: Takes the findings.
  init(_ scanner: LineScanner, isWholeFile: Bool, _ log: inout FindingLog) {
    rest = scanner
    if isWholeFile {
      readWholeFile()
    } else {
      readBetweenMarks(scanner, &log)
    }
  }

  private mutating func readWholeFile() {
    while let line = rest.next() {
      if !line.isBlank, !Self.isMark(line, rest.bytes) { lines.append(line) }
      lastLine = line.number
    }
  }

  private mutating func readBetweenMarks(_ scanner: LineScanner, _ log: inout FindingLog) {
    var ahead = scanner
    var first = ahead.next()
    while let line = first, line.isBlank { first = ahead.next() }
    guard let first, Self.isMark(first, ahead.bytes) else {
      log.add(HeaderProblem.missingFrontMatter, line: 1)
      return
    }
    rest = ahead
    lastLine = first.number
    // Where an unclosed front matter may have ended: before the first item, or before the first line
    // that cannot belong to a header.
    var beforeItem: FrontMatter?
    var beforeText: FrontMatter?
    var hasTextInItem = false
    while true {
      let before = self
      guard let line = rest.next() else { break }
      if Self.isMark(line, rest.bytes) {
        if hasTextInItem { break }
        lastLine = line.number
        return
      }
      if line.isBlank { continue }
      if ItemHeading.isCertain(rest.bytes, line.range) {
        beforeItem = beforeItem ?? before
      } else if !Self.isHeaderLine(line, rest.bytes) {
        beforeText = beforeText ?? before
        hasTextInItem = beforeItem != nil
      }
      lines.append(line)
      lastLine = line.number
    }
    log.add(HeaderProblem.unclosedFrontMatter, line: first.number)
    if let end = beforeItem ?? beforeText { self = end }
  }

  private static func isMark(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    line.range.count == 3 && bytes[line.range].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func isHeaderLine(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    bytes[line.textStart] == UInt8(ascii: "#") || KeyValue(bytes, line.range) != nil
  }

  /// How many bytes of a file can belong to its front matter, found without decoding anything.
  static func end(of bytes: [UInt8]) -> Int {
    var marks = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end]
      let dashes = line.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      if dashes.starts(with: "---".utf8), dashes.dropFirst(3).allSatisfy(\.isBlank) { marks += 1 }
      start = end + 1
      if marks == 2 { return min(start, bytes.count) }
    }
    return bytes.count
  }
}
