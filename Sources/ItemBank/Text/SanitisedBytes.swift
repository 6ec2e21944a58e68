/// The bytes of a file, made safe to show: valid UTF-8, lines ending in LF, nothing that commands a
/// terminal or hides from the eye.
///
/// What ``CharacterTreatment`` says is done once over the whole buffer; a buffer of plain ASCII is
/// taken as it is, without a copy. A byte order mark at the very beginning is dropped silently, and
/// CRLF, CR and LF all end a line.
///
/// - Complexity: O(n).
struct SanitisedBytes {
  private(set) var bytes: [UInt8]

  /// What was changed, one entry per character, in the order of first occurrence.
  private(set) var replacements: [Replacement] = []

  /// The lines of `bytes` (from 1) that begin behind a U+2028 or U+2029, ascending: editors do not
  /// count those as line ends.
  private var softLines: [Int] = []

  init(_ source: [UInt8]) {
    var position = Self.firstSpecial(in: source, from: 0)
    guard position < source.count else {
      bytes = source
      return
    }
    bytes = []
    bytes.reserveCapacity(source.count)
    var counter = LineCounter()
    var runStart = 0
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      runStart = 3
      position = Self.firstSpecial(in: source, from: 3)
    }
    while position < source.count {
      if source[position] == 0x0D {
        bytes.append(contentsOf: source[runStart..<position])
        bytes.append(0x0A)
        let isPair = position + 1 < source.count && source[position + 1] == 0x0A
        runStart = position + (isPair ? 2 : 1)
        position = Self.firstSpecial(in: source, from: runStart)
        continue
      }
      let step = UTF8Step(source, at: position)
      let treatment = step.scalar.map(CharacterTreatment.init) ?? .replace
      if treatment != .keep {
        bytes.append(contentsOf: source[runStart..<position])
        let line = counter.line(atEndOf: bytes)
        note(step.scalar, line: line - softLines.count)
        append(treatment, line: line)
        runStart = position + step.length
      }
      position = Self.firstSpecial(in: source, from: position + step.length)
    }
    bytes.append(contentsOf: source[runStart...])
  }

  /// The line of the file as an editor counts it, for a line of ``bytes``; both from 1.
  ///
  /// - Complexity: O(log n) in the number of U+2028 and U+2029.
  func sourceLine(_ line: Int) -> Int {
    var (low, high) = (0, softLines.count)
    while low < high {
      let middle = (low + high) / 2
      if softLines[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return line - low
  }

  private mutating func append(_ treatment: CharacterTreatment, line: Int) {
    switch treatment {
    case .keep, .drop: break
    case .space: bytes.append(0x20)
    case .lineBreak:
      bytes.append(0x0A)
      softLines.append(line + 1)
    // U+2400…U+2421 in UTF-8.
    case .picture(let scalar): bytes += [0xE2, 0x90, UInt8(0x80 + (scalar & 0x3F))]
    case .replace: bytes += [0xEF, 0xBF, 0xBD]
    }
  }

  private mutating func note(_ scalar: UInt32?, line: Int) {
    if let known = replacements.firstIndex(where: { $0.scalar == scalar }) {
      replacements[known].count += 1
    } else if replacements.count < Self.mostReplacements {
      replacements.append(Replacement(scalar: scalar, firstLine: line, count: 1))
    }
  }

  /// Enough to tell what kind of file it is; a picture read by mistake must not cost quadratic time.
  private static let mostReplacements = 100

  /// The next byte that is not plain ASCII text (or the end): CR, controls, DEL, anything above.
  private static func firstSpecial(in bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var position = start
    while position < span.count {
      let byte = span[position]
      if byte &- 0x20 >= 0x5F, byte != 0x0A, byte != 0x09 { return position }
      position += 1
    }
    return position
  }
}

/// Counts line ends of a growing buffer, looking at each byte once.
private struct LineCounter {
  private var counted = 0
  private var line = 1

  mutating func line(atEndOf bytes: [UInt8]) -> Int {
    while counted < bytes.count {
      if bytes[counted] == 0x0A { line += 1 }
      counted += 1
    }
    return line
  }
}
