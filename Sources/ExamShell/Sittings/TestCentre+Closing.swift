import ExamDesign
import ExamRecords
import ExamReports
import ExamSession

extension TestCentre {
  /// Asks for the last ratings, once the sitting is over and no clock runs.
  func rateTheEnd(
    of administration: Administration, _ keep: (Rating) throws(RecordError) -> Void
  ) {
    for scale in administration.view.ratingsAsked {
      guard let value = rating(on: scale) else { continue }
      let blocks = administration.session.blocks.count { $0.endedAt != nil }
      let rating = Rating(
        afterBlocks: blocks, scale: scale, value: value,
        wallMilliseconds: context.clock.now().wallMilliseconds)
      do throws(RecordError) {
        try keep(rating)
      } catch {
        return context.writeError("The rating could not be saved: \(error.message).\n")
      }
    }
  }

  /// A whole number from 0 to 10; nil where the person skips it.
  private func rating(on scale: Rating.Scale) -> Int? {
    let prompt = Prompt(BreakScreen.question(for: scale) + " > ")
    while true {
      switch context.console.read(LineRequest(prompt: { _ in prompt })) {
      case .line(let text, _):
        switch RatingAnswer(text.trimmed) {
        case .value(let value): return value
        case .skip: return nil
        case .outOfRange, nil: context.write("A whole number from 0 to 10, or Enter to skip.\n")
        }
      case .interrupt, .endOfInput, .hangup, .terminate: return nil
      case .wake, .resized, .continued, .key: continue
      }
    }
  }
}
