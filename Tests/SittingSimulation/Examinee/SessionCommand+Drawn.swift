import ExamSession

extension Confidence {
  static func drawn(_ random: inout SeededRandom) -> Confidence? {
    random.pick([nil, nil, .guess, .unsure, .sure, .percent(random.int(0...100))])
  }
}

extension SessionCommand {
  /// What somebody might do with the item on screen, mostly something that is possible.
  static func tool(
    in session: Session, at position: ItemPosition, _ random: inout SeededRandom
  ) -> SessionCommand {
    let item = session.item(at: position)
    let option = random.int(0...(session.optionCount(at: position) - 1))
    switch random.int(0...13) {
    case 0: return item.isMarked ? .unmark : .mark
    case 1: return item.struck.contains(option) ? .restore(option: option) : .strike(option: option)
    case 2: return .strike(option: option)
    case 3: return .takeNote("note \(random.int(0...9))")
    case 4: return item.highlights.first.map { .removeHighlight($0) } ?? .highlight("words")
    case 5: return .highlight("words \(random.int(0...9))")
    case 6: return .writeNoteBoard("board \(random.int(0...9))")
    case 7, 8:
      guard let aid = session.blocks[position.block].openAid else {
        return .open(random.pick(Aid.allCases))
      }
      return random.chance(15) ? .open(aid) : .close(aid)
    case 9: return .clearResponse
    case 10: return .present(item: random.int(0...5))
    case 11: return .select(option: option, confidence: .percent(random.pick([-1, 0, 100, 101])))
    default: return .select(option: option, confidence: .drawn(&random))
    }
  }

  /// Any command with any values.
  static func nonsense(_ random: inout SeededRandom) -> SessionCommand {
    let number = random.int(-1...8)
    let text = random.pick(["", "words", Self.longText])
    switch random.int(0...25) {
    case 0: return .beginSitting
    case 1: return .endTutorial
    case 2: return .beginBlock
    case 3: return .leaveRoom
    case 4: return .checkIn
    case 5: return .present(item: number, confirmed: random.chance(50))
    case 6: return .select(option: number, confidence: .percent(random.pick([-1, 50, 101])))
    case 7: return .clearResponse
    case 8: return .mark
    case 9: return .unmark
    case 10: return .strike(option: number)
    case 11: return .restore(option: number)
    case 12: return .takeNote(text)
    case 13: return .highlight(text)
    case 14: return .removeHighlight(text)
    case 15: return .writeNoteBoard(text)
    case 16: return .open(random.pick(Aid.allCases))
    case 17: return .close(random.pick(Aid.allCases))
    case 18: return .endBlock(confirmed: random.chance(20))
    case 19: return .lock
    case 20: return .unlock
    case 21: return .interrupt(random.pick(InterruptionCause.allCases))
    case 22, 23: return .resume
    case 24: return .noteClockAdjustment(shiftMilliseconds: Int64(number) * 1000)
    default: return random.chance(5) ? .abandon : .mark
    }
  }

  /// Longer than any text may be.
  private static let longText = String(repeating: "é", count: Session.noteBoardLimit)
}
