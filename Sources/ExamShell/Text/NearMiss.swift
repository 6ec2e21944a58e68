/// The candidate nearest to a mistyped word: at most two edits away, and closer than half its length.
///
/// - Complexity: O(candidates × length²).
package func nearest(to word: String, among candidates: [String]) -> String? {
  candidates
    .map { (candidate: $0, distance: editDistance(word, $0)) }
    .filter { $0.distance <= 2 && $0.distance * 2 < max(3, $0.candidate.count) }
    .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
    .candidate
}

/// Levenshtein's distance over Unicode scalars.
private func editDistance(_ left: String, _ right: String) -> Int {
  let right = Array(right.unicodeScalars)
  var row = Array(0...right.count)
  for (i, scalar) in left.unicodeScalars.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let substitution = diagonal + (scalar == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[right.count]
}
