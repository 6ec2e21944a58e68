import ItemBank

/// Question-set files by the paths a person names, for checking and formatting them.
struct SetFiles {
  private let context: ShellContext

  init(_ context: ShellContext) {
    self.context = context
  }

  /// One file with its canonical form.
  struct File {
    var location: Location
    var bytes: [UInt8]
    var formatted: QuestionSetFormatter.Result
  }

  /// The sets at a path: a set, or all sets of a folder, with their findings.
  ///
  /// A single file of a folder set is read as the part it is.
  ///
  /// - Throws: ``ShellError`` where nothing is there, or no question file.
  func readings(at path: String) throws(ShellError) -> [QuestionSetReading] {
    let location = self.location(path)
    guard try kind(of: location) == .folder else {
      let bytes = try bytes(of: location)
      guard !location.path.hasSuffix("/" + SetLibrary.headerName) else {
        let reading = QuestionSetReader.readSetHeader(bytes, file: location.shown)
        return [
          QuestionSetReading(
            file: reading.file, questionSet: QuestionSet(header: reading.header),
            findings: reading.findings)
        ]
      }
      return [QuestionSetReader.read(bytes, file: location.shown, as: try extent(of: location))]
    }
    let library = SetLibrary(
      searching: SetSearchPath(places: [.init(location: location, origin: .option)]),
      in: context.fileSystem)
    var readings: [QuestionSetReading] = []
    for listing in library.listings {
      readings.append(try library.read(listing, in: context.fileSystem))
    }
    // What is wrong with files that could not become a set; the readings have the rest.
    let known = Set(readings.flatMap(\.findings))
    let others = library.findings.filter { !known.contains($0) }
    if !others.isEmpty {
      readings.append(
        QuestionSetReading(
          file: location.shown, questionSet: QuestionSet(header: QuestionSetHeader()),
          findings: others))
    }
    guard !readings.isEmpty else { throw noQuestionFiles(location) }
    return readings
  }

  /// The files at a path: one, or all of a folder and the folders in it, by name.
  func files(at path: String) throws(ShellError) -> [File] {
    let found = try locations(below: location(path), depth: 0)
    guard !found.isEmpty else { throw noQuestionFiles(location(path)) }
    var files: [File] = []
    for location in found {
      let bytes = try bytes(of: location)
      let formatted =
        location.path.hasSuffix("/" + SetLibrary.headerName)
        ? QuestionSetFormatter.formatSetHeader(bytes, file: location.shown)
        : QuestionSetFormatter.format(
          bytes, file: location.shown, as: try extent(of: location))
      files.append(File(location: location, bytes: bytes, formatted: formatted))
    }
    return files
  }

  /// Puts a file's new content in its place.
  func replace(_ location: Location, with bytes: [UInt8]) throws(ShellError) {
    do throws(FileSystemError) {
      try context.fileSystem.replace(location.path, with: bytes)
    } catch {
      throw ShellError(
        "\(location.shown) cannot be written: \(error.reason)",
        remedy: "check its permissions and the room on the disk; it is as it was")
    }
  }

  // MARK: - Files and folders

  private func location(_ path: String) -> Location {
    Location(
      path, from: context.environment.workingDirectory, home: context.environment.home)
  }

  private func locations(
    below location: Location, depth: Int
  ) throws(ShellError) -> [Location] {
    guard try kind(of: location) == .folder else { return [location] }
    guard depth < 4 else { return [] }
    var found: [Location] = []
    for name in try names(in: location) {
      let child = location.child(name)
      if name.hasSuffix(SetLibrary.suffix) || name == SetLibrary.headerName {
        found.append(child)
      } else if try kind(of: child) == .folder {
        found += try locations(below: child, depth: depth + 1)
      }
    }
    return found
  }

  /// Whether a file is a set by itself, or one of a folder with a `set.yaml`.
  private func extent(of location: Location) throws(ShellError) -> QuestionSetReader.Extent {
    let header = location.path.parentPath.appending(path: SetLibrary.headerName)
    let entry = try reading(location) { () throws(FileSystemError) in
      try context.fileSystem.entry(at: header)
    }
    return entry == nil ? .wholeSet : .partOfFolder
  }

  private enum Kind {
    case folder
    case file
  }

  private func kind(of location: Location) throws(ShellError) -> Kind {
    let entry = try reading(location) { () throws(FileSystemError) in
      try context.fileSystem.entry(at: location.path)
    }
    switch entry?.kind {
    case .folder: return .folder
    case .file(let size) where size <= SetLibrary.fileLimit: return .file
    case .file:
      throw ShellError(
        "\(location.shown) is larger than \(SetLibrary.fileLimit >> 20) MB",
        remedy: "split it into several files of a folder set")
    case .other:
      throw ShellError("\(location.shown) is no file", remedy: "name a file or a folder")
    case nil: throw ShellError("\(location.shown) is not there", remedy: "check the path")
    }
  }

  private func names(in location: Location) throws(ShellError) -> [String] {
    let names = try reading(location) { () throws(FileSystemError) in
      try context.fileSystem.names(inFolder: location.path)
    }
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  private func bytes(of location: Location) throws(ShellError) -> [UInt8] {
    let bytes = try reading(location) { () throws(FileSystemError) in
      try context.fileSystem.bytes(ofFile: location.path, upTo: SetLibrary.fileLimit)
    }
    guard let bytes else {
      throw ShellError("\(location.shown) is not there", remedy: "check the path")
    }
    return bytes
  }

  private func reading<Value>(
    _ location: Location, _ body: () throws(FileSystemError) -> Value
  ) throws(ShellError) -> Value {
    do throws(FileSystemError) {
      return try body()
    } catch {
      throw ShellError(
        "\(location.shown) cannot be read: \(error.reason)", remedy: "check its permissions")
    }
  }

  private func noQuestionFiles(_ location: Location) -> ShellError {
    ShellError(
      "\(location.shown) holds no question files",
      remedy: "name a file that ends in \(SetLibrary.suffix), or a folder with such files")
  }
}
