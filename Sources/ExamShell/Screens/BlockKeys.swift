package import ExamReports

/// How a block is worked: what is typed and what for, in groups.
package enum BlockKeys {
  /// One line of the list; `group` stands before the first of its group.
  private struct Key {
    var group = ""
    var typed: String
    var meaning: String

    /// Whether a person who begins cannot do without it.
    var isEssential = false
  }

  private static let keys: [Key] = [
    Key(group: "Answer", typed: "b", meaning: "answer B and go on", isEssential: true),
    Key(
      typed: "b? b~ b! b 70", meaning: "the same: a guess, unsure, sure, 70%", isEssential: true),
    Key(typed: "x c", meaning: "strike C out, or take that back", isEssential: true),
    Key(typed: "clear", meaning: "withdraw the answer"),
    Key(
      group: "Move", typed: "Enter n p 12", meaning: "next item, next, previous, item 12",
      isEssential: true),
    Key(typed: "items", meaning: "all items; items u, m: open, marked", isEssential: true),
    Key(typed: "+ - PgDn PgUp", meaning: "scroll a long item or a table", isEssential: true),
    Key(group: "Text", typed: "hl WORDS", meaning: "highlight words, or take that back"),
    Key(typed: "hl, hl -", meaning: "list highlights, take all back"),
    Key(typed: "m", meaning: "mark the item, or take that back", isEssential: true),
    Key(typed: "note TEXT", meaning: "a note on the item; note shows it"),
    Key(group: "Tools", typed: "labs sodium", meaning: "laboratory values; labs: groups"),
    Key(typed: "calc 12*3", meaning: "calculator; calc opens it"),
    Key(typed: "board TEXT", meaning: "note board, all blocks; board shows"),
    Key(group: "Time", typed: "time", meaning: "all clocks, and time per open item"),
    Key(typed: "clock", meaning: "hide or show the time left"),
    Key(group: "End", typed: "end", meaning: "close the block for good", isEssential: true),
    Key(typed: "quit", meaning: "leave the room; clocks run on", isEssential: true),
  ]

  /// All of it, in groups; at most 59 columns wide.
  package static let rows = keys.map { key in
    StyledText(key.group.padding(to: 7), .muted)
      + StyledText(key.typed.padding(to: 15), .emphasis) + StyledText(key.meaning)
  }

  /// What a person needs to begin with.
  package static let essentials = keys.filter(\.isEssential).map { key in
    StyledText("  " + key.typed.padding(to: 15), .emphasis) + StyledText(key.meaning)
  }
}
