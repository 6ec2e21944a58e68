extension Timetable {
  /// The timetable of a sitting of some blocks of a profile.
  ///
  /// All blocks make a full day: its tutorial, its blocks and its own clock. Fewer make a partial one:
  /// no tutorial, the scheduled breaks that lie between the blocks taken, and their share of the
  /// break pool, `break × gaps taken / gaps of the full day`, rounded down to whole minutes; so one
  /// block alone has no break. Where scheduled breaks draw on the pool, they are counted in place of
  /// gaps. The clock of a session is shortened in proportion to its blocks. Blocks are never
  /// shortened.
  ///
  /// Accommodations scale the time of blocks and of sessions. Spread over two days, each day has its
  /// own tutorial, its own break and its own clock, and takes the larger half of the blocks first.
  ///
  /// - Parameters:
  ///   - profile: The exam's rules.
  ///   - blocks: Which blocks of the full day, from 0; never empty. Nil is all.
  ///   - accommodations: What the examinee is granted. Over two days only all blocks of a profile
  ///     with a clock over the day (``ExamProfile/hasDayClock``) can be spread.
  ///   - checkIn: How long signing in takes after the examinee has left the room.
  package init(
    profile: ExamProfile, blocks: Range<Int>? = nil, accommodations: Accommodations = .none,
    checkIn: Milliseconds = .zero
  ) {
    let count = profile.blocks.count
    let taken = blocks ?? 0..<count
    precondition(
      !taken.isEmpty && taken.lowerBound >= 0 && taken.upperBound <= count,
      "a sitting has one to all of the profile's blocks")
    let isPartial = taken.count < count
    var building = TimetableBuilding(
      profile: profile, taken: taken, accommodations: accommodations)
    if accommodations.dayCount > 1, profile.canBeSpread, !isPartial {
      building.addSpreadDays()
    } else {
      building.addDay()
    }
    self.init(
      parts: building.parts, warnings: profile.warnings, isPartial: isPartial,
      breakPool: building.scheduledPool, rules: profile.rules, checkIn: checkIn)
  }
}

extension ExamProfile {
  /// Whether the blocks can be spread over two days, each with a clock of its own.
  package var canBeSpread: Bool { hasDayClock && blocks.count > 1 }
}
