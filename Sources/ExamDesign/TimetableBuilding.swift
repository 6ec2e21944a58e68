/// Puts the parts of a timetable together; `Timetable.init(profile:…)` documents the rules.
struct TimetableBuilding {
  let profile: ExamProfile
  let taken: Range<Int>
  let accommodations: Accommodations

  private(set) var parts: [Timetable.Part] = []
  private var nextBlock = 0

  init(profile: ExamProfile, taken: Range<Int>, accommodations: Accommodations) {
    self.profile = profile
    self.taken = taken
    self.accommodations = accommodations
  }

  private var isWhole: Bool { taken.count == profile.blocks.count }

  /// What the pooled breaks of the sitting share; zero where it has none.
  var scheduledPool: Milliseconds {
    let count = parts.count { $0.kind == .pooledBreak }
    let share = profile.breakPool.share(count, of: profile.pooledBreakCount)
    return count > 0 ? share + accommodations.extraBreak : .zero
  }

  mutating func addDay() {
    add(.day, parent: nil, limit: profile.hasDayClock ? dayLimit : nil)
    if isWhole, let tutorial = profile.tutorial { add(.tutorial, parent: 0, limit: tutorial) }
    addParts(profile.parts, parent: 0)
  }

  /// Blocks and tutorial, and the share of the break; nothing extra without a gap to take it in.
  private var dayLimit: Milliseconds {
    let tutorial = isWhole ? profile.tutorial ?? .zero : .zero
    let gaps = taken.count - 1
    let share = profile.breakPool.share(gaps, of: profile.blocks.count - 1)
    return time(of: taken) + tutorial + share + (gaps > 0 ? accommodations.extraBreak : .zero)
  }

  /// One test day after the other, each with a clock of its own, and a pause between them.
  mutating func addSpreadDays() {
    add(.day, parent: nil, limit: nil)
    let half = (taken.count + 1) / 2
    for (index, blocks) in [0..<half, half..<taken.count].enumerated() {
      if index > 0 { add(.untimedBreak, parent: 0, limit: nil) }
      let breaks = profile.breakPool + accommodations.extraBreak
      let day = parts.count
      add(
        .day, parent: 0, limit: time(of: blocks) + (profile.tutorial ?? .zero) + breaks)
      if let tutorial = profile.tutorial { add(.tutorial, parent: day, limit: tutorial) }
      for block in profile.blocks[blocks] {
        add(.block, parent: day, limit: block.limit.map(accommodations.scaled))
      }
    }
  }

  /// Adds the parts of a day or session that lie among the blocks taken.
  private mutating func addParts(_ members: [ExamProfile.Part], parent: Int) {
    for member in members {
      switch member {
      case .block(let block):
        if taken.contains(nextBlock) {
          add(.block, parent: parent, limit: block.limit.map(accommodations.scaled))
        }
        nextBlock += 1
      case .scheduledBreak(let scheduled):
        // Only between two blocks that are both taken.
        if nextBlock > taken.lowerBound, nextBlock < taken.upperBound {
          add(scheduled, parent: parent)
        }
      case .session(let session):
        addSession(session)
      }
    }
  }

  private mutating func addSession(_ session: ExamProfile.Session) {
    let count = ExamProfile.blockCount(of: session)
    let held = (nextBlock..<nextBlock + count).clamped(to: taken).count
    guard held > 0 else {
      nextBlock += count
      return
    }
    let limit = Milliseconds(
      accommodations.scaled(session.limit).count * Int64(held) / Int64(count))
    add(.session, parent: 0, limit: limit)
    addParts(session.parts, parent: parts.count - 1)
  }

  private mutating func add(_ scheduled: ExamProfile.ScheduledBreak, parent: Int) {
    switch scheduled {
    case .fixed(let length):
      // Where a pool exists, extra time goes there, once.
      let extra = profile.breakPool > .zero ? .zero : accommodations.extraBreak
      add(.fixedBreak, parent: parent, limit: length + extra)
    case .pooled: add(.pooledBreak, parent: parent, limit: nil)
    case .untimed: add(.untimedBreak, parent: parent, limit: nil)
    }
  }

  private mutating func add(_ kind: Timetable.Kind, parent: Int?, limit: Milliseconds?) {
    parts.append(Timetable.Part(kind: kind, parent: parent, limit: limit))
  }

  private func time(of blocks: Range<Int>) -> Milliseconds {
    profile.blocks[blocks].reduce(.zero) { $0 + accommodations.scaled($1.limit ?? .zero) }
  }
}

extension Milliseconds {
  /// So many parts of the whole, in whole minutes unless it is all of it.
  fileprivate func share(_ count: Int, of all: Int) -> Milliseconds {
    guard count < all else { return self }
    return .minutes(self.count * Int64(count) / Int64(all) / Milliseconds.minutes(1).count)
  }
}

extension ExamProfile {
  /// How many breaks of a full day draw on the pool.
  fileprivate var pooledBreakCount: Int { Self.pooledBreaks(in: parts) }

  private static func pooledBreaks(in parts: [Part]) -> Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .scheduledBreak(.pooled): sum + 1
      case .session(let session): sum + pooledBreaks(in: session.parts)
      case .scheduledBreak, .block: sum
      }
    }
  }

  fileprivate static func blockCount(of session: Session) -> Int {
    session.parts.count { part in
      if case .block = part { true } else { false }
    }
  }
}
