/// How hard the hardest item is expected to be, how easy the easiest, and what the mean is.
struct DifficultySpread: SetMeasurement {
  func measures(of set: QuestionSet) -> [SetMeasure] {
    let values = set.items.compactMap(\.difficulty).map { Int(($0 * 1000).rounded()) }
    guard let hardest = values.min(), let easiest = values.max() else { return [] }
    let mean = Int((Double(values.reduce(0, +)) / Double(values.count)).rounded())
    return [
      note("hardest item", hardest, nil, 450), note("easiest item", easiest, 900, nil),
      note("mean", mean, 650, 750),
    ]
  }

  private func note(
    _ name: String, _ thousandths: Int, _ least: Int?, _ greatest: Int?
  ) -> SetMeasure {
    SetMeasure(
      "Difficulty, \(name)", .difficulty(thousandths), least: least, greatest: greatest,
      isNote: true, subject: "the difficulty (\(name)) is", advice: "write easier or harder items")
  }
}
