import ItemBank

/// Which field of a record is which column, as the first line of a file says.
package struct ResponseColumns: Hashable, Sendable {
  private var places: [Int?]

  /// How many fields the first line has.
  package let fieldCount: Int

  /// What is odd about the first line and does no harm.
  package private(set) var doubts: [HeaderProblem] = []

  /// Reads the first line.
  ///
  /// Names may have capitals, spaces, underscores and hyphens at will, and usual other names; a
  /// column's own name goes before another one for the same.
  ///
  /// - Throws: What is missing or said twice.
  package init(_ record: Record) throws(HeaderProblem) {
    places = Array(repeating: nil, count: ResponseColumn.allCases.count)
    fieldCount = record.fieldCount
    guard record.flaw == nil, !record.isBlank else { throw .empty }
    guard !record.bytes.contains(0) else { throw .notUTF8 }
    var names: [ResponseColumn: (name: String, place: Int, isOwn: Bool)] = [:]
    var unknown: [String] = []
    for place in 0..<record.fieldCount {
      let name = String(decoding: record[place], as: UTF8.self)
      guard let meaning = ResponseColumn.meanings[ResponseColumn.folded(name)] else {
        if !name.isEmpty { unknown.append(name) }
        continue
      }
      let column = meaning.column
      if let other = names[column], other.isOwn == meaning.isOwn {
        throw .repeated(column, names: [other.name, name])
      }
      if let other = names[column] {
        doubts.append(.passedOver(meaning.isOwn ? other.name : name, column))
        if other.isOwn { continue }
      }
      names[column] = (name, place, meaning.isOwn)
    }
    for (column, found) in names { self[column] = found.place }
    doubts += Self.doubts(about: unknown, beside: names.keys.map(\.self))
    try checkPresence(names.mapValues(\.name), unknown: unknown)
  }

  /// The field of a column; nil where the file has none.
  package internal(set) subscript(column: ResponseColumn) -> Int? {
    get { places[Self.index(of: column)] }
    set { places[Self.index(of: column)] = newValue }
  }

  private static let indices = Dictionary(
    uniqueKeysWithValues: ResponseColumn.allCases.enumerated().map { ($1, $0) })

  private static func index(of column: ResponseColumn) -> Int { indices[column, default: 0] }

  /// Whether the file says how long things took.
  package var hasTimes: Bool { self[.seconds] != nil || self[.milliseconds] != nil }

  private mutating func checkPresence(
    _ names: [ResponseColumn: String], unknown: [String]
  ) throws(HeaderProblem) {
    for column in [ResponseColumn.person, .item] where names[column] == nil {
      throw .missing(column, near: nearest(to: column.rawValue, among: unknown))
    }
    guard hasTimes || names[.correct] != nil else { throw .nothingToAnalyze }
    if let seconds = names[.seconds], let milliseconds = names[.milliseconds] {
      throw .repeated(.seconds, names: [seconds, milliseconds])
    }
    let norm = [ResponseColumn.normIntensity, .normSeconds, .normSpread, .normPeople]
    let hasLocation = names[.normIntensity] != nil || names[.normSeconds] != nil
    if !hasLocation, norm.contains(where: { names[$0] != nil }) {
      doubts.append(.partOfNorm)
      for column in norm { self[column] = nil }
    }
  }

  private static func doubts(
    about unknown: [String], beside known: [ResponseColumn]
  ) -> [HeaderProblem] {
    let free = ResponseColumn.allCases.filter { !known.contains($0) }.map(\.rawValue)
    var doubts: [HeaderProblem] = []
    var ignored: [String] = []
    for name in unknown {
      if let meant = nearest(to: name, among: free) {
        doubts.append(.unknown(name, suggestion: meant))
      } else {
        ignored.append(name)
      }
    }
    return doubts + (ignored.isEmpty ? [] : [.ignored(ignored)])
  }
}
