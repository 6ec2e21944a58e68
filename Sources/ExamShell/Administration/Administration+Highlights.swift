import ExamSession

extension Administration {
  /// Highlights words wherever they stand in the item on screen, or takes that back.
  func toggleHighlight(_ words: String, at reading: ClockReading) -> Bool {
    guard let position = itemForHighlights() else { return true }
    let known = session.item(at: position).highlights.first { PhraseSearch.isSame($0, words) }
    if let known {
      guard perform(.removeHighlight(known), at: reading) else { return false }
      if lastRefusal == nil { view.say(.tool(.highlightTakenBack(known))) }
      return true
    }
    let search = PhraseSearch(in: items[position.block][position.item])
    guard let found = search.wording(of: words) else {
      view.say(.tool(.notInItem(words)))
      return true
    }
    guard perform(.highlight(found.text), at: reading) else { return false }
    if lastRefusal == nil { view.say(.tool(.highlighted(found.text, places: found.places))) }
    return true
  }

  func listHighlights() -> Bool {
    guard let position = itemForHighlights() else { return true }
    let isAny = !session.item(at: position).highlights.isEmpty
    view.say(.tool(isAny ? .highlights : .noHighlights))
    return true
  }

  /// Takes one highlight back, or all of them.
  func removeHighlights(_ named: String?, at reading: ClockReading) -> Bool {
    guard let position = itemForHighlights() else { return true }
    let highlights = session.item(at: position).highlights
    guard !highlights.isEmpty else {
      view.say(.tool(.noHighlights))
      return true
    }
    guard let named else {
      for highlight in highlights {
        guard perform(.removeHighlight(highlight), at: reading) else { return false }
      }
      view.say(.tool(.allHighlightsTakenBack(count: highlights.count)))
      return true
    }
    let byNumber = Int(named).flatMap {
      highlights.indices.contains($0 - 1) ? highlights[$0 - 1] : nil
    }
    guard let one = highlights.first(where: { PhraseSearch.isSame($0, named) }) ?? byNumber else {
      view.say(.tool(.noSuchHighlight(named)))
      return true
    }
    guard perform(.removeHighlight(one), at: reading) else { return false }
    if lastRefusal == nil { view.say(.tool(.highlightTakenBack(one))) }
    return true
  }

  /// The item on screen; says so where there is none.
  private func itemForHighlights() -> ItemPosition? {
    if session.itemOnScreen == nil { view.say(.refused(.noItemOnScreen)) }
    return session.itemOnScreen
  }
}
