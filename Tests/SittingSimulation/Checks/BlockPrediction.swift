import ExamDesign
import ExamSession

/// What a break announces for the block behind it, to be held against what the block then gets.
struct BlockPrediction {
  private let block: Int
  private let allotment: Milliseconds?

  /// Nil where the command begins no block.
  init?(_ command: SessionCommand, in session: Session, at now: SessionInstant) {
    guard command == .beginBlock, case .onBreak = session.phase, session.presence == .seated,
      session.interruption == nil, let block = session.nextBlock
    else { return nil }
    self.block = block
    allotment = session.allotment(ofBlock: block, beginningAt: now)
  }

  /// Whether the block has what was announced; also where something else came first.
  func holds(in session: Session, at now: SessionInstant) -> Bool {
    let state = session.blocks[block]
    guard state.startedAt == now else { return true }
    if state.endedAt != nil { return allotment == .zero }
    guard session.openBlock == block else { return false }
    return session.openDeadline.map { $0 - now } == allotment
  }
}
