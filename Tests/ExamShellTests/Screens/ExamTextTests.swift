import ExamDesign
import ExamShell
import TestSupport
import Testing

/// `exams` and `exams show` as a person reads them, on 28 May 2026.
@Suite struct ExamTextTests {
  private static let folder = "/h/.config/testday/profiles"

  /// Runs one command line at a pipe; what it wrote, and its exit code.
  private func run(
    _ line: String, files: [String: InMemoryFileSystem.Content] = [:]
  ) -> (text: String, code: Int32) {
    let clock = HandClock()
    let console = ScriptedConsole(clock: clock, isInteractive: false, script: [])
    let environment = ShellEnvironment(
      variables: ["HOME": "/h"], workingDirectory: "/", programFolder: "/bin")
    let context = ShellContext(
      console: console, clock: clock, environment: environment,
      fileSystem: InMemoryFileSystem(files))
    let code = Shell(context).run(arguments: line.split(separator: " ").map(String.init))
    return (console.output, code)
  }

  @Test func list() {
    let (text, code) = run("exams")
    #expect(code == 0)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    expectSnapshot(text, "exams.txt")
  }

  @Test(
    "A day under one clock, sessions with a pool, fixed breaks, clocks that stop",
    arguments: [
      "step1", "comlex1", "mcat", "cbssa-self-paced",
    ])
  func show(exam: String) {
    let (text, code) = run("exams show \(exam)")
    #expect(code == 0)
    expectSnapshot(text, "\(exam).txt")
  }

  @Test func anotherDay() {
    let list = run("exams --on 2026-04-30").text
    #expect(list.hasPrefix("Exams on 2026-04-30\n"))
    #expect(list.contains("\nstep1                 8 h         7 × 40 in 1 h "))
    #expect(list.contains("\n└ from 2026-05-14     8 h         14 × 20 in 30 min "))
    #expect(list.contains("\ncomlex1               –           none in force\n└ from 2026-05-08 "))
    let old = run("exams show step1 --on 2026-01-10").text
    #expect(old.contains("Profile   usmle-step1-2025\n"))
    #expect(old.contains("Valid     through 2026-05-13; in force on 2026-01-10\n"))
    #expect(old.contains("See also  usmle-step1 (from 2026-05-14)\n"))
    #expect(old.contains("\n  6:15  block 7      1 h  40 items\n"))
    let byID = run("exams show usmle-step1-2025").text
    #expect(byID.contains("through 2026-05-13; not in force today\n"))
    #expect(run("exams usmle-step1-2025").text == byID)
  }

  @Test func refused() {
    let bad = run("exams --on 2026-02-30")
    #expect(bad.text == "testday: 2026-02-30 is no date; write it as 2026-05-14\n")
    #expect(bad.code == 2)
    #expect(run("exams show step1 --on tomorrow").code == 2)
    #expect(run("exams show").code == 2)
    let none = run("exams show gre --on 2020-01-01")
    #expect(none.code == 1)
    #expect(
      none.text
        == "testday: no version of gre is in force on 2020-01-01; name one of them: "
        + "ets-gre (from 2023-09-22)\n")
  }

  @Test("A profile of one's own is listed, shown with its file, and may take another's place")
  func own() {
    let files: [String: InMemoryFileSystem.Content] = [
      "\(Self.folder)/mine.yaml": .text(
        """
        profile: mine
        exam: ward-quiz
        title: The ward's quiz
        day: 1 h 2 min 30 s
        blocks:
          - {items: 5, limit: 15 min}
          - break: untimed
          - session: 47 min 30 s
            blocks: [{items: 5-7, limit: 20 min}, {items: 5, limit: 20 min}]
        overrun: forfeit
        """),
      "\(Self.folder)/step1.yaml": .text(
        "profile: usmle-step1\nexam: step1\ntitle: T\nday: 1 h\nblocks: {items: 9, limit: 1 h}\n"),
    ]
    let list = run("exams", files: files).text
    #expect(list.contains("\nward-quiz             1 h 2 min 30 s  3 × 5–7 in "))
    #expect(
      list.hasSuffix(
        """
        Your own: usmle-step1 (/h/.config/testday/profiles/step1.yaml, in place of the
        one of testday), mine (/h/.config/testday/profiles/mine.yaml).

        """))
    expectSnapshot(run("exams show ward-quiz", files: files).text, "own.txt")
    #expect(
      run("exams show step1", files: files).text
        .contains("\nFile      \(Self.folder)/step1.yaml, in place of the one of testday\n"))
  }

  @Test("A profile with a fault is reported with file, line and remedy, and takes nothing with it")
  func bad() {
    let files: [String: InMemoryFileSystem.Content] = [
      "\(Self.folder)/mine.yaml": .text(
        """
        profile: mine
        exam: mine
        title: Mine
        day: 1 h
        blocks:
          - {items: 5, limit: 30 min}
          - break: pol
          - {items: 5, limit: 30 min}
        """)
    ]
    let finding =
      "\(Self.folder)/mine.yaml:7: error: 'pol' is no break between blocks; did you mean 'pool'\n"
    let list = run("exams", files: files)
    #expect(list.code == 0)
    #expect(list.text.hasSuffix(finding))
    #expect(list.text.contains("\nstep1 "))
    let shown = run("exams show mine", files: files)
    #expect(shown.code == 1)
    #expect(shown.text.hasPrefix(finding + "testday: there is no exam or profile 'mine'"))
  }
}
