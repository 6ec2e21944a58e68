import ExamDesign
import ExamSession

/// Follows from the events alone where the examinee is on breaks: nobody begins a block outside.
struct RoomRules {
  private let checkIn: Milliseconds
  private var presence = Presence.seated

  init(checkIn: Milliseconds) {
    self.checkIn = checkIn
  }

  /// What is wrong about the event, or about what the session says after it; nil where nothing is.
  mutating func take(_ event: SessionEvent, presence claimed: Presence) -> String? {
    if let fault = fault(event) { return fault }
    switch event.kind {
    case .roomLeft: presence = .outOfRoom
    case .checkInStarted: presence = .checkingIn(until: event.instant + checkIn)
    case .checkInEnded, .blockStarted, .tutorialStarted, .sittingEnded: presence = .seated
    default: break
    }
    return presence == claimed ? nil : "the session thinks somebody is \(claimed)"
  }

  private func fault(_ event: SessionEvent) -> String? {
    switch (event.kind, presence) {
    case (.roomLeft, .seated), (.checkInStarted, .outOfRoom): return nil
    case (.roomLeft, _), (.checkInStarted, _): return "left or came back twice"
    case (.breakEnded(.examinee), .outOfRoom), (.breakEnded(.examinee), .checkingIn):
      return "a break ended from outside the room"
    case (.checkInEnded, .checkingIn(let end)):
      return event.instant == end ? nil : "signing in took another time"
    case (.checkInEnded, _): return "signing in ended that had not begun"
    case (.breakOverran, _): return nil
    case (_, .checkingIn(let end)):
      return event.instant < end ? nil : "signing in has not ended"
    default: return nil
    }
  }
}
