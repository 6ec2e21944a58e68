package import ExamDesign
import ExamSession
package import ItemBank

/// Everything a new sitting needs, made ready before any clock runs.
package struct SittingPreparation {
  package var profile: ExamProfile
  package var assembly: FormAssembly
  package var timetable: Timetable

  /// Which blocks of the full day are taken, from 0.
  package var blocks: Range<Int>
  package var accommodations: Accommodations

  /// The items by block and place, as the form has them.
  package var items: [[Item]]
  package var sets: [QuestionSet]

  package var form: Form { assembly.form }

  /// Draws the form and fixes the timetable.
  ///
  /// - Parameters:
  ///   - profile: The exam to be held.
  ///   - blocks: Which blocks of the full day are wanted, from 0.
  ///   - accommodations: What the examinee is granted.
  ///   - checkIn: How long signing in takes after leaving the room.
  ///   - sets: The question sets to draw from.
  ///   - seed: Decides what is left to chance.
  ///   - exposures: How often each item was met in earlier sittings; seldom-met items go first.
  /// - Throws: ``ShellError`` where the sets do not fill a single block, or not all blocks of an exam
  ///   that is to be spread over two days.
  package init(
    profile: ExamProfile, blocks: Range<Int>, accommodations: Accommodations = .none,
    checkIn: Milliseconds = .zero, sets: [QuestionSet], seed: UInt64,
    exposures: [ItemReference: Int]
  ) throws(ShellError) {
    self.profile = profile
    self.sets = sets
    self.accommodations = accommodations
    let wanted = Array(profile.blocks[blocks])
    do throws(FormShortage) {
      assembly = try FormAssembly(
        pool: sets.flatMap(\.formCandidates), blocks: wanted, seed: seed, exposures: exposures)
    } catch {
      throw ShellError(sentence: error.description)
    }
    let held = blocks.prefix(assembly.blocksHeld)
    self.blocks = held
    guard accommodations.dayCount == 1 || held.count == profile.blocks.count else {
      throw ShellError(
        "only a whole exam is spread over two days, and this is \(held.count) of its "
          + "\(profile.blocks.count) blocks",
        remedy: "leave --days out")
    }
    timetable = Timetable(
      profile: profile, blocks: held, accommodations: accommodations, checkIn: checkIn)
    items = Self.items(of: assembly.form, in: sets)
  }

  /// The items of a form by block and place; every reference of the form lies in one of the sets.
  private static func items(of form: Form, in sets: [QuestionSet]) -> [[Item]] {
    let items = itemsByReference(in: sets)
    return form.blocks.map { block in block.compactMap { items[$0.reference] } }
  }

  /// The items of question sets by reference; sets without an id are passed over.
  package static func itemsByReference(in sets: [QuestionSet]) -> [ItemReference: Item] {
    var items: [ItemReference: Item] = [:]
    for set in sets {
      guard let id = set.header.id else { continue }
      for item in set.items {
        var item = item
        // An item of a set is shown with the vignette it shares.
        item.stem = set.vignette(of: item) + item.stem
        items[ItemReference(set: id, item: item.id)] = item
      }
    }
    return items
  }
}
