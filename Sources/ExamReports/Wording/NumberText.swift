/// Numbers as words and signs, without a locale.
enum NumberText {
  /// A share as whole percent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// A number not below zero with so many decimals (at most six), rounded half away from zero.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
    guard places > 0 else { return "\(whole)" }
    let digits = String(rest)
    return "\(whole).\(String(repeating: "0", count: places - digits.count))\(digits)"
  }

  /// A number with three significant digits, none of them behind the sixth decimal; whole where it is
  /// large, and without zeros at the end.
  static func significant(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return value.description }
    var places = 2
    var bound = 10.0
    while places > 0, value.magnitude >= bound {
      places -= 1
      bound *= 10
    }
    while places < 6, value.magnitude > 0, value.magnitude < bound / 10 {
      places += 1
      bound /= 10
    }
    var text = decimal(value, places: places)
    while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
    return value < 0 && text != "0" ? "-" + text : text
  }

  /// `1 item`, `2 items`.
  static func count(_ value: Int, _ one: String, _ many: String? = nil) -> String {
    "\(value) \(value == 1 ? one : many ?? one + "s")"
  }

  /// `+1 point`, `0 points`, `-2 points`.
  static func points(_ value: Int) -> String {
    let sign = value > 0 ? "+" : ""
    return "\(sign)\(value) \(value.magnitude == 1 ? "point" : "points")"
  }

  /// Positions from 0 as the numbers people see, runs of three and more joined: `3, 7, 18-20`.
  static func itemNumbers(_ positions: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for position in positions.sorted() {
      if let last = runs.last, last.upperBound + 1 == position {
        runs[runs.count - 1] = last.lowerBound...position
      } else {
        runs.append(position...position)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound + 1)"
      case 2: "\(run.lowerBound + 1), \(run.upperBound + 1)"
      default: "\(run.lowerBound + 1)-\(run.upperBound + 1)"
      }
    }.joined(separator: ", ")
  }

  /// `item 3`, `items 3, 7`; positions from 0.
  static func items(_ positions: [Int]) -> String {
    "\(positions.count == 1 ? "item" : "items") \(itemNumbers(positions))"
  }
}
