/// Finds the word a person probably meant.
enum Suggestion {
  /// The nearest of `candidates`; nil if none is near.
  ///
  /// Near is at most one edit away, or two for words of five letters or more; case does not count,
  /// and `_` is the same as `-`.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().replacing("_", with: "-").utf8.prefix(40))
    let scored = candidates.map { (distance: distance(typed, Array($0.lowercased().utf8)), $0) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= (typed.count < 5 ? 1 : 2) && best.distance < best.1.utf8.count
      ? best.1 : nil
  }

  /// Optimal string alignment distance: insertions, deletions, changes, neighbours swapped.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var least = min(change, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
