/// Whether two words differ by exactly one slip: a letter too many, too few or wrong, or two
/// neighbours exchanged.
///
/// Letters are compared byte by byte, so that a slip in a letter outside ASCII may count as more.
///
/// - Complexity: O(length).
func isNearMiss(_ left: String, _ right: String) -> Bool {
  let isLeftShorter = left.utf8.count <= right.utf8.count
  let (short, long) = isLeftShorter ? (left.utf8, right.utf8) : (right.utf8, left.utf8)
  let surplus = long.count - short.count
  guard surplus <= 1 else { return false }
  let same = zip(short, long).prefix { $0 == $1 }.count
  let shortRest = Array(short.dropFirst(same))
  let longRest = Array(long.dropFirst(same))
  if surplus == 1 { return longRest.dropFirst() == shortRest[...] }
  guard !longRest.isEmpty else { return false }
  if longRest.dropFirst() == shortRest.dropFirst() { return true }
  return longRest.count > 1 && longRest[0] == shortRest[1] && longRest[1] == shortRest[0]
    && longRest.dropFirst(2) == shortRest.dropFirst(2)
}
