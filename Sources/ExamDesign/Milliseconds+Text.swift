extension Milliseconds {
  /// Reads a length of time a person wrote, such as `8 h`, `1 h 30 min` or `37 min 30 s`.
  ///
  /// Whole numbers of at most four digits with the units `h`, `min` and `s`, each at most once and in
  /// this order; spaces are free, also between number and unit. Nil for anything else, so also for a
  /// number without a unit and for `37.5 min`.
  package init?(durationText text: String) {
    var rest = Array(text.utf8)[...]
    var total = Milliseconds.zero
    var allowed = Self.units[...]
    func skipSpaces() { rest = rest.drop { $0 == UInt8(ascii: " ") } }
    skipSpaces()
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...4).contains(digits.count), let number = Int64(Substring(digits.asText)) else {
        return nil
      }
      rest = rest.dropFirst(digits.count)
      skipSpaces()
      let word = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }.asText
      guard let position = allowed.firstIndex(where: { $0.name == word }) else { return nil }
      total += Milliseconds(number * allowed[position].length.count)
      allowed = allowed[(position + 1)...]
      rest = rest.dropFirst(word.utf8.count)
      skipSpaces()
    }
    self = total
  }

  /// The length as a person would write it: `8 h`, `37 min 30 s`, `0 min`, `−5 min`.
  ///
  /// Reads back as the same length where it is a whole number of seconds and not negative;
  /// milliseconds are shown as a decimal fraction of the seconds.
  package var durationText: String {
    var rest = count.magnitude
    var words: [String] = []
    for unit in Self.units {
      let length = UInt64(unit.length.count)
      if rest >= length {
        words.append("\(rest / length) \(unit.name)")
        rest %= length
      }
    }
    if rest > 0 {
      let fraction = String(String(1000 + rest).dropFirst())
      let whole = words.last?.hasSuffix(" s") == true ? words.removeLast().dropLast(2) : "0"
      words.append("\(whole).\(fraction) s")
    }
    if words.isEmpty { return "0 min" }
    return (count < 0 ? "−" : "") + words.joined(separator: " ")
  }

  private static let units: [(name: String, length: Milliseconds)] = [
    ("h", .hours(1)), ("min", .minutes(1)), ("s", .seconds(1)),
  ]
}

extension ArraySlice<UInt8> {
  fileprivate var asText: String { String(decoding: self, as: UTF8.self) }
}
