/// Cuts piped bytes into lines.
struct LineBuffer {
  private var lines: [String] = []
  private var firstLine = 0
  private var partial: [UInt8] = []

  /// Whether the line that is coming in is to be thrown away, up to its end.
  private var isSkipping = false

  /// Takes bytes as they were read; a line ends at LF or CR LF, and is cut where it is too long.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == 0x0A {
        endLine()
      } else if partial.count <= LineText.maximumBytes {
        partial.append(byte)
      }
    }
  }

  /// The next whole line, without its end.
  mutating func next() -> String? {
    guard firstLine < lines.count else { return nil }
    defer {
      firstLine += 1
      if firstLine == lines.count {
        lines = []
        firstLine = 0
      }
    }
    return lines[firstLine]
  }

  /// Makes a line of what came after the last line end, if anything did.
  mutating func finish() {
    if !partial.isEmpty { endLine() }
  }

  /// Throws away the line of which a part has come, also what of it comes later.
  ///
  /// Whole lines stay: a script's later lines were not typed for what is over.
  mutating func skipPartialLine() {
    if !partial.isEmpty { isSkipping = true }
  }

  private mutating func endLine() {
    if partial.last == 0x0D { partial.removeLast() }
    if !isSkipping {
      let line = LineText.prefix(
        of: LineText.sanitized(partial), bytes: LineText.maximumBytes)
      lines.append(String(line))
    }
    isSkipping = false
    partial.removeAll(keepingCapacity: true)
  }
}
