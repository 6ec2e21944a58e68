/// What a profile file says lies between two blocks where it writes no break.
enum BetweenBlocks: String, CaseIterable {
  /// A break at the examinee's will, under the clock around the blocks.
  case clock
  /// The next block begins at once.
  case nothing
  /// An untimed scheduled break.
  case untimed
}

/// What a profile file says becomes of the clocks while the examinee has left.
enum Leaving: String, CaseIterable {
  case clocksRun = "clocks-run"
  case clocksStop = "clocks-stop"
}
