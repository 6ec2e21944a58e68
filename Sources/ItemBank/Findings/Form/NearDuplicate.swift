/// Warns of items whose stems and options are largely the same words in the same order.
///
/// Compared are the runs of three words: the share of all their runs that both items have (Jaccard's
/// index). Items that are the same to the word are for ``DuplicateItem`` and ``ConflictingKeys``.
struct NearDuplicate: LintRule {
  static let runLength = 3

  /// Vignettes of different diseases, however alike in build, stay below 6; an item in which every
  /// sixth word was exchanged is above 30.
  static let sharedPercent = 20

  func findings(in reading: QuestionSetReading) -> [Finding] {
    let same = Set(SameContent.pairs(in: reading).map(\.second.id))
    let items = reading.questionSet.items.filter { !same.contains($0.id) }
    let runs = items.map(Self.runs)
    var holders: [[String]: [Int]] = [:]
    var findings: [Finding] = []
    for (index, item) in items.enumerated() {
      var shared: [Int: Int] = [:]
      for run in runs[index] {
        for other in holders[run, default: []] { shared[other, default: 0] += 1 }
        holders[run, default: []].append(index)
      }
      for (other, count) in shared.sorted(by: { $0.key < $1.key }) {
        let all = runs[index].count + runs[other].count - count
        guard count * 100 >= all * Self.sharedPercent else { continue }
        let place = reading.place(of: items[other])
        findings.append(
          reading.finding(
            .warning, item,
            "'\(item.id)' shares \(count * 100 / all)% of its text with '\(items[other].id)'"
              + " (\(place.file), line \(place.line))",
            "write one of the two anew, or delete it"))
      }
    }
    return findings
  }

  private static func runs(of item: Item) -> Set<[String]> {
    let texts = item.stem.flatMap(\.texts) + item.options.map(\.text)
    return texts.reduce(into: []) { runs, text in
      let words = text.words
      // A short option is a run by itself.
      let length = min(runLength, words.count)
      guard length > 0 else { return }
      for start in 0...(words.count - length) {
        runs.insert(Array(words[start..<(start + length)]))
      }
    }
  }
}
