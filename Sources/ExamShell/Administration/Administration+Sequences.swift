import ExamSession

extension Administration {
  /// Brings an item on screen; asks first where that locks the one that is left without an answer.
  func present(_ item: Int, at reading: ClockReading) -> Bool {
    guard perform(.present(item: item), at: reading) else { return false }
    guard case .leavingLocksItem(let left) = lastRefusal else { return true }
    // A script has nobody to ask: what it says is done.
    guard console.isInteractive else {
      view.say(nil)
      return perform(.present(item: item, confirmed: true), at: reading)
    }
    view.ask(.lockItem(left, goingTo: item))
    return true
  }

  /// What follows an answer: the next item, unless the answer can be corrected only until then.
  func goOn(
    after option: Int, _ confidence: Confidence?, at position: ItemPosition,
    _ reading: ClockReading
  ) -> Bool {
    let isLast = position.item + 1 >= session.blocks[position.block].items.count
    let stays = isLast || session.isInSequence(position)
    guard stays || present(position.item + 1, at: reading) else { return false }
    guard !view.rehearses else { return true }
    if isLast {
      view.say(.lastItem)
    } else if stays {
      view.say(.answeredInSequence(position, option: option, confidence))
    } else {
      view.say(.answered(position, option: option, confidence))
    }
    return true
  }
}
