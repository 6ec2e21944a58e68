import Glibc
import Testing

@testable import LineEditing

@Suite final class HistoryFileTests {
  private let folder: String
  private var path: String { folder + "/history" }

  init() throws {
    var template = Array("/tmp/testday-history-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["history", "real"] { unsafe unlink("\(folder)/\(name)") }
    unsafe rmdir("\(folder)/history")
    unsafe rmdir(folder)
  }

  private func add(_ line: String, to history: inout HistoryFile) -> Bool {
    history.append(line)
  }

  private func store(_ text: String, at path: String) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var writer = DescriptorWriter(descriptor: file)
    writer.write(text)
    close(file)
  }

  private func status(of path: String) -> stat {
    var status = stat()
    _ = unsafe lstat(path, &status)
    return status
  }

  @Test func linesComeBackInTheNextRun() {
    var history = HistoryFile(path: path)
    #expect(history.lines.isEmpty)
    #expect(add("start step1", to: &history))
    #expect(add("stats é", to: &history))
    #expect(HistoryFile(path: path).lines == ["start step1", "stats é"])
    #expect(status(of: path).st_mode & 0o777 == 0o600)
  }

  @Test func blanksAndRepeatsAreNotKept() {
    var history = HistoryFile(path: path)
    #expect(add("help", to: &history))
    #expect(!add("help", to: &history))
    #expect(!add(" \t", to: &history))
    #expect(!add("", to: &history))
    #expect(add("quit", to: &history))
    #expect(add("help", to: &history))
    #expect(HistoryFile(path: path).lines == ["help", "quit", "help"])
  }

  @Test func onlyTheLastThousandAreKept() {
    store((1...1_500).map { "line \($0)\n" }.joined(), at: path)
    var history = HistoryFile(path: path)
    #expect(history.lines.count == HistoryFile.maximumLines)
    #expect(history.lines.first == "line 501")
    #expect(add("new", to: &history))
    let kept = HistoryFile(path: path).lines
    #expect(kept.count == HistoryFile.maximumLines)
    #expect(kept.first == "line 502")
    #expect(kept.last == "new")
  }

  @Test func twoRunsKeepEachOthersLines() {
    var one = HistoryFile(path: path)
    var other = HistoryFile(path: path)
    #expect(add("from one", to: &one))
    #expect(add("from the other", to: &other))
    #expect(HistoryFile(path: path).lines == ["from one", "from the other"])
  }

  @Test func whatAnEditorLeftIsSanitised() {
    store("ok\r\n\u{1B}]2;title\u{7}x\n\n\nlast", at: path)
    #expect(HistoryFile(path: path).lines == ["ok", "]2;titlex", "last"])
  }

  @Test func aFolderInItsPlaceIsNoErrorAndStays() {
    unsafe mkdir(path, 0o700)
    var history = HistoryFile(path: path)
    #expect(add("kept in memory", to: &history))
    #expect(history.lines == ["kept in memory"])
    #expect(status(of: path).st_mode & S_IFMT == S_IFDIR)
  }

  @Test func aLinkStaysALink() {
    store("old\n", at: folder + "/real")
    unsafe symlink(folder + "/real", path)
    var history = HistoryFile(path: path)
    #expect(add("new", to: &history))
    #expect(status(of: path).st_mode & S_IFMT == S_IFLNK)
    #expect(HistoryFile(path: folder + "/real").lines == ["old", "new"])
  }

  @Test func aMissingFolderIsNoError() {
    var history = HistoryFile(path: folder + "/none/history")
    #expect(add("x", to: &history))
    #expect(history.lines == ["x"])
  }
}
