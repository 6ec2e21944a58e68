import ExamShell
import ItemBank
import Testing

@Suite("The library of question sets")
struct SetLibraryTests {
  private static let environment = ShellEnvironment(
    variables: ["HOME": "/home/ann", "TESTDAY_SETS": "/exams:more.qset.md"],
    workingDirectory: "/desk", programFolder: "/opt/testday/bin")

  private static func header(_ id: String, _ title: String = "T") -> String {
    "---\nqset: 1\nid: \(id)\ntitle: \(title)\n---\n"
  }

  /// A set of one file with so many items.
  private static func set(_ id: String, items: Int = 1, title: String = "T") -> String {
    header(id, title) + part((1...items).map { "\(id)-\($0)" }, header: false)
  }

  private static func part(_ ids: [String], header: Bool = true) -> String {
    (header ? "---\nqset: 1\n---\n" : "")
      + ids.map { "\n# \($0)\n\nStem of \($0).\n\n- [x] Yes\n- [ ] No\n\n## Explanation\n\nE.\n" }
      .joined()
  }

  private func library(
    _ contents: [String: InMemoryFileSystem.Content], explicit: [String] = [],
    environment: ShellEnvironment = Self.environment
  ) -> (library: SetLibrary, files: InMemoryFileSystem) {
    let files = InMemoryFileSystem(contents)
    return (
      SetLibrary(
        searching: SetSearchPath(explicit: explicit, environment: environment), in: files), files
    )
  }

  private func rows(_ library: SetLibrary) -> [String] {
    library.listings.map { "\($0.header.id?.rawValue ?? "-") \($0.origin) \($0.path)" }
  }

  /// Findings but for those on a path the other environments have and this file system lacks.
  private func findings(_ library: SetLibrary) -> [String] {
    library.findings.map(\.description).filter { !$0.contains("no such file or folder") }
  }

  @Test("Every place is searched, in order")
  func places() {
    let (library, _) = library(
      [
        "/named/a.qset.md": .text(Self.set("a")),
        "/exams/b.qset.md": .text(Self.set("b")),
        "/desk/more.qset.md": .text(Self.set("c")),
        "/home/ann/.local/share/testday/sets/d.qset.md": .text(Self.set("d")),
        "/desk/QuestionSets/e/e.qset.md": .text(Self.set("e")),
        "/opt/testday/bin/QuestionSets/f.qset.md": .text(Self.set("f")),
        "/opt/testday/QuestionSets/g/set.yaml": .text("qset: 1\nid: g\ntitle: G\n"),
        "/opt/testday/QuestionSets/g/one.qset.md": .text(Self.part(["g-1"])),
        "/opt/QuestionSets/h.qset.md": .text(Self.set("h")),
      ], explicit: ["/named"])
    #expect(
      rows(library) == [
        "a option /named/a.qset.md", "b variable /exams/b.qset.md", "c variable more.qset.md",
        "d data /home/ann/.local/share/testday/sets/d.qset.md",
        "e workingDirectory QuestionSets/e/e.qset.md",
        "f installation /opt/testday/bin/QuestionSets/f.qset.md",
        "g installation /opt/testday/QuestionSets/g",
      ])
    #expect(library.findings.map(\.description) == [])
  }

  @Test("In a package, its own QuestionSets is found from where the program was built")
  func package() {
    let environment = ShellEnvironment(
      variables: [:], workingDirectory: "/elsewhere",
      programFolder: "/src/testday/.build/x86_64-unknown-linux-gnu/debug")
    let (library, _) = library(
      [
        "/src/testday/Package.swift": .text(""),
        "/src/testday/QuestionSets/a.qset.md": .text(Self.set("a")),
        "/src/QuestionSets/b.qset.md": .text(Self.set("b")),
      ], environment: environment)
    #expect(rows(library) == ["a installation /src/testday/QuestionSets/a.qset.md"])
    #expect(library.findings.isEmpty)
  }

  @Test("XDG_DATA_HOME is heeded where it is absolute")
  func dataHome() {
    let contents: [String: InMemoryFileSystem.Content] = [
      "/data/testday/sets/a.qset.md": .text(Self.set("a")),
      "/home/ann/.local/share/testday/sets/b.qset.md": .text(Self.set("b")),
    ]
    for (value, expected) in [("/data", ["a"]), ("data", ["b"]), ("", ["b"])] {
      let environment = ShellEnvironment(
        variables: ["HOME": "/home/ann", "XDG_DATA_HOME": value], workingDirectory: "/",
        programFolder: "/bin")
      let ids = library(contents, environment: environment).library.listings.map(
        \.header.id?.rawValue)
      #expect(ids == expected, "XDG_DATA_HOME=\(value)")
    }
  }

  @Test("A named place that is missing is reported; a usual one is not")
  func missing() {
    let (library, _) = library([:], explicit: ["~/nothing", "nowhere/x.qset.md"])
    #expect(library.listings.isEmpty)
    #expect(
      library.findings.map(\.description) == [
        "~/nothing:1: error: there is no such file or folder; correct the path",
        "nowhere/x.qset.md:1: error: there is no such file or folder; correct the path",
        "/exams:1: error: there is no such file or folder; correct the path",
        "more.qset.md:1: error: there is no such file or folder; correct the path",
      ])
  }

  @Test("A place that is searched twice is read once")
  func twice() {
    let (library, _) = library(
      [
        "/desk/QuestionSets/a.qset.md": .text(Self.set("a")),
        "/exams": .link("/desk/QuestionSets"),
      ], explicit: ["QuestionSets/a.qset.md", "QuestionSets"])
    #expect(rows(library) == ["a option QuestionSets/a.qset.md"])
    #expect(findings(library) == [])
  }

  @Test("Of two sets with one id the first counts, and the second is reported at its id")
  func sameID() {
    let (library, _) = library([
      "/exams/a.qset.md": .text(Self.set("a", title: "First")),
      "/exams/copy.qset.md": .text(Self.set("a", title: "Second")),
      "/desk/QuestionSets/f/set.yaml": .text("qset: 1\ntitle: Third\nid: a\n"),
    ])
    #expect(library.listings.map(\.header.title) == ["First"])
    #expect(
      findings(library) == [
        "/exams/copy.qset.md:3: warning: the question set 'a' was found in /exams/a.qset.md already; "
          + "give this one another id, or remove one of the two",
        "QuestionSets/f/set.yaml:3: warning: the question set 'a' was found in /exams/a.qset.md "
          + "already; give this one another id, or remove one of the two",
      ])
  }

  @Test("What cannot be read is refused with a reason, and nothing else is lost")
  func refused() {
    let (library, _) = library([
      "/exams/0-broken.qset.md": .text("no front matter\n"),
      "/exams/1-huge.qset.md": .size((64 << 20) + 1),
      "/exams/2-pipe.qset.md": .pipe,
      "/exams/3-secret.qset.md": .unreadable,
      "/exams/4-outside.qset.md": .link("/etc/passwd"),
      "/exams/5-nowhere.qset.md": .link("/gone"),
      "/exams/6-folder": .link("/etc"),
      "/exams/7-inside.qset.md": .link("/exams/deep/deeper/good.qset.md"),
      "/exams/8-beside.qset.md": .link("/exams-b/x.qset.md"),
      "/exams-b/x.qset.md": .text(Self.set("beside")),
      "/exams/deep/deeper/good.qset.md": .text(Self.set("good")),
      "/exams/.hidden.qset.md": .text(Self.set("hidden")),
      "/exams/notes.txt": .link("/etc/passwd"),
      "/exams/README.md": .text("x"),
      "/etc/passwd": .text("root"),
      "/exams/loop": .link("/exams"),
    ])
    #expect(rows(library) == ["good variable /exams/7-inside.qset.md"])
    let messages = findings(library).filter { !$0.hasPrefix("/exams/0-broken") }
    #expect(
      messages == [
        "/exams/1-huge.qset.md:1: error: the file has 67108865 bytes, and at most 67108864 are read; "
          + "divide it into several files",
        "/exams/2-pipe.qset.md:1: error: this is a pipe, a device or a socket, not a file; "
          + "put a file in its place",
        "/exams/3-secret.qset.md:1: error: this cannot be read: Permission denied; "
          + "look at its permissions",
        "/exams/4-outside.qset.md:1: error: this is a link out of the folder, to /etc/passwd; "
          + "copy the file, or name its own place with --sets",
        "/exams/6-folder:1: error: this is a link out of the folder, to /etc; "
          + "copy the file, or name its own place with --sets",
        "/exams/8-beside.qset.md:1: error: this is a link out of the folder, to /exams-b/x.qset.md; "
          + "copy the file, or name its own place with --sets",
      ])
    #expect(library.findings.contains { $0.file == "/exams/5-nowhere.qset.md" })
    #expect(library.findings.contains { $0.file == "/exams/0-broken.qset.md" })
  }

  @Test("Discovery reads no items; reading does, and reports what is wrong with them")
  func items() throws {
    let (library, files) = library([
      "/exams/a.qset.md": .text(Self.set("a", items: 3) + "\n# a-4\n\nNo options.\n")
    ])
    #expect(findings(library) == [])
    let reading = try library.read(library.listing(named: "a"), in: files)
    #expect(reading.questionSet.items.map(\.id.rawValue) == ["a-1", "a-2", "a-3"])
    #expect(reading.hasErrors)
  }

  @Test("A long file is not read to its end to be listed")
  func headersOnly() {
    struct Counting: FileSystem {
      final class Limits { var values: [Int] = [] }
      let base: InMemoryFileSystem
      let limits = Limits()
      func entry(at path: String) throws(FileSystemError) -> FileEntry? { try base.entry(at: path) }
      func names(inFolder path: String) throws(FileSystemError) -> [String]? {
        try base.names(inFolder: path)
      }
      func bytes(ofFile path: String, upTo limit: Int) throws(FileSystemError) -> [UInt8]? {
        limits.values.append(limit)
        return try base.bytes(ofFile: path, upTo: limit)
      }
    }
    let files = Counting(
      base: InMemoryFileSystem(["/exams/a.qset.md": .text(Self.set("a", items: 5000))]))
    let library = SetLibrary(
      searching: SetSearchPath(explicit: [], environment: Self.environment), in: files)
    #expect(rows(library) == ["a variable /exams/a.qset.md"])
    #expect(files.limits.values == [65_536])
  }

  @Test("A folder set is put together from its files; a bad one takes none down with it")
  func folderSet() throws {
    let (library, files) = library([
      "/exams/f/set.yaml": .text("qset: 1\nid: f\ntitle: Folder\nprofile: step1\n"),
      "/exams/f/b.qset.md": .text(Self.part(["b-1"])),
      "/exams/f/a.qset.md": .text(Self.part(["a-1", "a-2"])),
      "/exams/f/c.qset.md": .link("/exams/other.qset.md"),
      "/exams/f/d.qset.md": .unreadable,
      "/exams/f/deeper/own.qset.md": .text(Self.set("own")),
      "/exams/other.qset.md": .text(Self.set("other")),
    ])
    #expect(rows(library) == ["f variable /exams/f", "other variable /exams/other.qset.md"])
    let listing = try library.listing(named: "f")
    #expect(listing.header.profile == "step1")
    let reading = try library.read(listing, in: files)
    #expect(reading.questionSet.items.map(\.id.rawValue) == ["a-1", "a-2", "b-1"])
    #expect(
      reading.findings.filter { $0.severity == .error }.map(\.file) == [
        "/exams/f/c.qset.md", "/exams/f/d.qset.md",
      ])
  }

  @Test("A set.yaml that cannot be used hides the folder, and says so")
  func badHeaderFile() {
    let (library, _) = library([
      "/exams/f/set.yaml": .unreadable, "/exams/f/a.qset.md": .text(Self.part(["a-1"])),
      "/exams/g/set.yaml": .text("qset: 1\ntitle: No id\n"),
      "/exams/g/a.qset.md": .text(Self.part(["a-1"])),
      "/exams/h.qset.md": .text(Self.set("h")),
    ])
    #expect(rows(library) == ["h variable /exams/h.qset.md"])
    #expect(
      Set(library.findings.map(\.file)).isSuperset(of: ["/exams/f/set.yaml", "/exams/g/set.yaml"]))
  }

  @Test("A set that went away, or became a pipe, is an error of the command")
  func goneMeanwhile() throws {
    let (library, files) = library(["/exams/a.qset.md": .text(Self.set("a"))])
    let listing = try library.listing(named: "a")
    for (content, text) in [
      (nil, "/exams/a.qset.md: there is no such file or folder; correct the path"),
      (
        .pipe,
        "/exams/a.qset.md: this is a pipe, a device or a socket, not a file; "
          + "put a file in its place"
      ),
    ] as [(InMemoryFileSystem.Content?, String)] {
      var later = files
      later.contents["/exams/a.qset.md"] = content
      later.contents["/exams/other"] = .emptyFolder
      let error = #expect(throws: ShellError.self) { try library.read(listing, in: later) }
      #expect(error?.description == text)
    }
  }

  @Test("An unknown id gets the nearest one, or all")
  func unknownID() {
    let (full, _) = library([
      "/exams/a.qset.md": .text(Self.set("cardio-a")), "/exams/b.qset.md": .text(Self.set("renal")),
    ])
    let near = #expect(throws: ShellError.self) { try full.listing(named: "cardio-b") }
    #expect(near?.description == "there is no question set 'cardio-b'; did you mean cardio-a")
    let far = #expect(throws: ShellError.self) { try full.listing(named: "x") }
    #expect(far?.description == "there is no question set 'x'; there are cardio-a, renal")
    let none = #expect(throws: ShellError.self) {
      try library([:]).library.listing(named: "x\u{1B}[2J")
    }
    #expect(
      none?.description == "there is no question set 'x\u{241B}[2J'; "
        + "name a file or folder of question sets with --sets PATH")
  }

  @Test("A folder with more than anybody looks through is given up, and says so")
  func tooMuch() {
    struct Flat: FileSystem {
      let names: [String]
      func entry(at path: String) throws(FileSystemError) -> FileEntry? {
        guard path.hasPrefix("/exams") else { return nil }
        return FileEntry(kind: path == "/exams" ? .folder : .file(size: 0), realPath: path)
      }
      func names(inFolder path: String) throws(FileSystemError) -> [String]? { names }
      func bytes(ofFile path: String, upTo limit: Int) throws(FileSystemError) -> [UInt8]? { [] }
    }
    for (count, expected) in [(10_000, []), (10_001, ["/exams"])] {
      let files = Flat(names: (0..<count).map { "\($0).txt" })
      let library = SetLibrary(
        searching: SetSearchPath(explicit: ["/exams"], environment: Self.environment), in: files)
      let large = library.findings.filter { $0.message.contains("more than 10000") }
      #expect(large.map(\.file) == expected)
    }
  }
}
