import ItemBank

/// The fields of one mapping of a profile file, taken out one by one.
///
/// What nobody has taken at the end is not known.
struct ProfileFields {
  /// The line to blame for what is missing.
  let line: Int

  /// Which keys are known; settled for an entry of `blocks` once its own keys are seen.
  var place: ProfileKey.Place
  private var fields: [YAMLField]

  init(_ fields: [YAMLField], line: Int, place: ProfileKey.Place) {
    self.fields = fields
    self.line = line
    self.place = place
  }

  var isEmpty: Bool { fields.isEmpty }

  /// Whether the mapping has the key, and nobody has taken it yet.
  func holds(_ key: ProfileKey) -> Bool {
    fields.contains { $0.key == key.rawValue }
  }

  /// The field of that key, once; nil where the mapping has none.
  mutating func take(_ key: ProfileKey) -> YAMLField? {
    fields.firstIndex { $0.key == key.rawValue }.map { fields.remove(at: $0) }
  }

  /// A problem for each field left over, with its line.
  var unknown: [(line: Int, problem: ProfileProblem)] {
    let allowed = place.keys.map(\.rawValue)
    return fields.map {
      (
        $0.line,
        .unknownKey($0.key, suggestion: nearest(to: $0.key, among: allowed), allowed: allowed)
      )
    }
  }
}
