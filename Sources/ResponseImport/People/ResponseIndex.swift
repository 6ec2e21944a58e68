/// Where the rows of each person stand in a file, so that persons can be read one at a time.
///
/// Holds a few numbers for each run of rows of one person: one run where the file goes person by
/// person, one a row where it goes item by item.
package struct ResponseIndex: Sendable {
  /// Rows of one person one after another.
  package struct Run: Hashable, Sendable {
    /// Their bytes in the file.
    package var range: Range<Int>

    /// The line of the first, from 1.
    package var line: Int
  }

  /// The persons in the order in which they first come.
  package private(set) var people: [String] = []

  /// How many rows there are.
  package private(set) var rowCount = 0

  package private(set) var confidence = ConfidenceTally()

  private var runs: [[Run]] = []
  private var numbers: [String: Int] = [:]

  /// The person whose run goes on with the next row; nil after a row that is not used.
  private var open: Int?

  private var secondsSum = 0.0
  private var secondsCount = 0

  package init() {}

  /// Takes the next row of the file and its bytes.
  ///
  /// - Complexity: O(1), amortised.
  package mutating func add(_ row: ResponseRow, range: Range<Int>) {
    rowCount += 1
    if let stated = row.confidence { confidence.add(stated, line: row.line) }
    if let seconds = row.seconds {
      secondsSum += seconds
      secondsCount += 1
    }
    let number = number(of: row.person)
    if open == number, let last = runs[number].indices.last {
      runs[number][last].range = runs[number][last].range.lowerBound..<range.upperBound
    } else {
      runs[number].append(Run(range: range, line: row.line))
    }
    open = number
  }

  /// Says that a row here is not used, so that no run goes over it.
  package mutating func interrupt() {
    open = nil
  }

  /// The runs of a person, in the order of the file; empty for one who is not there.
  package func runs(of person: String) -> [Run] {
    numbers[person].map { runs[$0] } ?? []
  }

  /// The mean of all times in seconds; nil without any.
  package var meanSeconds: Double? {
    secondsCount == 0 ? nil : secondsSum / Double(secondsCount)
  }

  private mutating func number(of person: String) -> Int {
    if let number = numbers[person] { return number }
    let number = people.count
    numbers[person] = number
    people.append(person)
    runs.append([])
    return number
  }
}
