package import ExamDesign
package import ExamSession
package import ItemBank

/// Writes the events of a sitting the way a person would tell it; option `A` is option 0.
package struct SittingScript {
  package private(set) var events: [SessionEvent] = []
  package let form: Form
  package let timetable: Timetable

  /// The instant of the next event, in milliseconds.
  package private(set) var now: Int64 = 0

  private var block = 0
  private var item = 0

  /// A sitting of blocks with so many items of `optionCount` options each, and one limit for all.
  package init(
    blocks: [Int], limit: Milliseconds = .minutes(30), day: Milliseconds? = nil,
    optionCount: Int = 5
  ) {
    form = Form(
      seed: 1,
      blocks: blocks.enumerated().map { block, count in
        (0..<count).map { item in
          FormItem(
            reference: Self.reference(block, item), optionCount: optionCount,
            contentFingerprint: "c", keyFingerprint: "k")
        }
      })
    var parts = [Timetable.Part(kind: .day, parent: nil, limit: day)]
    parts += blocks.map { _ in Timetable.Part(kind: .block, parent: 0, limit: limit) }
    timetable = Timetable(parts: parts, warnings: [], isPartial: false)
  }

  package static func reference(_ block: Int, _ item: Int) -> ItemReference {
    ItemReference(set: QuestionSetID("script"), item: ItemID("b\(block)-i\(item)"))
  }

  private var position: ItemPosition { ItemPosition(block: block, item: item) }

  /// Lets time pass, in seconds.
  package mutating func wait(_ seconds: Double) {
    now += Int64((seconds * 1000).rounded())
  }

  package mutating func emit(_ kind: SessionEvent.Kind) {
    events.append(SessionEvent(kind, at: SessionInstant(milliseconds: now)))
  }

  /// Starts the sitting where it has not begun, then the block with its first item on screen.
  package mutating func begin(block: Int = 0) {
    if events.isEmpty { emit(.sittingStarted) }
    self.block = block
    emit(.blockStarted(block: block))
    present(0)
  }

  package mutating func present(_ item: Int) {
    self.item = item
    emit(.itemPresented(position))
  }

  package mutating func select(_ option: Int, _ confidence: Confidence? = nil) {
    emit(.responseSelected(position, option: option, confidence: confidence))
  }

  package mutating func clear() { emit(.responseCleared(position)) }
  package mutating func mark() { emit(.itemMarked(position)) }
  package mutating func unmark() { emit(.itemUnmarked(position)) }

  /// Reads for `seconds`, answers, and goes to the next item if there is one.
  package mutating func answer(
    _ option: Int, after seconds: Double, _ confidence: Confidence? = nil
  ) {
    wait(seconds)
    select(option, confidence)
    if item + 1 < form.blocks[block].count { present(item + 1) }
  }

  /// Stays for `seconds`, leaves the item as it is, and goes to `target`.
  package mutating func go(to target: Int, after seconds: Double) {
    wait(seconds)
    present(target)
  }

  /// Has the items list on screen for `seconds`, then shows `target`.
  package mutating func list(for seconds: Double, then target: Int) {
    emit(.aidOpened(.itemsList))
    wait(seconds)
    emit(.aidClosed(.itemsList))
    present(target)
  }

  /// Nobody is there for `seconds` of exam time; the same item is on screen afterwards.
  package mutating func interrupt(_ cause: InterruptionCause, for seconds: Double = 0) {
    emit(.sittingInterrupted(cause))
    wait(seconds)
    emit(.sittingResumed)
    present(item)
  }

  /// Closes the block and, after the last one, the sitting.
  package mutating func end(_ cause: EndCause, after seconds: Double = 0) {
    wait(seconds)
    emit(.blockEnded(block: block, cause))
    if block + 1 == form.blocks.count {
      emit(.sittingEnded(.completed))
    } else {
      emit(.breakStarted)
    }
  }

  /// Closes the block at its deadline, which must not be past.
  package mutating func timeOut(startedAt start: Double = 0, limit: Double = 1800) {
    now = Int64((start + limit) * 1000)
    end(.time)
  }

  /// Ends a break of `seconds`.
  package mutating func endBreak(after seconds: Double) {
    wait(seconds)
    emit(.breakEnded(.examinee))
  }
}
