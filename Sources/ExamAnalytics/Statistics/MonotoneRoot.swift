/// Where a function that never falls reaches a level.
enum MonotoneRoot {
  /// The x in low…high at which `function` first reaches `level`, by bisection.
  ///
  /// Sixty halvings: the last bits of an interval of about one. The same on every machine.
  static func find(
    _ level: Double, low: Double, high: Double, of function: (Double) -> Double
  ) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if function(middle) < level { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
