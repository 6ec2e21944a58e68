extension Draft {
  /// What can only be said at the end of an item or item set.
  mutating func checkCompleteness(_ log: inout FindingLog) {
    switch kind {
    case .itemSet:
      if item.stem.isEmpty, !isBroken {
        log.add(StructureProblem.emptyVignette(item.id.rawValue.excerpt()), line: line)
      }
    case .item:
      if let strayLine { log.add(OptionProblem.textAfter, line: strayLine) }
      if !isBroken {
        checkText(&log)
        checkOptions(&log)
      }
      checkMembership(&log)
    }
  }

  private func checkText(_ log: inout FindingLog) {
    if item.stem.isEmpty, leadInLine == nil { log.add(TextProblem.emptyItem, line: line) }
  }

  private func checkOptions(_ log: inout FindingLog) {
    let keyCount = item.options.count { $0.isKey }
    switch item.options.count {
    case 0: return log.add(OptionProblem.none, line: line)
    case 1: log.add(OptionProblem.tooFew, line: optionLines[0])
    case 27...: log.add(OptionProblem.tooMany(item.options.count), line: optionLines[26])
    default: break
    }
    if keyCount == 0 { log.add(OptionProblem.noKey, line: optionLines[0]) }
    if keyCount > 1, !item.allowsSeveralKeys {
      let second = item.key[1]
      log.add(OptionProblem.severalKeys(keyCount), line: optionLines[second])
    }
    checkDuplicates(&log)
  }

  private func checkDuplicates(_ log: inout FindingLog) {
    for (index, option) in item.options.prefix(26).enumerated() {
      let earlier = item.options[..<index]
      if !option.text.isEmpty, let same = earlier.firstIndex(where: { $0.text == option.text }) {
        let place = log.place(optionLines[same])
        log.add(
          OptionProblem.duplicate(Option.letter(at: same), firstLine: place.line),
          line: optionLines[index])
      }
      if let id = option.id, let same = earlier.firstIndex(where: { $0.id == id }) {
        let place = log.place(optionLines[same])
        log.add(OptionProblem.duplicateID(id, firstLine: place.line), line: optionLines[index])
      }
    }
  }

  /// Puts `in` and `step` together.
  private mutating func checkMembership(_ log: inout FindingLog) {
    func line(of key: ItemKey) -> Int? { metadataLines.first { $0.key == key }?.line }
    switch (itemSet, step) {
    case (let itemSet?, let step?): item.itemSet = ItemSetStep(itemSet: itemSet, step: step)
    case (.some, nil):
      if line(of: .step) == nil {
        log.add(MetadataProblem.setWithoutStep, line: line(of: .itemSet) ?? self.line)
      }
    case (nil, .some):
      if line(of: .itemSet) == nil {
        log.add(MetadataProblem.stepWithoutSet, line: line(of: .step) ?? self.line)
      }
    case (nil, nil): break
    }
  }
}
