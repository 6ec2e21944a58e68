import ExamDesign

/// A timetable on the way into a plan.
struct TimetableDraft {
  var name: String
  var timetable: Timetable

  /// How many items each block holds in the real exam.
  var itemCounts: [Int]
  var isFromProfile: Bool

  /// A sitting of all or some blocks of `profile`, sometimes with accommodations.
  init(profile: ExamProfile, random: inout SeededRandom) {
    let count = profile.blocks.count
    var taken: Range<Int>?
    if count > 1, random.chance(35) {
      let first = random.int(0...(count - 1))
      let range = first..<random.int((first + 1)...count)
      if range.count < count { taken = range }
    }
    var granted = Accommodations.none
    if random.chance(30) { granted.timePercent = random.pick(Accommodations.timePercents) }
    if random.chance(20) { granted.extraBreak = .minutes(Int64(random.int(5...60))) }
    if random.chance(25) { granted.dayCount = 2 }
    timetable = Timetable(profile: profile, blocks: taken, accommodations: granted)
    itemCounts = profile.blocks[taken ?? 0..<count].map(\.items.upperBound)
    isFromProfile = true
    name = profile.id
    if let taken { name += ", blocks \(taken.lowerBound + 1)–\(taken.upperBound)" }
    if let words = granted.words { name += ", \(words)" }
  }

  /// Any tree of parts that a timetable can hold, sensible or not.
  init(anyPartsFrom random: inout SeededRandom) {
    var tree = RandomTree()
    tree.grow(&random)
    timetable = Timetable(
      parts: tree.parts, warnings: [.minutes(5), .minutes(2)], isPartial: random.chance(50),
      breakPool: random.chance(30) ? .zero : .minutes(Int64(random.int(1...40))))
    itemCounts = timetable.blocks.map { _ in 4 }
    isFromProfile = false
    name = "any tree"
  }

  /// Changes rules that hold whatever the parts are.
  mutating func varyRules(_ random: inout SeededRandom) {
    if random.chance(40) { timetable.checkIn = .minutes(Int64(random.int(1...5))) }
    if random.chance(30) { timetable.rules.overrunPolicy = random.pick(OverrunPolicy.allCases) }
    if random.chance(10) { timetable.rules.leavingStopsClocks.toggle() }
    if random.chance(50) {
      timetable.rules.inactivity = .init(limit: .minutes(5), warning: .seconds(30))
    }
    if !isFromProfile {
      timetable.rules.gap = random.pick(Gap.allCases)
    }
    if random.chance(5) { timetable.rulesVersion = 1 }
  }
}
