import Foundation
import Glibc
import Testing

/// Every mistake has an exit code and one sentence: what happened, and what to do.
@Suite struct UserErrorTests {
  private static let brokenSet = """
    ---
    qset: 1
    id: bad
    title: A broken set
    version: 1.0.0
    language: en
    author: The tests
    license: CC0-1.0
    ---

    # keyless

    A stem.

    ? Which one?

    - [ ] One
    - [ ] Two

    # single

    A stem.

    ? Which one?

    - [x] Only

    """

  /// A desk with everything that the table of mistakes names.
  private func desk() throws -> Desk {
    let desk = try Desk.forShortExam()
    try desk.addProfile("lonely", blocks: 1, items: 1, seconds: 60)
    try desk.write("# notes\n", to: "notes.txt")
    try desk.write("person,item,correct\np1,a,1\n", to: "answers.csv")
    try desk.write(Self.brokenSet, to: "bad/bad.qset.md")
    try desk.write(
      Desk.set("loose", count: 1).replacing("title: The loose set", with: "title:   The loose set"),
      to: "loose.qset.md")
    let made = try desk.shell(
      """
      mkdir empty
      $P history --records newer.sqlite && sqlite3 newer.sqlite 'PRAGMA user_version = 99'
      sqlite3 foreign.sqlite 'CREATE TABLE t (x)'
      """)
    #expect(made.error == "")
    return desk
  }

  @Test(
    arguments: UserError.commands + UserError.names + UserError.records + UserError.scores
      + UserError.files)
  func aMistakeIsExplained(_ mistake: UserError) throws {
    let desk = try desk()
    let before = try files(in: desk)
    let arguments = mistake.arguments.replacing("$F", with: desk.folder)
      .split(separator: " ").map(String.init)
    let outcome = try desk.run(arguments, input: mistake.input)
    #expect(outcome.error == mistake.error.replacing("$F", with: desk.folder) + "\n")
    #expect(outcome.code == mistake.code)
    #expect(!outcome.output.utf8.contains(0x1B))
    #expect(try files(in: desk) == before, "a file was changed")
  }

  /// The contents of the files a mistake could harm.
  private func files(in desk: Desk) throws -> [[UInt8]] {
    try ["notes.txt", "bad/bad.qset.md", "loose.qset.md", "newer.sqlite", "foreign.sqlite"]
      .map(desk.bytes)
  }

  /// Mistakes that the argument parser finds: one line as well, with the way to the usage.
  @Test(arguments: [
    ("start -z", "unknown option '-z'; help start shows what it takes"),
    ("start short extra", "unexpected argument 'extra'; help start shows what it takes"),
    (
      "start short --seed x",
      "the value 'x' is invalid for '--seed <number>'; help start shows what it takes"
    ),
    ("--records", "missing value for '--records <file>'; help shows what it takes"),
    (
      "report first",
      "the value 'first' is invalid for '<sitting>'; help report shows what it takes"
    ),
    (
      "analyze",
      "missing expected argument '--responses <file>'; help analyze shows what it takes"
    ),
    ("scores frob", "unexpected argument 'frob'; help scores shows what it takes"),
    ("scores remove x", "the value 'x' is invalid for '<score>'; help scores shows what it takes"),
    ("lint", "missing expected argument '<paths> ...'; help lint shows what it takes"),
  ])
  func aWrongUsageLeadsToTheUsage(_ arguments: String, _ message: String) throws {
    let outcome = try Desk().run(arguments.split(separator: " ").map(String.init))
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error == "testday: \(message)\n")
  }

  @Test func findingsNameFileAndLine() throws {
    let desk = try desk()
    let lint = try desk.run(["lint", desk.folder + "/bad"])
    let file = desk.folder + "/bad/bad.qset.md"
    let errors = lint.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      errors == [
        "\(file):17: error: no option is marked as correct; write '- [x] ' before the correct one",
        "\(file):26: error: the item has one option only; write at least two",
      ])
    #expect(lint.output.hasSuffix(" 2 errors, 0 warnings\n"), "\(lint.output)")
    // The same at the formatter, which leaves the file alone.
    let format = try desk.run(["fmt", file])
    #expect(format.output.split(separator: "\n") == errors)
    #expect(
      String(decoding: try desk.bytes(of: "bad/bad.qset.md"), as: UTF8.self) == Self.brokenSet)
  }

  @Test func formattingIsDoneOnce() throws {
    let desk = try desk()
    let file = desk.folder + "/loose.qset.md"
    let check = try desk.run(["fmt", "--check", file])
    #expect(check.output == "not in its usual form: \(file)\n")
    let first = try desk.run(["fmt", file])
    #expect(first.code == 0)
    #expect(first.output == "formatted: \(file)\n")
    let second = try desk.run(["fmt", file])
    #expect(second.output + second.error == "")
    #expect(try desk.run(["fmt", "--check", file]).code == 0)
    #expect(try desk.run(["lint", file]).code == 0)
  }

  /// An item in error is left out, and the rest can be used.
  @Test func aBrokenItemTakesNoOtherDown() throws {
    let desk = try Desk()
    try desk.addProfile("short", blocks: 1, items: 2, seconds: 60)
    let text = Desk.set("part", exam: "short", count: 3)
      .replacing("- [x] East 2", with: "- [ ] East 2")
    try desk.write(text, to: "sets/part.qset.md")
    let outcome = try desk.run(["start", "short"], input: "b\nb\nend\n")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("The question sets have 1 error, and what they touch is left out"))
    try desk.expect(
      "SELECT group_concat(item_id) FROM (SELECT item_id FROM sitting_item ORDER BY item_id)",
      gives: "part-1,part-3")
  }

  /// A sitting that is not over shows neither keys nor times nor scores.
  @Test(arguments: ["report", "review"])
  func anOpenSittingRevealsNothing(_ command: String) throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: "b\na\n")
    let outcome = try desk.run([command, "1"])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.error == """
        testday: sitting 1 is not over, so nothing is shown of it; resume 1 goes on with it, or \
        closes it where its time has run out

        """)
  }

  // MARK: Places nobody may write

  private static let isRoot = geteuid() == 0

  /// Permissions do not bind root; a file system made by the kernel does.
  private static let sealedFolder = "/sys/kernel"
  private static let canSeal = unsafe !isRoot || access(sealedFolder, F_OK) == 0

  @Test(
    .enabled(if: canSeal, "no folder that root cannot write"))
  func aReadOnlyFolderIsNamed() throws {
    let desk = try Desk.forShortExam()
    var folder = Self.sealedFolder
    if !Self.isRoot {
      folder = desk.folder + "/sealed"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    }
    let outcome = try desk.run(["start", "short", "--records", folder + "/records.sqlite"])
    #expect(outcome.code == 1)
    #expect(
      outcome.error == """
        testday: \(folder)/records.sqlite or its folder is read-only; change the permissions of \
        the file and its folder or choose another with --records PATH

        """)
  }

  @Test(.enabled(if: !isRoot, "root may read everything"))
  func anUnreadablePlaceIsNamed() throws {
    let desk = try Desk()
    try desk.addProfile("short", blocks: 1, items: 1, seconds: 60)
    let file = try desk.write(Desk.set("closed", count: 1), to: "closed.qset.md")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    let outcome = try desk.run(["start", "short", "--set", "closed", "--sets", file])
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("closed.qset.md:1: error: this cannot be read"))
  }
}
