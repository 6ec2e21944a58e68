/// What a sitting is taken for.
package enum SittingPurpose: String, Hashable, Sendable, CaseIterable {
  /// Test-day conditions: nothing on screen that the exam would not show.
  case exam
  /// Practice with help on screen; never counted as test-day conditions.
  case drill
}
