extension ProfileParser {
  /// Breaks lie between blocks, one at a time.
  mutating func checkBreaks(in entries: [ProfileEntry], ofSession isSession: Bool) {
    for (index, entry) in entries.enumerated() where entry.isBreak {
      if index == 0 {
        add(.breakAtEdge(.beginning, ofSession: isSession), line: entry.line)
      } else if entries[index - 1].isBreak {
        add(.breaksInARow, line: entry.line)
      } else if index == entries.count - 1 {
        add(.breakAtEdge(.end, ofSession: isSession), line: entry.line)
      }
    }
  }

  /// The blocks of a session with limits of their own have to fit into it.
  mutating func checkLimits(
    of entries: [ProfileEntry], within limit: Milliseconds, line: Int
  ) {
    let blocks = entries.reduce(Milliseconds.zero) { sum, entry in
      guard case .blocks(let block, let count) = entry.content else { return sum }
      return sum + Milliseconds((block.limit ?? .zero).count * Int64(count))
    }
    if blocks > limit { add(.sessionTooShort(limit, blocks: blocks), line: line) }
  }

  /// Every clock, pool and gap has what it needs.
  mutating func check(
    _ profile: ExamProfile, _ entries: [ProfileEntry], between: BetweenBlocks,
    breakField: YAMLField?
  ) {
    let pooled = entries.flattened.first {
      if case .scheduledBreak(.pooled) = $0.content { true } else { false }
    }
    if let pooled, profile.breakPool == .zero {
      add(.noPool, line: pooled.line)
    } else if pooled == nil, profile.breakPool > .zero, !profile.hasDayClock {
      add(.poolUnused(profile.breakPool), line: breakField?.line ?? 1)
    }
    if between == .clock, !profile.hasDayClock, let line = lineWithoutClock(entries) {
      add(.noClockBetween, line: line)
    }
  }

  /// The first entry that follows another one, or itself, without a break.
  private func lineWithoutClock(_ entries: [ProfileEntry]) -> Int? {
    entries.indices.first { index in
      if case .blocks(_, let count) = entries[index].content, count > 1 { return true }
      return index > 0 && !entries[index].isBreak && !entries[index - 1].isBreak
    }.map { entries[$0].line }
  }
}

extension [ExamProfile.Part] {
  /// The longest a block may last; nil without a block.
  var longestBlock: Milliseconds? {
    flatMap { (part: ExamProfile.Part) -> [Milliseconds] in
      switch part {
      case .block(let block): [block.limit].compactMap(\.self)
      case .scheduledBreak: []
      case .session(let session):
        session.parts.compactMap {
          if case .block(let block) = $0 {
            Swift.min(block.limit ?? session.limit, session.limit)
          } else {
            nil
          }
        }
      }
    }.max()
  }
}
