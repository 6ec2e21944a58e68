/// What a piece of text is for; how it looks follows from that, in one place.
///
/// Whatever a role says is said by words or signs too: colour is never the only carrier.
package enum TextRole: String, Hashable, Sendable, CaseIterable {
  case heading
  case emphasis
  case muted
  case clock
  case warning
  case right
  case wrong
  case unanswered
  /// Struck out by the examinee.
  case struck
  /// Highlighted by the examinee.
  case highlighted

  /// The parameters of the SGR sequence that shows the role on a terminal.
  ///
  /// Of the eight basic colours only those that stand out from dark and from light backgrounds;
  /// yellow, white and cyan fade on light ones, blue on dark ones.
  var sgr: String {
    switch self {
    case .heading, .emphasis, .clock: "1"
    case .muted: "2"
    case .warning: "1;35"
    case .right: "32"
    case .wrong: "31"
    case .unanswered: "35"
    case .struck: "2;9"
    case .highlighted: "7"
    }
  }
}

/// How styled text becomes characters.
package enum TextRendering: Hashable, Sendable {
  /// Text alone, no escape codes.
  case plain
  /// With SGR sequences for a terminal.
  case ansi
}
