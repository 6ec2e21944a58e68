import ItemBank

/// Why a name stands for no blueprint.
package enum BlueprintLookupError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(name: String, exams: [String])

  /// What happened and what to do, without a final full stop.
  package var description: String {
    switch self {
    case .unknown(let name, let exams):
      "there is no blueprint '\(sanitised(name))'; there are: \(exams.joined(separator: ", "))"
    }
  }
}
