import Glibc

/// The lines a person typed earlier, one per line of a file that only they can read.
struct HistoryFile {
  /// At most so many lines are kept; the oldest go first.
  static let maximumLines = 1_000

  /// Where the lines are kept; nil: in memory only.
  private let path: String?

  /// Oldest first; no two neighbours are the same.
  private(set) var lines: [String] = []

  /// Reads the file at `path`; one that is missing or cannot be read gives no lines and no error.
  init(path: String?) {
    self.path = path
    if let path, case .lines(let lines) = Self.load(path) { self.lines = lines }
  }

  /// Adds a line and writes the file anew, together with what another copy of the program added.
  ///
  /// - Returns: whether the line was added: not if it is blank or the same as the last one.
  mutating func append(_ line: String) -> Bool {
    let line = LineText.sanitized(line)
    guard !line.allSatisfy(\.isWhitespace), !Self.isSame(lines.last, line) else { return false }
    lines = (lines + [line]).suffix(Self.maximumLines)
    if let path { Self.save(line, to: path) }
    return true
  }

  private enum Content {
    case lines([String])
    /// Something is there that is no file of ours to write.
    case unreadable
  }

  private static func isSame(_ one: String?, _ other: String) -> Bool {
    guard let one else { return false }
    return one.utf8.elementsEqual(other.utf8)
  }

  private static func save(_ line: String, to path: String) {
    guard case .lines(var lines) = load(path) else { return }
    if !isSame(lines.last, line) { lines.append(line) }
    let text = lines.suffix(maximumLines).map { $0 + "\n" }.joined()
    // A link stays a link: its target is replaced.
    let resolved = unsafe realpath(path, nil)
    let target = unsafe resolved.map { unsafe String(cString: $0) } ?? path
    unsafe free(resolved)
    replaceFile(at: target, with: text)
  }

  /// A new file takes the place of the old one at once, so that no moment has half of it.
  private static func replaceFile(at target: String, with text: String) {
    let draft = "\(target).\(getpid()).new"
    unsafe unlink(draft)
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    var writer = DescriptorWriter(descriptor: file)
    writer.write(text)
    let isWritten = close(file) == 0 && !writer.isGone
    if unsafe !isWritten || rename(draft, target) != 0 { unsafe unlink(draft) }
  }

  private static func load(_ path: String) -> Content {
    // Non-blocking, lest somebody's FIFO keeps the program waiting.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return errno == ENOENT ? .lines([]) : .unreadable }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let limit = maximumLines * (LineText.maximumBytes + 1)
    while bytes.count < limit {
      let count = unsafe read(file, &chunk, chunk.count)
      guard count >= 0 else { return .unreadable }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    var lines: [String] = []
    for line in bytes.split(separator: 0x0A) {
      let line = LineText.sanitized(line.prefix(LineText.maximumBytes))
      if !line.isEmpty, !isSame(lines.last, line) { lines.append(line) }
    }
    return .lines(lines.suffix(maximumLines))
  }
}
