/// The reference values as they are written in a table of tab-separated columns.
///
/// The head of `Resources/reference-values.tsv` describes the columns. Rows with a fault are left out.
struct LaboratoryTable {
  typealias Entry = LaboratoryReference.Entry

  /// In the order of the rows.
  private(set) var entries: [Entry] = []

  /// What is wrong, row by row.
  private(set) var faults: [Fault] = []

  /// Why a row is no reference value.
  struct Fault: Equatable, CustomStringConvertible {
    /// From 1.
    var line: Int
    var problem: Problem

    enum Problem: Equatable {
      case columns(Int)
      case unknownGroup(String)
      /// An empty specimen or analyte.
      case empty(String)
      /// Blanks around a value.
      case blanks(String)
      case badRange(String)
      /// One bound in one column, two or another one in the other.
      case differentBounds
      case duplicate
    }

    var description: String {
      let text =
        switch problem {
        case .columns(let count): "\(count) columns; write 9, parted by tabs"
        case .unknownGroup(let group): "no group \(group); write one of LaboratoryReference.Group"
        case .empty(let column): "no \(column); write one"
        case .blanks(let value): "blanks around '\(value)'; take them away"
        case .badRange(let range): "'\(range)' is no range; write it like 136..145, <200 or >=90"
        case .differentBounds: "the two ranges have different bounds; correct one"
        case .duplicate: "this analyte, specimen and condition were there before; keep one row"
        }
      return "line \(line): \(text)"
    }
  }

  /// Reads a table.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8]) {
    var known: Set<[String]> = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      do throws(Failure) {
        let entry = try Self.entry(cells)
        guard
          known.insert([entry.group.title, entry.specimen, entry.analyte, entry.condition])
            .inserted
        else { throw Failure(problem: .duplicate) }
        entries.append(entry)
      } catch {
        faults.append(Fault(line: index + 1, problem: error.problem))
      }
    }
  }

  private struct Failure: Error {
    var problem: Fault.Problem
  }

  private static func entry(_ cells: [String]) throws(Failure) -> Entry {
    guard cells.count == 9 else { throw Failure(problem: .columns(cells.count)) }
    if let cell = cells.first(where: { $0.hasPrefix(" ") || $0.hasSuffix(" ") }) {
      throw Failure(problem: .blanks(cell))
    }
    guard let group = LaboratoryReference.Group(rawValue: cells[0]) else {
      throw Failure(problem: .unknownGroup(cells[0]))
    }
    guard !cells[1].isEmpty else { throw Failure(problem: .empty("specimen")) }
    guard !cells[2].isEmpty else { throw Failure(problem: .empty("analyte")) }
    let conventional = try bounds(cells[5])
    let si = try bounds(cells[7])
    guard conventional.isLike(si) else { throw Failure(problem: .differentBounds) }
    return Entry(
      group: group, specimen: cells[1], analyte: cells[2],
      synonyms: cells[3].split(separator: ";").map(String.init), condition: cells[4],
      conventional: .init(bounds: conventional, unit: cells[6]),
      si: .init(bounds: si, unit: cells[8]))
  }

  private static func bounds(_ text: String) throws(Failure) -> ReferenceBounds {
    guard let bounds = ReferenceBounds(text) else { throw Failure(problem: .badRange(text)) }
    return bounds
  }
}

extension ReferenceBounds {
  /// Whether both have bounds on the same sides.
  fileprivate func isLike(_ other: ReferenceBounds) -> Bool {
    switch (self, other) {
    case (.between, .between), (.below, .below), (.above, .above), (.atLeast, .atLeast): true
    default: false
    }
  }
}
