@unsafe @preconcurrency import CReadline

/// The keys readline is given: these and no others.
///
/// The stock keymap has commands that read on by themselves (incremental search, quoted insert,
/// numeric arguments); on a callback they freeze the clock and can crash readline 8.2. Among the
/// functions named here none reads a key. Searching the history for a beginning is not there
/// either: together with undo it frees memory twice.
enum Keymap {
  /// Control characters, as caret notation has them.
  private static let controls: [(Unicode.Scalar, String)] = [
    ("A", "beginning-of-line"), ("B", "backward-char"), ("D", "delete-char"),
    ("E", "end-of-line"), ("F", "forward-char"), ("G", "abort"),
    ("H", "backward-delete-char"), ("J", "accept-line"), ("K", "kill-line"),
    ("M", "accept-line"), ("N", "next-history"), ("P", "previous-history"),
    ("T", "transpose-chars"), ("U", "unix-line-discard"), ("W", "unix-word-rubout"),
    ("Y", "yank"), ("_", "undo"), ("?", "backward-delete-char"),
  ]

  /// What follows ESC, in readline's notation.
  private static let sequences: [(String, String)] = [
    ("[A", "previous-history"), ("[B", "next-history"), ("[C", "forward-char"),
    ("[D", "backward-char"), ("OA", "previous-history"), ("OB", "next-history"),
    ("OC", "forward-char"), ("OD", "backward-char"),
    ("[H", "beginning-of-line"), ("[F", "end-of-line"), ("OH", "beginning-of-line"),
    ("OF", "end-of-line"), ("[1~", "beginning-of-line"), ("[4~", "end-of-line"),
    ("[7~", "beginning-of-line"), ("[8~", "end-of-line"), ("[3~", "delete-char"),
    ("[1;5C", "forward-word"), ("[1;5D", "backward-word"), ("[1;3C", "forward-word"),
    ("[1;3D", "backward-word"), ("[3;5~", "kill-word"), ("[3;3~", "kill-word"),
    ("b", "backward-word"), ("f", "forward-word"), ("d", "kill-word"),
    ("\\C-?", "backward-kill-word"), ("t", "transpose-words"), ("u", "upcase-word"),
    ("l", "downcase-word"), ("c", "capitalize-word"), ("y", "yank-pop"),
    ("<", "beginning-of-history"), (">", "end-of-history"), ("r", "revert-line"),
    ("\\\\", "delete-horizontal-space"),
  ]

  /// Makes the keymap and gives it to readline, which has to be initialised.
  static func install() {
    // Printable bytes insert themselves.
    guard let map = unsafe rl_make_keymap() else { return }
    for (key, name) in controls {
      guard let function = unsafe rl_named_function(name) else { continue }
      _ = unsafe rl_bind_key_in_map(Int32(key.value ^ 0x40), function, map)
    }
    for (sequence, name) in sequences {
      guard let function = unsafe rl_named_function(name) else { continue }
      _ = unsafe rl_bind_keyseq_in_map("\\e" + sequence, function, map)
    }
    // Tab completes outside readline.
    _ = unsafe rl_unbind_key_in_map(9, map)
    unsafe rl_set_keymap(map)
  }

  /// Whether readline would do something at a whole escape sequence.
  static func isBound(_ sequence: [UInt8]) -> Bool {
    var kind: Int32 = 0
    let bytes = sequence.map { CChar(bitPattern: $0) }
    let function = unsafe rl_function_of_keyseq_len(bytes, bytes.count, rl_get_keymap(), &kind)
    return function != nil && kind == ISFUNC
  }
}
