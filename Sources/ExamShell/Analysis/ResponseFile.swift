import ResponseImport

/// A file of responses on disk, read piece by piece: first all of it for the index, then person by
/// person.
struct ResponseFile {
  let location: Location
  let layout: ResponseLayout
  private let context: ShellContext
  private let size: Int

  /// How many bytes are read at once.
  private static let pieceSize = 262_144

  /// Reads the first line of a file.
  ///
  /// - Throws: ``ShellError`` where there is no such file, or its first line does not do.
  init(_ location: Location, _ context: ShellContext) throws(ShellError) {
    self.location = location
    self.context = context
    let entry: FileEntry?
    do throws(FileSystemError) {
      entry = try context.fileSystem.entry(at: location.path)
    } catch {
      throw Self.unreadable(location, error.reason)
    }
    switch entry?.kind {
    case .file(let size): self.size = size
    case .folder:
      throw ShellError("\(location.shown) is a folder", remedy: "name a file of responses")
    case .other:
      throw Self.noFile(location)
    // The name of a pipe of the shell leads to no file that has a path.
    case nil where location.path.hasPrefix("/dev/") || location.shown == "-":
      throw Self.noFile(location)
    case nil: throw ShellError("\(location.shown) is not there", remedy: "check the path")
    }
    guard size > 0 else {
      throw ShellError(
        "\(location.shown) is empty",
        remedy: "write a line with the names of the columns, then the rows")
    }
    let start = try Self.bytes(of: location, from: 0, count: ResponseLayout.beginning, context)
    do throws(HeaderProblem) {
      layout = try ResponseLayout(start: start)
    } catch {
      throw ShellError("\(location.shown): \(error.message)", remedy: error.remedy)
    }
  }

  /// Reads the whole file, row by row.
  func readAll(_ take: (RowReader.Reading) -> Void) throws(ShellError) {
    var reader = RowReader(layout)
    try read(layout.bodyOffset..<size, with: &reader, take)
  }

  /// Reads the rows of one person, in the order of the file.
  ///
  /// - Throws: ``ShellError`` as well where they are not what they were when the index was made.
  func rows(of person: String, in index: ResponseIndex) throws(ShellError) -> [ResponseRow] {
    var rows: [ResponseRow] = []
    var isChanged = false
    for run in index.runs(of: person) {
      var reader = RowReader(layout, offset: run.range.lowerBound, line: run.line)
      try read(run.range, with: &reader) { reading in
        if case .row(let row, _) = reading, row.person == person {
          rows.append(row)
        } else {
          isChanged = true
        }
      }
    }
    guard !isChanged, !rows.isEmpty else {
      throw ShellError(
        "\(location.shown) was changed while it was read", remedy: "run analyze again")
    }
    return rows
  }

  private func read(
    _ range: Range<Int>, with reader: inout RowReader, _ take: (RowReader.Reading) -> Void
  ) throws(ShellError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      try checkStop()
      let piece = try Self.bytes(
        of: location, from: offset, count: min(Self.pieceSize, range.upperBound - offset), context)
      guard !piece.isEmpty else { break }
      offset += piece.count
      reader.append(piece)
      while let reading = reader.next() { take(reading) }
    }
    reader.finish()
    while let reading = reader.next() { take(reading) }
  }

  /// Ends the work where a person or the system wants that.
  private func checkStop() throws(ShellError) {
    guard let request = context.console.takeStopRequest() else { return }
    // Ctrl-C at the prompt goes back to the prompt.
    let isAtPrompt = context.console.isInteractive && request == .interrupt
    throw ShellError(
      isAtPrompt ? .data : .interrupted, "stopped before the end of \(location.shown)",
      remedy: "what was written until then is right")
  }

  private static func bytes(
    of location: Location, from offset: Int, count: Int, _ context: ShellContext
  ) throws(ShellError) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileSystemError) {
      bytes = try context.fileSystem.bytes(ofFile: location.path, from: offset, count: count)
    } catch {
      throw unreadable(location, error.reason)
    }
    guard let bytes else {
      throw ShellError("\(location.shown) is not there any more", remedy: "check the path")
    }
    return bytes
  }

  private static func noFile(_ location: Location) -> ShellError {
    ShellError(
      "\(location.shown) is no file, and it has to be read several times",
      remedy: "save what comes out of it to a file and name that")
  }

  private static func unreadable(_ location: Location, _ reason: String) -> ShellError {
    ShellError("\(location.shown) cannot be read: \(reason)", remedy: "check its permissions")
  }
}
