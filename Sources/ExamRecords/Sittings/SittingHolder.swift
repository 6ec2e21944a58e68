/// The process that runs a sitting.
package struct SittingHolder: Hashable, Sendable, CustomStringConvertible {
  package var processID: Int

  /// The name of its machine; sanitised of control characters.
  package var host: String

  /// When it took the sitting, in milliseconds since 1970-01-01 UTC.
  package var sinceWallMilliseconds: Int64

  package init(processID: Int, host: String, sinceWallMilliseconds: Int64) {
    self.processID = processID
    self.host = host
    self.sinceWallMilliseconds = sinceWallMilliseconds
  }

  /// `process 4711 on host`.
  package var description: String { "process \(processID) on \(host)" }

  /// The content of a lock file: one `word value` per line.
  var lockText: String {
    "pid \(processID)\nhost \(host)\nsince \(sinceWallMilliseconds)\n"
  }

  /// Reads the content of a lock file; nil where it is incomplete.
  init?(lockText: String) {
    var values: [Substring: Substring] = [:]
    for line in lockText.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2 { values[words[0]] = words[1] }
    }
    guard let pid = values["pid"].flatMap({ Int($0) }), let host = values["host"],
      let since = values["since"].flatMap({ Int64($0) })
    else { return nil }
    let printable = host.unicodeScalars.filter { !$0.properties.generalCategory.isControl }
    self.init(
      processID: pid, host: String(String.UnicodeScalarView(printable)),
      sinceWallMilliseconds: since)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool { self == .control || self == .format }
}
