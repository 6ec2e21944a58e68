import ExamShell
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Files of the machine")
final class SystemFileSystemTests {
  private let folder: String
  private let files = SystemFileSystem()

  init() throws {
    let path = NSTemporaryDirectory() + "testday-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    folder = path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func write(_ name: String, _ bytes: [UInt8]) {
    _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
  }

  /// The folder without links, as the system itself says.
  private func realFolder() throws -> String {
    try #require(try files.entry(at: folder)).realPath
  }

  @Test("Files are read whole, or as far as wanted", arguments: [0, 1, 4096, 70_000])
  func reads(count: Int) throws {
    let bytes = (0..<count).map { UInt8($0 % 251) }
    write("a", bytes)
    #expect(try files.bytes(ofFile: "\(folder)/a", upTo: .max) == bytes)
    #expect(try files.bytes(ofFile: "\(folder)/a", upTo: 10) == Array(bytes.prefix(10)))
    #expect(try files.bytes(ofFile: "\(folder)/a", upTo: count) == bytes)
    #expect(try files.bytes(ofFile: "\(folder)/a", upTo: 0) == [])
    let entry = try files.entry(at: "\(folder)/a")
    #expect(entry == FileEntry(kind: .file(size: count), realPath: "\(try realFolder())/a"))
  }

  @Test("What is missing is nil")
  func missing() throws {
    write("a", [1])
    for path in ["\(folder)/b", "\(folder)/a/b", "\(folder)/b/c"] {
      #expect(try files.entry(at: path) == nil)
      #expect(try files.names(inFolder: path) == nil)
      #expect(try files.bytes(ofFile: path, upTo: 1) == nil)
    }
  }

  @Test("A folder tells all its names, the unusual ones too")
  func names() throws {
    let names: Set<String> = ["a", ".b", "c d", "é.qset.md", "日本語"]
    for name in names { write(name, []) }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/e", withIntermediateDirectories: false)
    #expect(try Set(files.names(inFolder: folder) ?? []) == names.union(["e"]))
    #expect(try files.names(inFolder: "\(folder)/e") == [])
    #expect(try files.entry(at: "\(folder)/e")?.kind == .folder)
  }

  @Test("Links are followed, and their end is told")
  func links() throws {
    write("a", [7])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "a")
    try manager.createSymbolicLink(atPath: "\(folder)/dead", withDestinationPath: "gone")
    try manager.createSymbolicLink(atPath: "\(folder)/self", withDestinationPath: "self")
    #expect(try files.entry(at: "\(folder)/link")?.realPath == "\(try realFolder())/a")
    #expect(try files.bytes(ofFile: "\(folder)/link", upTo: 9) == [7])
    #expect(try files.entry(at: "\(folder)/dead") == nil)
    let error = #expect(throws: FileSystemError.self) {
      try self.files.entry(at: "\(self.folder)/self")
    }
    #expect(error?.path == "\(folder)/self")
    #expect(error?.reason.isEmpty == false)
  }

  @Test("A part of a file is read, as far as the file goes")
  func parts() throws {
    write("a", [1, 2, 3, 4, 5])
    let path = "\(folder)/a"
    for (offset, count, expected) in [
      (0, 5, [1, 2, 3, 4, 5]), (1, 2, [2, 3]), (3, 9, [4, 5]), (5, 1, []), (9, 1, []), (2, 0, []),
    ] as [(Int, Int, [UInt8])] {
      #expect(try files.bytes(ofFile: path, from: offset, count: count) == expected)
    }
    #expect(try files.bytes(ofFile: "\(folder)/b", from: 0, count: 1) == nil)
    #expect(throws: FileSystemError.self) {
      try self.files.bytes(ofFile: self.folder, from: 0, count: 1)
    }
  }

  @Test("A replaced file has its new content, its old permissions, and no leftovers beside it")
  func replaces() throws {
    write("a", [1, 2, 3])
    #expect(unsafe chmod("\(folder)/a", 0o640) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "a")
    for name in ["a", "link"] {
      let bytes = Array(name.utf8)
      try files.replace("\(folder)/\(name)", with: bytes)
      #expect(try files.bytes(ofFile: "\(folder)/a", upTo: 9) == bytes)
    }
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/a")[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(try Set(files.names(inFolder: folder) ?? []) == ["a", "link"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "a")
  }

  @Test("A pipe does not hold the program up", .timeLimit(.minutes(1)))
  func pipe() throws {
    #expect(unsafe mkfifo("\(folder)/pipe", 0o600) == 0)
    #expect(try files.entry(at: "\(folder)/pipe")?.kind == .other)
    let error = #expect(throws: FileSystemError.self) {
      try self.files.bytes(ofFile: "\(self.folder)/pipe", upTo: 1)
    }
    #expect(error?.reason == "Not a regular file")
  }

  @Test("Devices and folders are no files")
  func noFiles() {
    for path in ["/dev/zero", folder] {
      #expect(throws: FileSystemError.self) { try self.files.bytes(ofFile: path, upTo: 1) }
    }
  }
}
