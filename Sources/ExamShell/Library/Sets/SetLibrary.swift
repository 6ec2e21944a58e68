package import ItemBank

/// The question sets that can be found, without their items.
///
/// A set is a `*.qset.md` file with an id of its own, or a folder with a `set.yaml` and `*.qset.md`
/// files. A file that cannot be used adds findings and takes no other down with it.
package struct SetLibrary: Sendable {
  /// One set for each id: the first in search order, and in a folder the first by name.
  package let listings: [SetListing]

  /// What is wrong with places, files and headers; of two sets with one id the second is named.
  package let findings: [Finding]

  /// The largest file that is read, in bytes.
  package static let fileLimit = 64 << 20

  static let suffix = ".qset.md"
  static let headerName = "set.yaml"

  /// Searches all places and reads the headers of what is there.
  ///
  /// - Parameters:
  ///   - path: Where to look, in order.
  ///   - fileSystem: Whose files.
  /// - Complexity: O(n) in the files and folders below the places.
  package init(searching path: SetSearchPath, in fileSystem: any FileSystem) {
    var search = SetSearch(fileSystem)
    for place in path.places + path.installation(in: fileSystem) { search.search(place) }
    listings = search.listings
    findings = search.findings
  }

  /// The set of that id.
  ///
  /// - Throws: ``ShellError`` where none has it, with the nearest id or all there are.
  package func listing(named id: String) throws(ShellError) -> SetListing {
    let ids = listings.compactMap(\.header.id?.rawValue)
    if let position = ids.firstIndex(where: { $0.utf8.elementsEqual(id.utf8) }) {
      return listings[position]
    }
    let remedy =
      if let near = nearest(to: id, among: ids) {
        "did you mean \(near)"
      } else if ids.isEmpty {
        "name a file or folder of question sets with --sets PATH"
      } else {
        "there are \(ids.joined(separator: ", "))"
      }
    throw ShellError(.data, "there is no question set '\(sanitised(id))'", remedy: remedy)
  }

  /// Reads a set with its items.
  ///
  /// A file of a folder set that cannot be read gives a finding; the others are read.
  ///
  /// - Parameters:
  ///   - listing: One of ``listings``.
  ///   - fileSystem: Whose files.
  /// - Returns: The items without errors, and all findings about the set.
  /// - Throws: ``ShellError`` where the file, or the folder's `set.yaml`, can no longer be read.
  /// - Complexity: O(n) in the size of the files.
  package func read(
    _ listing: SetListing, in fileSystem: any FileSystem
  ) throws(ShellError) -> QuestionSetReading {
    guard let headerFile = listing.headerFile else {
      let bytes = try Self.content(of: listing.location, inside: nil, in: fileSystem)
      return QuestionSetReader.read(bytes, file: listing.location.shown)
    }
    let root = try Self.realPath(of: listing.location, in: fileSystem)
    let header = QuestionSetReader.readSetHeader(
      try Self.content(of: headerFile, inside: root, in: fileSystem), file: headerFile.shown)
    var parts: [QuestionSetReading] = []
    var refused: [Finding] = []
    for file in listing.files {
      do throws(FileRefusal) {
        _ = try fileSystem.admitted(file, inside: root, limit: Self.fileLimit)
        let bytes = try fileSystem.content(of: file, upTo: Self.fileLimit)
        parts.append(QuestionSetReader.read(bytes, file: file.shown, as: .partOfFolder))
      } catch {
        refused.append(error.finding(file))
      }
    }
    var reading = QuestionSetReader.merge(header, parts)
    reading.findings += refused
    return reading
  }

  private static func content(
    of location: Location, inside root: String?, in fileSystem: any FileSystem
  ) throws(ShellError) -> [UInt8] {
    do throws(FileRefusal) {
      _ = try fileSystem.admitted(location, inside: root, limit: fileLimit)
      return try fileSystem.content(of: location, upTo: fileLimit)
    } catch {
      throw ShellError(error, about: location)
    }
  }

  private static func realPath(
    of location: Location, in fileSystem: any FileSystem
  ) throws(ShellError) -> String {
    do throws(FileRefusal) {
      return try fileSystem.admitted(location, inside: nil, limit: 0).realPath
    } catch {
      throw ShellError(error, about: location)
    }
  }
}

extension ShellError {
  /// Why a file is not read, as the error of a command.
  fileprivate init(_ refusal: FileRefusal, about location: Location) {
    self.init(.data, "\(sanitised(location.shown)): \(refusal.message)", remedy: refusal.remedy)
  }
}
