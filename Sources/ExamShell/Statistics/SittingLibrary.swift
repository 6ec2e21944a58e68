import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamSession
import ItemBank

/// The sittings on record as the metrics see them, with the items and keys of now.
///
/// Question sets and first exposures are read once, sittings one by one.
final class SittingLibrary {
  private let context: ShellContext
  private let store: RecordStore
  private let firstSeen: [ItemReference: Int]
  private var key = AnswerKey()
  private var facts: [ItemReference: ItemFacts] = [:]
  private var readSets: [QuestionSetID: QuestionSet?] = [:]
  private lazy var sets = context.library()

  /// The exam of each profile; one that is gone goes by its own name.
  private lazy var exams = Dictionary(
    context.catalogue().entries.map { ($0.profile.id, $0.profile.exam) },
    uniquingKeysWith: { first, _ in first })

  init(_ context: ShellContext) throws(ShellError) {
    self.context = context
    let store = try context.store()
    self.store = store
    firstSeen = try recorded { () throws(RecordError) in try store.firstExposures() }
  }

  /// The sittings that are over, oldest first, without their events.
  ///
  /// - Throws: ``ShellError`` where the record cannot be read.
  func summaries(
    where wanted: (SittingSummary) -> Bool = { _ in true }
  ) throws(ShellError) -> [SittingSummary] {
    try recorded { () throws(RecordError) in try store.sittings() }.filter { summary in
      guard case .ended = summary.state else { return false }
      return wanted(summary)
    }
  }

  /// One sitting that is over.
  func sitting(_ id: Int) throws(ShellError) -> KeptSitting {
    let stored = try recorded { () throws(RecordError) in try store.sitting(id) }
    let events = stored.events.map(\.event)
    return kept(
      stored, SittingTrace(events: events, form: stored.form, timetable: stored.timetable))
  }

  /// The same where the sitting has been read already.
  func kept(_ stored: StoredSitting, _ trace: SittingTrace) -> KeptSitting {
    read(stored.header.questionSets)
    let id = stored.id
    let isNew: (ItemReference) -> Bool = { [firstSeen] in firstSeen[$0] ?? id >= id }
    let series = ResponseSeries(trace, key: key, facts: facts, isNew: isNew)
    let validity = Validity(
      events: stored.events.lazy.map(\.event), timetable: stored.timetable,
      isDrill: stored.header.purpose == .drill)
    let outcomes = trace.blocks.flatMap(\.items).filter {
      isNew($0.formItem.reference) && key.correctOptions(of: $0) != nil
    }.map { key.outcome(of: $0) }
    return KeptSitting(
      id: id, header: stored.header,
      exam: exams[stored.header.profileID] ?? stored.header.profileID,
      kind: KeptSitting.Kind(validity), validity: validity,
      hasBegun: !trace.blocks.isEmpty,
      metBefore: trace.blocks.reduce(0) { $0 + $1.items.count } - series.responses.count,
      series: series,
      changes: AnswerChangeTally(trace, key: key, isNew: isNew),
      right: outcomes.count { $0 == .right }, scored: outcomes.count)
  }

  /// Of the question sets looked for so far, those that are gone or unreadable.
  var missingSets: Set<QuestionSetID> { Set(readSets.filter { $0.value == nil }.keys) }

  /// The items of a sitting's form, as the question sets have them now.
  func items(of sitting: StoredSitting) -> SittingItems {
    read(sitting.header.questionSets)
    return SittingItems(
      form: sitting.form,
      sets: sitting.header.questionSets.compactMap { readSets[$0] ?? nil })
  }

  /// Reads the sets a sitting was drawn from, each once.
  ///
  /// A set that is gone or unreadable leaves its items without keys: their timing counts all the
  /// same.
  private func read(_ ids: [QuestionSetID]) {
    for id in ids where readSets[id] == nil {
      let listing = sets.listings.first { $0.header.id == id }
      let reading = listing.flatMap { try? sets.read($0, in: context.fileSystem) }
      readSets[id] = .some(reading?.questionSet)
      for item in reading?.questionSet.items ?? [] {
        let reference = ItemReference(set: id, item: item.id)
        key.correctOptions[reference] = Set(item.key)
        facts[reference] = ItemFacts(item)
      }
    }
  }
}
