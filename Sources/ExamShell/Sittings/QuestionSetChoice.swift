package import ExamDesign
package import ItemBank

/// The question sets a sitting is drawn from: those named, or all that say they are for the exam.
package struct QuestionSetChoice {
  package private(set) var sets: [QuestionSet] = []

  /// How many errors the sets have; what they touch is left out.
  package private(set) var errorCount = 0

  /// Reads the chosen sets.
  ///
  /// - Parameters:
  ///   - ids: The sets wanted; none means all whose `profile` names the exam or the profile.
  ///   - profile: The exam to be held.
  ///   - context: Where sets are looked for.
  /// - Throws: ``ShellError`` where a set is not there, cannot be read, or none fits.
  package init(
    ids: [String], for profile: ExamProfile, in context: ShellContext
  ) throws(ShellError) {
    let library = context.library()
    // A place that cannot be searched may hold the very set that is meant.
    for finding in library.findings where finding.severity == .error {
      context.writeError("\(finding)\n")
    }
    for listing in try Self.listings(ids, for: profile, in: library) {
      let reading = try library.read(listing, in: context.fileSystem)
      sets.append(reading.questionSet)
      errorCount += reading.findings.count { $0.severity == .error }
    }
  }

  private static func listings(
    _ ids: [String], for profile: ExamProfile, in library: SetLibrary
  ) throws(ShellError) -> [SetListing] {
    guard ids.isEmpty else {
      var named: [SetListing] = []
      for id in ids { named.append(try library.listing(named: id)) }
      return named
    }
    let names = [profile.exam, profile.id]
    let fitting = library.listings.filter { names.contains($0.header.profile ?? "") }
    guard !fitting.isEmpty else {
      throw ShellError(
        .data, "no question set says that it is for \(profile.exam)",
        remedy: "name one with --set ID (sets lists them), or a folder with --sets PATH")
    }
    return fitting
  }
}
