/// A symmetric positive definite matrix of two rows.
struct Symmetric2: Hashable, Sendable {
  var first: Double
  var both: Double
  var second: Double

  init(_ first: Double, _ both: Double, _ second: Double) {
    (self.first, self.both, self.second) = (first, both, second)
  }

  var determinant: Double { first * second - both * both }

  /// Adds weight · (x, y)(x, y)ᵀ.
  mutating func add(_ weight: Double, _ x: Double, _ y: Double) {
    first += weight * x * x
    both += weight * x * y
    second += weight * y * y
  }

  /// The product of the inverse with (x, y).
  func solve(_ x: Double, _ y: Double) -> (Double, Double) {
    ((second * x - both * y) / determinant, (first * y - both * x) / determinant)
  }

  /// (x, y) · inverse · (u, v)ᵀ.
  func inverseForm(_ x: Double, _ y: Double, _ u: Double, _ v: Double) -> Double {
    let solved = solve(u, v)
    return x * solved.0 + y * solved.1
  }
}
