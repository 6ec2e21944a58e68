/// How one simulated examinee goes about a sitting; percentages are per move unless said otherwise.
struct ExamineeStyle {
  /// Time on an item in per cent of an even share of the block.
  var pacePercent: Int

  /// How breaks are taken, drawn anew for each with these in the urn.
  var breakHabits: [BreakHabit]

  /// How likely it is that a block is ended with time left, once all its items were seen.
  var earlyEndPercent: Int

  /// How many moves inside a block use a tool instead of answering.
  var toolPercent: Int

  /// One move in so many is leaving, a crash, a lock, a nonsense command, and so on; 0 is never.
  ///
  /// Teasing is a move at a deadline to the millisecond.
  var leavesOnceIn: Int
  var crashesOnceIn: Int
  var locksOnceIn: Int
  var nonsenseOnceIn: Int
  var teasesOnceIn: Int
  var sleepsOnceIn: Int
  var givesUpOnceIn: Int

  /// Whether the room is left on breaks, so that signing in follows.
  var leavesRoomPercent: Int

  /// Whether one item is highlighted until no more is possible.
  var highlightsAll: Bool

  /// How long a break is to be.
  enum BreakHabit: CaseIterable {
    case none
    case short
    /// An even share of what is left.
    case share
    case allThatIsLeft
    case tooLong
    case farTooLong
  }

  static func drawn(_ random: inout SeededRandom) -> ExamineeStyle {
    let isCareful = random.chance(60)
    let rare = isCareful ? 400 : 40
    return ExamineeStyle(
      pacePercent: random.pick([20, 60, 80, 95, 110, 150]),
      breakHabits: random.chance(20)
        ? BreakHabit.allCases
        : [random.pick(BreakHabit.allCases), random.pick(BreakHabit.allCases)],
      earlyEndPercent: random.pick([0, 30, 100]),
      toolPercent: random.pick([5, 30, 60]),
      leavesOnceIn: rare, crashesOnceIn: rare, locksOnceIn: rare / 2,
      nonsenseOnceIn: isCareful ? 50 : 5,
      teasesOnceIn: random.pick([0, 100, 10]), sleepsOnceIn: random.pick([0, 200, 30]),
      givesUpOnceIn: random.chance(15) ? 150 : 0,
      leavesRoomPercent: random.pick([0, 50, 90]), highlightsAll: random.once(in: 60))
  }
}
