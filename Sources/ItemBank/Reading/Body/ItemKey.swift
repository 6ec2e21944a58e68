/// The metadata keys of items and item sets.
enum ItemKey: String, CaseIterable {
  case system, discipline, task, difficulty, time, norm, objective, exhibit
  case reference = "ref"
  case type
  case itemSet = "in"
  case step
  case lock

  /// Whether the key may occur several times.
  var isList: Bool { self == .discipline || self == .exhibit || self == .reference }

  /// The keys of an item, in the order the writer puts them.
  static let ofItem = allCases.filter { $0 != .lock }
}
