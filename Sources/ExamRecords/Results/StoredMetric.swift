/// One derived number of a sitting, with what it rests on.
package struct StoredMetric: Hashable, Sendable {
  package var scope: Scope
  package var name: String

  /// The estimate and the ends of its interval, in the metric's own unit; nil where not known.
  package var value: Double?
  package var low: Double?
  package var high: Double?

  /// How many observations it rests on.
  package var n: Int
  package var state: State

  /// The version of the method that computed it; another version makes it comparable no more.
  package var methodVersion: Int

  /// What a metric is about.
  package enum Scope: Hashable, Sendable {
    case sitting
    /// One block, from 0.
    case block(Int)
    /// What this sitting and those before it say together.
    case toDate
  }

  /// How far the data can say.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case ok
    case provisional
    case notEnoughData = "not_enough_data"
    case notApplicable = "not_applicable"
  }

  package init(
    scope: Scope, name: String, value: Double?, low: Double?, high: Double?, n: Int, state: State,
    methodVersion: Int
  ) {
    self.scope = scope
    self.name = name
    self.value = value
    self.low = low
    self.high = high
    self.n = n
    self.state = state
    self.methodVersion = methodVersion
  }
}

extension StoredMetric.Scope {
  /// The value of the column `scope`: `sitting`, `block 2` (from 1) or `to date`.
  var text: String {
    switch self {
    case .sitting: "sitting"
    case .block(let block): "block \(block + 1)"
    case .toDate: "to date"
    }
  }

  init?(text: String) {
    let words = text.split(separator: " ")
    switch (words.first, words.count) {
    case ("sitting", 1): self = .sitting
    case ("block", 2):
      guard let block = Int(words[1]), block >= 1 else { return nil }
      self = .block(block - 1)
    case ("to", 2) where words[1] == "date": self = .toDate
    default: return nil
    }
  }
}
