/// What an examinee says of themselves between blocks.
package struct Rating: Hashable, Sendable {
  /// How many blocks were over: 0 is before the first.
  package var afterBlocks: Int
  package var scale: Scale

  /// 0 (none) to 10 (the most).
  package var value: Int

  /// When, in milliseconds since 1970-01-01 UTC.
  package var wallMilliseconds: Int64

  /// What is rated.
  package enum Scale: String, Hashable, Sendable, CaseIterable {
    case energy
    case anxiety
  }

  package init(afterBlocks: Int, scale: Scale, value: Int, wallMilliseconds: Int64) {
    self.afterBlocks = afterBlocks
    self.scale = scale
    self.value = value
    self.wallMilliseconds = wallMilliseconds
  }
}
