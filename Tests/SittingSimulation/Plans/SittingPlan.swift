package import ExamDesign
import ItemBank

/// What a simulated sitting is given: a form, a timetable and the seed they were drawn from.
package struct SittingPlan: Sendable {
  package let seed: UInt64
  package let scale: Scale

  /// Which timetable it is, in words, such as `usmle-step1, blocks 3–5, 1.5 × time`.
  package let name: String

  package let form: Form
  package let timetable: Timetable

  /// Whether the timetable obeys what the reader of profiles demands, so that its sums come out.
  package let isFromProfile: Bool

  /// How much there is to do in one sitting.
  package enum Scale: Sendable {
    /// Few items in every block.
    case short
    /// One sitting in eight has as many items as the real exam.
    case full
  }

  /// Draws form and timetable; half of the timetables are those of the profiles given.
  package init(seed: UInt64, scale: Scale, profiles: [ExamProfile]) {
    var random = SeededRandom(seed: seed)
    var draft: TimetableDraft
    switch random.int(0...9) {
    case 0...4: draft = TimetableDraft(profile: random.pick(profiles), random: &random)
    case 5...7: draft = TimetableDraft(profile: .drawn(&random), random: &random)
    default: draft = TimetableDraft(anyPartsFrom: &random)
    }
    draft.varyRules(&random)
    let isFull = scale == .full && random.once(in: 8)
    self.seed = seed
    self.scale = scale
    name = draft.name
    timetable = draft.timetable
    isFromProfile = draft.isFromProfile
    form = Self.form(
      blocks: draft.itemCounts.map { isFull ? min($0, 60) : random.int(1...5) }, &random)
  }

  private static func form(blocks: [Int], _ random: inout SeededRandom) -> Form {
    var blocksOfItems: [[FormItem]] = []
    for (block, count) in blocks.enumerated() {
      var items = (0..<count).map { item in
        FormItem(
          reference: ItemReference(
            set: QuestionSetID("simulation"), item: ItemID("b\(block)-i\(item)")),
          optionCount: random.int(2...8), contentFingerprint: "c", keyFingerprint: "k")
      }
      if count > 1, random.chance(40) {
        let first = random.int(0...(count - 2))
        for step in 0..<min(random.int(2...3), count - first) {
          items[first + step].sequence = .init(itemSet: ItemID("case"), step: step + 1)
        }
      }
      blocksOfItems.append(items)
    }
    return Form(seed: random.next(), blocks: blocksOfItems)
  }
}
