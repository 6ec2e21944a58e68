package import ExamRecords
package import ExamSession
package import ItemBank

/// How a running sitting looks: full screens for a person at a terminal, plain lines for the rest.
package protocol Presenter {
  /// Brings the console up to date with the session where `view` says that it is not.
  func show(
    session: Session, items: [[Item]], view: inout ExamView, at now: SessionInstant,
    on console: any Console)

  /// The prompt with the clock that matters now.
  func prompt(
    session: Session, view: ExamView, at now: SessionInstant, bootMilliseconds: Int64
  ) -> Prompt

  /// What to say while an event cannot be put on disk, for a screen so many columns wide.
  func notSaved(_ error: RecordError, columns: Int) -> String
  var notSavedPrompt: String { get }
}
