import ItemBank

/// One search for question sets; reads headers only.
struct SetSearch {
  /// How deep below a place sets may lie.
  private static let depthLimit = 4

  /// How many files and folders are looked at below one place.
  private static let entryLimit = 10_000

  /// More of a file than any front matter needs.
  private static let headerLimit = 65_536

  private let fileSystem: any FileSystem
  private(set) var listings: [SetListing] = []
  private(set) var findings: [Finding] = []

  /// Files and folders that were looked at, without links: none is read twice.
  private var visited: Set<String> = []
  private var found: [QuestionSetID: Location] = [:]
  private var origin = SetSearchPath.Origin.option
  private var entriesLeft = 0

  init(_ fileSystem: any FileSystem) {
    self.fileSystem = fileSystem
  }

  mutating func search(_ place: SetSearchPath.Place) {
    origin = place.origin
    entriesLeft = Self.entryLimit
    do throws(FileRefusal) {
      let entry = try fileSystem.admitted(
        place.location, inside: nil, limit: SetLibrary.fileLimit)
      guard visited.insert(entry.realPath).inserted else { return }
      if entry.kind == .folder {
        try search(folder: place.location, root: entry.realPath, depth: 0)
      } else {
        try addFile(place.location)
      }
    } catch {
      if error != .missing || place.origin.isNamed {
        findings.append(error.finding(place.location))
      }
    }
  }

  /// A folder set, or a folder of sets; `root` must not be left through links.
  private mutating func search(
    folder: Location, root: String, depth: Int
  ) throws(FileRefusal) {
    let names = try fileSystem.visibleNames(in: folder)
    if names.contains(SetLibrary.headerName) {
      return try addFolder(folder, names: names)
    }
    for name in names {
      guard entriesLeft > 0 else { throw .tooMuch(limit: Self.entryLimit) }
      entriesLeft -= 1
      let location = folder.child(name)
      do throws(FileRefusal) {
        try search(location, isSetFile: name.hasSuffix(SetLibrary.suffix), root: root, depth: depth)
      } catch .tooMuch(let limit) {
        throw .tooMuch(limit: limit)
      } catch {
        findings.append(error.finding(location))
      }
    }
  }

  /// One thing in a folder of sets: a set's file, a folder, or something that is none of our business.
  private mutating func search(
    _ location: Location, isSetFile: Bool, root: String, depth: Int
  ) throws(FileRefusal) {
    let entry: FileEntry
    do throws(FileRefusal) {
      entry = try fileSystem.admitted(location, inside: root, limit: SetLibrary.fileLimit)
    } catch {
      // Of other things only folders matter, and links that hide what they lead to.
      if isSetFile { throw error }
      if case .outside = error, isFolder(location) { throw error }
      return
    }
    let isFolder = entry.kind == .folder
    guard isSetFile || isFolder, !isFolder || depth < Self.depthLimit,
      visited.insert(entry.realPath).inserted
    else { return }
    if isFolder {
      try search(folder: location, root: root, depth: depth + 1)
    } else {
      try addFile(location)
    }
  }

  private func isFolder(_ location: Location) -> Bool {
    (try? fileSystem.entry(at: location.path))?.kind == .folder
  }

  private mutating func addFile(_ file: Location) throws(FileRefusal) {
    let bytes = try fileSystem.content(of: file, upTo: Self.headerLimit)
    let reading = QuestionSetReader.readHeader(bytes, file: file.shown)
    add(
      reading, bytes: bytes,
      SetListing(header: reading.header, origin: origin, location: file, files: [file]))
  }

  private mutating func addFolder(_ folder: Location, names: [String]) throws(FileRefusal) {
    let header = folder.child(SetLibrary.headerName)
    let root: String
    let bytes: [UInt8]
    do throws(FileRefusal) {
      root = try fileSystem.admitted(folder, inside: nil, limit: 0).realPath
      _ = try fileSystem.admitted(header, inside: root, limit: Self.headerLimit)
      bytes = try fileSystem.content(of: header, upTo: Self.headerLimit)
    } catch {
      findings.append(error.finding(header))
      return
    }
    let reading = QuestionSetReader.readSetHeader(bytes, file: header.shown)
    add(
      reading, bytes: bytes,
      SetListing(
        header: reading.header, origin: origin, location: folder, headerFile: header,
        files: names.filter { $0.hasSuffix(SetLibrary.suffix) }.map(folder.child)))
  }

  /// Lists a set, unless it has no id or one that was found before.
  private mutating func add(_ reading: HeaderReading, bytes: [UInt8], _ listing: SetListing) {
    findings += reading.findings
    guard let id = reading.header.id else { return }
    guard let first = found[id] else {
      found[id] = listing.location
      listings.append(listing)
      return
    }
    findings.append(
      Finding(
        severity: .warning, file: reading.file, line: Self.idLine(bytes),
        message: "the question set '\(id)' was found in \(sanitised(first.shown)) already",
        remedy: "give this one another id, or remove one of the two"))
  }

  /// The line that gives the set's id; 1 where none does.
  private static func idLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.starts(with: "id:".utf8) } ?? 0) + 1
  }
}
