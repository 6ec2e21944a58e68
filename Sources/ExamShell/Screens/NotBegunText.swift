import ExamSession

/// What is said of blocks that were never begun.
enum NotBegunText {
  /// Which blocks of a sitting that is over were never begun, and what that means on the real day.
  ///
  /// - Parameter blocks: Their positions.
  /// - Returns: Nil for none.
  static func sentence(blocks: [Int]) -> String? {
    guard !blocks.isEmpty else { return nil }
    let one = blocks.count == 1
    return "\(one ? "Block" : "Blocks") \(Refusal.numbers(blocks)) \(one ? "was" : "were") never "
      + "begun. On the real day an exam with blocks not begun may get no score and still counts as "
      + "an attempt."
  }
}
