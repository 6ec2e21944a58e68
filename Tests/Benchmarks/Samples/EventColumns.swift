import ExamSession
import ItemBank

/// An event's row, as a program without types of its own would hold it.
///
/// For the kinds of events a sample day has; the confidence is always the same one.
struct EventColumns {
  var instant: Int64
  var kind: String
  var block: Int?
  var item: Int?
  var option: String?
  var confidence: String?
  var cause: String?
  var aid: String?
  var duration: Int64?
  var text: String?

  init(_ event: SessionEvent) {
    instant = event.instant.milliseconds
    kind = Self.name(of: event.kind)
    switch event.kind {
    case .blockStarted(let block): self.block = block + 1
    case .blockEnded(let block, let cause): (self.block, self.cause) = (block + 1, cause.rawValue)
    case .itemPresented(let place), .responseCleared(let place), .itemMarked(let place),
      .itemUnmarked(let place):
      (block, item) = (place.block + 1, place.item + 1)
    case .optionStruck(let place, let option), .optionRestored(let place, let option):
      (block, item) = (place.block + 1, place.item + 1)
      self.option = Option.letter(at: option)
    case .responseSelected(let place, let option, let confidence):
      (block, item) = (place.block + 1, place.item + 1)
      self.option = Option.letter(at: option)
      self.confidence = confidence.map { _ in "unsure" }
    case .noteTaken(let place, let text):
      (block, item, self.text) = (place.block + 1, place.item + 1, text)
    case .aidOpened, .aidClosed: aid = "items_list"
    case .sittingEnded(let outcome): cause = outcome.rawValue
    default: break
    }
  }

  private static func name(of kind: SessionEvent.Kind) -> String {
    switch kind {
    case .sittingStarted: "sitting_started"
    case .blockStarted: "block_started"
    case .blockEnded: "block_ended"
    case .itemPresented: "item_presented"
    case .responseSelected: "response_selected"
    case .responseCleared: "response_cleared"
    case .itemMarked: "item_marked"
    case .itemUnmarked: "item_unmarked"
    case .optionStruck: "option_struck"
    case .optionRestored: "option_restored"
    case .noteTaken: "note_taken"
    case .aidOpened: "aid_opened"
    case .aidClosed: "aid_closed"
    case .breakStarted: "break_started"
    case .breakEnded: "break_ended"
    case .sittingEnded: "sitting_ended"
    default: "clock_adjusted"
    }
  }
}
