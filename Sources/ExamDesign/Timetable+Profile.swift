extension Timetable {
  /// The timetable of a sitting of the first `blockCount` blocks of a profile.
  ///
  /// All blocks make a full day: its tutorial, its blocks and its own limit. Fewer make a partial one:
  /// no tutorial, and a day as long as the blocks taken and their share of the break,
  /// `break × (blockCount − 1) / (blocks of the full day − 1)`, rounded down to whole minutes; so
  /// one block alone has no break. Blocks are never shortened.
  ///
  /// - Parameters:
  ///   - profile: The exam's rules.
  ///   - blockCount: In `1...profile.blocks.count`; nil is all.
  package init(profile: ExamProfile, blockCount: Int? = nil) {
    let count = blockCount ?? profile.blocks.count
    precondition(
      (1...profile.blocks.count).contains(count), "a sitting has one to all of the profile's blocks"
    )
    let isPartial = count < profile.blocks.count
    let blocks = profile.blocks.prefix(count)
    let day =
      isPartial
      ? blocks.reduce(profile.breakShare(ofBlocks: count)) { $0 + $1.limit } : profile.day
    var parts = [Part(kind: .day, parent: nil, limit: day)]
    if !isPartial, let tutorial = profile.tutorial {
      parts.append(Part(kind: .tutorial, parent: 0, limit: tutorial))
    }
    parts += blocks.map { Part(kind: .block, parent: 0, limit: $0.limit) }
    self.init(parts: parts, warnings: profile.warnings, isPartial: isPartial)
  }
}

extension ExamProfile {
  /// The break that goes with the first `count` blocks, in whole minutes unless it is the whole.
  ///
  /// Breaks lie between blocks, so it grows with the number of gaps.
  package func breakShare(ofBlocks count: Int) -> Milliseconds {
    guard count < blocks.count else { return breakPool }
    guard count > 1 else { return .zero }
    let share = breakPool.count * Int64(count - 1) / Int64(blocks.count - 1)
    return .minutes(share / Milliseconds.minutes(1).count)
  }
}
