/// The word a person may have meant: at most two typing slips away, and less than half its length.
///
/// A slip is a letter too many, too few or wrong, or two neighbours exchanged; capitals do not count.
/// Among equally near words the first in alphabetical order. Nil where none is near.
///
/// - Complexity: O(words × length²).
package func nearest(to typed: String, among words: [String]) -> String? {
  words
    .map { (word: $0, slips: slips(typed.lowercased(), $0.lowercased())) }
    .filter { $0.slips <= 2 && $0.slips * 2 < max(3, $0.word.utf8.count) }
    .min { ($0.slips, $0.word) < ($1.slips, $1.word) }?
    .word
}

/// The distance of Damerau and Levenshtein (neighbouring exchanges only) over bytes.
private func slips(_ left: String, _ right: String) -> Int {
  let left = Array(left.utf8.prefix(80))
  let right = Array(right.utf8)
  var rows = [Array(0...right.count)]
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let change = rows[i][j] + (left[i] == right[j] ? 0 : 1)
      var best = min(change, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
