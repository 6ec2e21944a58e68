extension Calculator {
  /// The keys that a line stands for, as it is typed behind `calc`.
  ///
  /// A line is a row of numbers and words, from left to right like the keys. Upper and lower case
  /// and spaces count alike:
  ///
  /// | word | key |
  /// |---|---|
  /// | `12.5` `.5` `12,5` | a number of at most 12 digits; the comma only where it can be no thousands separator |
  /// | `+` | + |
  /// | `-` `−` `–` | −; behind another operation, and before a number, its sign: `5 * -3` |
  /// | `*` `x` `×` `·` `⋅` | × |
  /// | `/` `÷` `:` | ÷ |
  /// | `=` | = |
  /// | `%` | %, behind its number |
  /// | `sqrt` `√`, `neg` `±` `+/-` | √, ±: before or behind their number, or alone for the display |
  /// | `mc` `mr` `m+` `m-` | the memory; `mr` stands where a number stands |
  /// | `ms` | MC and M+: the memory holds the display |
  /// | `c` `ce` | C, CE |
  ///
  /// A line that begins with an operation goes on from the display; one that begins with a number
  /// begins a new number. At the end of a line that ends in a number (with its `%`, `sqrt` or `neg`)
  /// a pending operation is carried out as if `=` were typed; one that ends in an operation leaves
  /// it pending. An empty line has no keys.
  ///
  /// - Throws: ``CalculatorLineProblem`` where the line is not understood; no key is pressed then.
  /// - Complexity: O(length).
  package static func keys(of line: String) throws(CalculatorLineProblem) -> [Key] {
    try CalculatorLineReader(line).keys
  }
}
