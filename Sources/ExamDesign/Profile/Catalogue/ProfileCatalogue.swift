package import ItemBank

/// All exam profiles there are: those that come with the program, and the user's own.
///
/// A user's profile with the id of one that comes with the program takes its place, visibly
/// (``Entry/replacesEmbedded``). Of two user's profiles with one id the first counts, with a finding
/// about the second. A file with errors adds findings and nothing else.
package struct ProfileCatalogue: Equatable, Sendable {
  /// One profile and where it comes from.
  package struct Entry: Equatable, Sendable {
    package var profile: ExamProfile
    package var origin: Origin

    /// Whether the profile hides one of the same id that comes with the program.
    package var replacesEmbedded: Bool

    package init(profile: ExamProfile, origin: Origin, replacesEmbedded: Bool = false) {
      self.profile = profile
      self.origin = origin
      self.replacesEmbedded = replacesEmbedded
    }
  }

  /// Where a profile was read from.
  package enum Origin: Hashable, Sendable {
    /// Part of the program.
    case embedded
    /// A file of the user's; the path as it was found.
    case file(String)
  }

  /// All profiles, by exam, then by first day of validity, then by id; ids are unique.
  package let entries: [Entry]

  /// Findings about all files that were read, file by file.
  package let findings: [Finding]

  /// Reads the profiles that come with the program and the given files.
  ///
  /// - Parameters:
  ///   - files: The user's files in search order: path and content.
  ///   - unreadable: Findings about files that could not be opened; they are passed on first.
  /// - Complexity: O(n log n) in the number of files, beside reading them.
  package init(
    files: [(path: String, bytes: [UInt8])] = [], unreadable: [Finding] = []
  ) {
    var entries: [Entry] = []
    var findings = unreadable
    for resource in EmbeddedProfile.all {
      let reading = ProfileReader.read(resource.bytes, file: resource.name)
      findings += reading.findings
      if let profile = reading.profile {
        entries.append(Entry(profile: profile, origin: .embedded))
      }
    }
    for file in files {
      let reading = ProfileReader.read(file.bytes, file: file.path)
      findings += reading.findings
      guard let profile = reading.profile else { continue }
      let new = Entry(profile: profile, origin: .file(file.path))
      guard let taken = entries.firstIndex(where: { $0.profile.id.isSame(as: profile.id) }) else {
        entries.append(new)
        continue
      }
      switch entries[taken].origin {
      case .embedded:
        entries[taken] = new
        entries[taken].replacesEmbedded = true
      case .file(let first):
        let problem = ProfileProblem.idTaken(profile.id, file: sanitised(first))
        findings.append(
          Finding(
            severity: problem.severity, file: sanitised(file.path), line: reading.idLine,
            message: problem.message, remedy: problem.remedy))
      }
    }
    self.entries = entries.sorted { $0.profile.precedes($1.profile) }
    self.findings = findings
  }
}

extension ExamProfile {
  /// The order of a listing: exam, first day (open first), id.
  fileprivate func precedes(_ other: ExamProfile) -> Bool {
    if exam != other.exam { return exam < other.exam }
    if validFrom != other.validFrom {
      guard let validFrom else { return true }
      return other.validFrom.map { validFrom < $0 } ?? false
    }
    return id < other.id
  }
}

extension String {
  /// Whether both have the same bytes; `==` would also take "é" for "e" and a combining accent.
  func isSame(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
