/// What the shell wants of the next read.
package struct LineRequest {
  /// The prompt at a moment.
  ///
  /// May hold SGR colour sequences, no other control characters.
  package var prompt: (ClockReading) -> Prompt

  /// The boot-clock instant at which to return ``LineInput/wake``, in milliseconds; nil: never.
  package var wakeAt: Int64?

  /// Candidates for the word being typed, given the text before it and the word so far.
  package var complete: (_ before: String, _ word: String) -> [String]

  /// Whether an accepted line goes to the history (never inside a block).
  package var keepsHistory: Bool

  package init(
    prompt: @escaping (ClockReading) -> Prompt, wakeAt: Int64? = nil,
    complete: @escaping (String, String) -> [String] = { _, _ in [] }, keepsHistory: Bool = false
  ) {
    self.prompt = prompt
    self.wakeAt = wakeAt
    self.complete = complete
    self.keepsHistory = keepsHistory
  }
}

/// A one-line prompt and the moment from which it is out of date.
package struct Prompt: Hashable, Sendable {
  package var text: String

  /// Boot-clock milliseconds from which the prompt has to be asked for again; nil: never.
  package var validUntil: Int64?

  package init(_ text: String, validUntil: Int64? = nil) {
    self.text = text
    self.validUntil = validUntil
  }
}

/// What ended a read.
package enum LineInput: Hashable, Sendable {
  /// A whole line without its end, sanitised of control characters; `at` is when it was read.
  case line(String, at: ClockReading)
  /// `wakeAt` was reached. What was being typed is kept.
  case wake
  /// Ctrl-C. What was being typed is dropped.
  case interrupt
  /// Ctrl-D on an empty line, or the end of piped input.
  case endOfInput
  /// The terminal is gone; nothing can be shown any more.
  case hangup
  /// The program was asked to end (SIGTERM).
  case terminate
  /// The screen has another size. What was being typed is kept.
  case resized
  /// The program goes on after having been stopped (Ctrl-Z, SIGSTOP).
  case continued
  /// A key with a meaning of its own was pressed. What was being typed is kept.
  case key(Key)

  /// Keys that do not type.
  package enum Key: Hashable, Sendable {
    case pageUp
    case pageDown
  }
}
