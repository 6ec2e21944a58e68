import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamReports
import ExamSession
import ItemBank

/// Reads sittings back for reports and reviews, with the items and keys of now.
struct SittingReader {
  let context: ShellContext

  init(_ context: ShellContext) {
    self.context = context
  }

  /// A sitting that is over, analysed block by block.
  struct Review {
    var sitting: StoredSitting
    var items: SittingItems
    var validity: Validity

    /// How often the screen was locked.
    var unauthorisedBreaks: Int

    /// The blocks that were begun, in order.
    var blocks: [PacingAnalysis]

    /// The sitting as the metrics see it, and what came before it.
    var kept: KeptSitting
    var history: SittingHistory
    var ratings: [Rating]

    /// Which sitting it is, and under which conditions it was held.
    var title: String {
      let conditions = validity.words + [sitting.header.accommodations.words].compactMap(\.self)
      return "Sitting \(sitting.id): \(conditions.joined(separator: ", "))"
    }
  }

  /// The sitting meant by a number; nil is the last that is over.
  func number(_ number: Int?) throws(ShellError) -> Int {
    if let number { return number }
    let store = try context.store()
    let sittings = try recorded { () throws(RecordError) in try store.sittings() }
    let over = sittings.last { if case .ended = $0.state { true } else { false } }
    guard let over else {
      throw ShellError("no sitting is over yet", remedy: "start begins one")
    }
    return over.id
  }

  /// The position of the block a person counts from 1; nil where none was named.
  func block(_ number: Int?, of review: Review) throws(ShellError) -> Int? {
    guard let number else { return nil }
    guard review.blocks.contains(where: { $0.block.block == number - 1 }) else {
      throw ShellError(
        "sitting \(review.sitting.id) has no block \(number) that was begun",
        remedy: "history lists the sittings and their blocks")
    }
    return number - 1
  }

  /// The items of a sitting's form, from the question sets it was drawn from.
  func items(of sitting: StoredSitting) throws(ShellError) -> SittingItems {
    try SittingLibrary(context).items(of: sitting)
  }

  /// Analyses a sitting.
  ///
  /// - Throws: ``ShellError`` where it is not over: nothing may be revealed before.
  func review(of id: Int) throws(ShellError) -> Review {
    let store = try context.store()
    let sitting = try recorded { () throws(RecordError) in try store.sitting(id) }
    let library = try SittingLibrary(context)
    var review = try review(of: sitting, in: library)
    review.history = try library.history(before: review.kept)
    review.ratings = try recorded { () throws(RecordError) in try store.ratings(of: id) }
    return review
  }

  /// Analyses a sitting that has been read, without what came before it.
  func review(
    of sitting: StoredSitting, in library: SittingLibrary
  ) throws(ShellError) -> Review {
    let events = sitting.events.map(\.event)
    guard case .sittingEnded = events.last?.kind else {
      throw ShellError(
        "sitting \(sitting.id) is not over, so nothing is shown of it",
        remedy: "resume \(sitting.id) goes on with it, or closes it where its time has run out")
    }
    let items = library.items(of: sitting)
    let trace = SittingTrace(events: events, form: sitting.form, timetable: sitting.timetable)
    let key = items.items.isEmpty ? nil : items.key
    let kept = library.kept(sitting, trace)
    return Review(
      sitting: sitting, items: items, validity: kept.validity,
      unauthorisedBreaks: trace.unauthorisedBreaks,
      blocks: trace.blocks.map { PacingAnalysis($0, key: key) }, kept: kept,
      history: SittingHistory(), ratings: [])
  }

  /// The report as text, on one block (from 0) or on all (nil).
  ///
  /// - Parameters:
  ///   - review: the sitting.
  ///   - block: the block, from 0; nil for all.
  ///   - full: whether of several blocks each is told in full.
  ///   - cutOff: the rule whose arithmetic is told, in seconds.
  /// - Returns: The text, each line ended by a newline.
  func report(
    on review: Review, block: Int?, full: Bool = false,
    cutOff: Double = CutOffArithmetic.usualCutOff
  ) -> String {
    let sitting = review.sitting
    let heading = ReportHeading(
      exam: sitting.header.profileTitle, sitting: "sitting \(sitting.id)",
      date: context.date(atWallMilliseconds: sitting.header.startedWallMilliseconds).description,
      validity: review.validity.words, blocksInForm: sitting.form.blocks.count,
      accommodations: sitting.header.accommodations.words, remarks: remarks(on: review),
      missingKeys: missingKeys(in: review), metBefore: metBefore(in: review, block: block),
      plan: planCommand(after: sitting))
    let document = PacingReport.document(
      heading: heading, contents: contents(of: review, block: block, full: full, cutOff: cutOff))
    let notes = notes(on: review).map { $0 + "\n" }.joined()
    return document.text(columns: context.reportColumns, rendering: context.rendering)
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  /// How many items of a block, or of all, were not new.
  private func metBefore(in review: Review, block: Int?) -> Int {
    guard let block else { return review.kept.metBefore }
    let all = review.blocks.first { $0.block.block == block }?.block.items.count ?? 0
    return all - review.kept.series.responses.count { $0.block == block }
  }

  private func contents(
    of review: Review, block: Int?, full: Bool, cutOff: Double
  ) -> SittingContents {
    let kept = review.kept
    var series = kept.series
    if let block {
      series = ResponseSeries(
        responses: series.responses.filter { $0.block == block }, order: series.order)
    }
    return SittingContents(
      blocks: review.blocks.filter { block == nil || $0.block.block == block },
      metrics: MetricSet(
        [series], earlier: review.history.pace(of: kept),
        changes: block == nil ? AnswerChangeTotals(kept.changes) : nil),
      cutOff: CutOffArithmetic([series], cutOff: cutOff),
      ratings: SelfRating.each(of: review.ratings), showsBlocksInFull: full)
  }

  /// The reviews of single items, the most instructive first, and how many items are gone.
  ///
  /// On one block (from 0) or on all (nil); `all` adds items that were right, unmarked, unchanged and
  /// in time.
  func pages(
    of review: Review, block: Int?, all: Bool
  ) -> (pages: [ReportDocument], missing: Int) {
    var pages: [ReportDocument] = []
    var missing = 0
    for analysis in review.blocks where block == nil || block == analysis.block.block {
      for entry in ReviewOrder.entries(analysis) where all || entry.reason != .rest {
        let reference = analysis.block.items[entry.item].formItem.reference
        guard let item = review.items.items[reference] else {
          missing += 1
          continue
        }
        pages.append(ItemReview.document(of: item, at: entry.item, in: analysis))
      }
    }
    return (pages, missing)
  }

  /// Why nothing of a sitting is scored, as a clause; nil where something is.
  func missingKeys(in review: Review) -> String? {
    guard review.items.items.isEmpty else { return nil }
    return Self.cannotBeFound(review.sitting.header.questionSets.map(\.rawValue))
  }

  /// `the question set plain cannot be found`, for one or several.
  static func cannotBeFound(_ sets: [String]) -> String {
    "the question \(sets.count == 1 ? "set" : "sets") \(sets.joined(separator: ", ")) cannot be "
      + "found"
  }

  /// The command that plans the next block like those of a sitting; nil where there can be no plan.
  private func planCommand(after sitting: StoredSitting) -> String? {
    let id = sitting.header.profileID
    guard let profile = try? context.profile(named: id), NextBlockPlan.isPossible(for: profile)
    else { return nil }
    let usual = try? context.profile(named: DrawingOptions.defaultExam)
    return usual?.id == id ? "pacing --plan" : "pacing \(id) --plan"
  }

  /// What stands above all numbers.
  private func remarks(on review: Review) -> [String] {
    let begun = Set(review.blocks.map(\.block.block))
    let notBegun = review.sitting.form.blocks.indices.filter { !begun.contains($0) }
    let drill =
      review.sitting.header.purpose == .drill
      ? "This was a drill: checkpoints were on screen, so it does not count as test-day conditions."
      : nil
    var remarks = [drill, NotBegunText.sentence(blocks: notBegun)].compactMap(\.self)
    let (met, new) = (review.kept.metBefore, review.kept.series.responses.count)
    if new == 0, met > 0 {
      remarks.append(
        "\(met == 1 ? "The only item" : "All \(met) items") had been met before: blocks and score "
          + "count \(met == 1 ? "it" : "them"), what is said of the sitting as a whole counts new "
          + "items alone.")
    } else if met > 0 {
      remarks.append(
        "\(met) of \(met + new) items had been met before: what is said of the sitting as a whole "
          + "counts the \(new) that \(new == 1 ? "was" : "were") new, blocks and score count all.")
    }
    if review.unauthorisedBreaks > 0 {
      let times =
        review.unauthorisedBreaks == 1 ? "once" : "\(review.unauthorisedBreaks) times"
      remarks.append("The screen was locked \(times) because no key was pressed.")
    }
    return remarks
  }

  private func notes(on review: Review) -> [String] {
    var notes: [String] = []
    let items = review.items
    if !items.items.isEmpty, !items.missing.isEmpty {
      notes.append("Not in the question sets any more, so not scored: \(list(items.missing)).")
    }
    if !items.revised.isEmpty {
      notes.append("Revised since this sitting: \(list(items.revised)).")
    }
    if !items.rekeyed.isEmpty {
      notes.append(
        "The key was corrected since this sitting; scored by the key of now: "
          + "\(list(items.rekeyed)).")
    }
    return notes
  }

  private func list(_ references: [ItemReference]) -> String {
    references.map(\.item.rawValue).joined(separator: ", ")
  }
}

extension ItemScore.Outcome {
  /// The outcome as the record keeps it; nil for an item that could not be scored.
  init?(_ outcome: Outcome) {
    switch outcome {
    case .right: self = .right
    case .wrong: self = .wrong
    case .unanswered: self = .unanswered
    case .notReached: self = .unseen
    case .unscorable: return nil
    }
  }
}

extension StoredMetric.State {
  init(_ state: Metric.State) {
    switch state {
    case .ok: self = .ok
    case .provisional: self = .provisional
    case .notEnoughData: self = .notEnoughData
    case .notApplicable: self = .notApplicable
    }
  }
}
