import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamReports
import ItemBank

/// The sittings on record in groups that may be put together, the last one taken first.
struct SittingGroups {
  /// One group, oldest sitting first.
  struct Group {
    var title: String
    var sittings: [KeptSitting]

    /// How many items were new to the examinee.
    var itemCount: Int { sittings.reduce(0) { $0 + $1.series.responses.count } }
  }

  let groups: [Group]
  private let missingSets: Set<QuestionSetID>
  private let context: ShellContext

  /// Reads the sittings that are over.
  ///
  /// - Parameters:
  ///   - context: where the record and the question sets are.
  ///   - exam: an exam or a profile; nil for all.
  /// - Throws: ``ShellError`` where none is over.
  init(_ context: ShellContext, exam: String?) throws(ShellError) {
    self.context = context
    let names = try exam.map { name throws(ShellError) in try Self.profiles(named: name, context) }
    let library = try SittingLibrary(context)
    let summaries = try library.summaries { names?.contains($0.profileID) ?? true }
    guard !summaries.isEmpty else {
      throw ShellError(
        exam.map { "no sitting of \($0) is over yet" } ?? "no sitting is over yet",
        remedy: "start begins one")
    }
    var sittings: [KeptSitting] = []
    for summary in summaries { sittings.append(try library.sitting(summary.id)) }
    missingSets = library.missingSets
    let begun = sittings.filter(\.hasBegun)
    groups = Dictionary(grouping: begun, by: \.group).values
      .sorted { ($0.last?.id ?? 0) > ($1.last?.id ?? 0) }
      .map { Group(title: Self.title(of: $0), sittings: $0) }
  }

  /// The profiles a name stands for: one by its own, or all versions of an exam.
  private static func profiles(
    named name: String, _ context: ShellContext
  ) throws(ShellError) -> Set<String> {
    let found = context.catalogue().entries.map(\.profile)
      .filter { $0.id == name || $0.exam == name }
    if found.isEmpty { _ = try context.profile(named: name) }
    return Set(found.map(\.id))
  }

  private static func title(of sittings: [KeptSitting]) -> String {
    guard let first = sittings.first, let last = sittings.last else { return "" }
    let granted = first.header.accommodations.timePercent
    let time = granted == 100 ? "" : ", \(granted)% time"
    let count = sittings.count == 1 ? "1 sitting" : "\(sittings.count) sittings"
    let days = first.day == last.day ? "\(first.day)" : "\(first.day) to \(last.day)"
    return "\(first.header.profileTitle), \(first.kind.words)\(time): \(count), \(days)"
  }

  /// What has to be known of sittings whose keys are not all there; nil where they are.
  func missingKeys(in sittings: [KeptSitting]) -> String? {
    let without = sittings.reduce(0) { $0 + $1.withoutKey }
    guard without > 0 else { return nil }
    let all = sittings.reduce(0) { $0 + $1.series.responses.count }
    let missing = sittings.flatMap(\.header.questionSets).filter(missingSets.contains)
    let names = Set(missing.map(\.rawValue)).sorted()
    let what =
      without == 1
      ? "its time counts, right or wrong does not" : "their times count, right and wrong does not"
    let why = names.isEmpty ? "" : ", since \(SittingReader.cannotBeFound(names))"
    return """
      \(without) of \(all) new items \(without == 1 ? "has" : "have") no known key\(why): \(what).
      """
  }

  /// The groups as reports take them.
  func forReports() throws(ShellError) -> [SittingGroup] {
    let store = try context.store()
    var result: [SittingGroup] = []
    for group in groups {
      var ratings: [[SelfRating]] = []
      for sitting in group.sittings {
        ratings.append(
          SelfRating.each(
            of: try recorded { () throws(RecordError) in try store.ratings(of: sitting.id) }))
      }
      result.append(
        SittingGroup(
          title: group.title, sittings: group.sittings.map(\.series), ratings: ratings,
          changes: group.sittings.map(\.changes).reduce(AnswerChangeTally(), +),
          remarks: [missingKeys(in: group.sittings)].compactMap(\.self)))
    }
    return result
  }
}

extension KeptSitting.Kind {
  var words: String {
    switch self {
    case .wholeDay: "whole days"
    case .part: "parts of a day"
    case .interrupted: "interrupted"
    case .drill: "drills"
    }
  }
}
