/// Whether two words differ by exactly one slip: a letter too many, too few or wrong, or two
/// neighbours exchanged.
///
/// - Complexity: O(length).
func isNearMiss(_ left: String, _ right: String) -> Bool {
  let (short, long) = left.count <= right.count ? (left, right) : (right, left)
  let same = zip(short, long).prefix { $0 == $1 }.count
  let shortRest = Array(short.dropFirst(same))
  let longRest = Array(long.dropFirst(same))
  switch longRest.count - shortRest.count {
  case 0:
    guard let first = longRest.first else { return false }
    if longRest.dropFirst() == shortRest.dropFirst() { return true }
    return longRest.count > 1 && first == shortRest[1] && longRest[1] == shortRest[0]
      && longRest.dropFirst(2) == shortRest.dropFirst(2)
  case 1: return longRest.dropFirst() == shortRest[...]
  default: return false
  }
}
