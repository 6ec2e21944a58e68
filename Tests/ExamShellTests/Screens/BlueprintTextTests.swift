import ExamDesign
import ExamShell
import TestSupport
import Testing

/// `lint --blueprint` as a person reads it, and its exit code.
@Suite struct BlueprintTextTests {
  private func run(
    _ line: String, files: [String: String] = [:]
  ) -> (text: String, code: Int32) {
    let clock = HandClock()
    let console = ScriptedConsole(clock: clock, isInteractive: false, script: [])
    let environment = ShellEnvironment(
      variables: ["HOME": "/h"], workingDirectory: "/", programFolder: "/bin")
    let context = ShellContext(
      console: console, clock: clock, environment: environment,
      fileSystem: InMemoryFileSystem(files.mapValues { .text($0) }))
    let code = Shell(context).run(arguments: line.split(separator: " ").map(String.init))
    return (console.output, code)
  }

  private static let header = """
    ---
    qset: 1
    id: drill
    title: The drill
    version: 1.0.0
    language: en
    author: The tests
    license: CC0-1.0
    ---


    """

  private static let faulty =
    header + """
      # one
      system: cardiovasculr
      discipline: pathology, diagnosis
      task: diagnosis
      difficulty: 0.50
      time: 90
      objective: Know one.

      A stem.

      ? Which of the following is not a cause?

      - [x] It always rises
      > Yes.
      - [ ] It falls
      > No.

      ## Explanation

      So it is.

      # two
      system: cardiovascular
      discipline: pathology

      ~~~labs
      Sodium   140 mEq/L
      ~~~

      ? Which of the following is the cause?

      - [x] It rises
      - [ ] It falls
      > No.


      """

  @Test func aSetWithFaults() {
    let (text, code) = run(
      "lint --blueprint step1 /drill.qset.md", files: ["/drill.qset.md": Self.faulty])
    #expect(code == 1)
    expectSnapshot(text, "faulty.txt")
  }

  @Test("The same file has warnings only, and without a blueprint these are no failure")
  func withoutABlueprint() {
    let (text, code) = run("lint /drill.qset.md", files: ["/drill.qset.md": Self.faulty])
    #expect(code == 0)
    #expect(text.hasSuffix("2 items, 0 errors, 2 warnings\n"), "\(text)")
  }

  // MARK: A whole form

  /// One hundred items that keep to the blueprint of Step 1.
  private static func form(_ change: (Int, String) -> String = { $1 }) -> String {
    let systems = tags([
      ("human-development", 2), ("blood-immune", 11), ("behavioral-nervous", 12),
      ("musculoskeletal-skin", 10), ("cardiovascular", 9), ("respiratory-renal", 13),
      ("gastrointestinal", 8), ("reproductive-endocrine", 13), ("multisystem", 10),
      ("biostatistics-epidemiology", 5), ("social-sciences", 7),
    ])
    let tasks = tags([
      ("foundational-science", 64), ("diagnosis", 22), ("communication", 8),
      ("practice-based-learning", 6),
    ])
    let disciplines: [(String, Range<Int>)] = [
      ("pathology", 0..<50), ("physiology", 50..<85), ("nutrition", 83..<100),
      ("anatomy-embryology", 0..<15), ("microbiology", 15..<30), ("pharmacology", 30..<45),
      ("behavioral-sciences", 40..<52), ("biochemistry", 52..<60), ("immunology", 60..<70),
      ("histology-cell-biology", 70..<78), ("genetics", 78..<85),
    ]
    return header
      + (0..<100).map { number in
        let names = disciplines.filter { $0.1.contains(number) }.map(\.0)
        return change(
          number,
          item(number, systems[number], names.joined(separator: ", "), tasks[number]))
      }.joined()
  }

  private static func tags(_ counts: [(String, Int)]) -> [String] {
    counts.flatMap { Array(repeating: $0.0, count: $0.1) }
  }

  private static func item(
    _ number: Int, _ system: String, _ disciplines: String, _ task: String
  ) -> String {
    let options = (0..<5).map { position in
      let isKey = position == number % 5
      let text = "Choice\(number)" + (isKey && number / 5 % 5 == 0 ? " indeed" : "")
      return "- [\(isKey ? "x" : " ")] \(text) \(position)\n> For this reason.\n"
    }
    let labs = number % 7 == 0 ? "\n~~~labs\nSodium   140 mEq/L\n~~~\n" : ""
    return """
      # i\(number)
      system: \(system)
      discipline: \(disciplines)
      task: \(task)
      difficulty: \([0.42, 0.70, 0.72, 0.74, 0.92][number % 5])
      time: 90
      objective: Know \(number).

      \((0..<85).map { "w\(number)x\($0)" }.joined(separator: " ")).
      \(labs)
      ? Which of the following is number \(number)?

      \(options.joined())
      ## Explanation

      So it is.


      """
  }

  @Test func aFormThatKeepsToAll() {
    let (text, code) = run(
      "lint --blueprint step1 /form", files: ["/form/form.qset.md": Self.form()])
    #expect(code == 0)
    expectSnapshot(text, "whole.txt")
  }

  @Test(
    "One range, one rule or one error is enough for exit code 1",
    arguments: [
      ("system: human-development", "system: multisystem", "the system 'human-development' has 0"),
      ("? Which of", "? Which never of", "says 'never'"),
      ("difficulty: 0.42\n", "", "has no difficulty"),
      ("[x]", "[ ]", "error: no option is marked as correct"),
    ])
  func aFormThatFailsInOne(_ part: String, _ other: String, _ message: String) {
    let form = Self.form { number, text in
      number < 2 || part == "[x]" && number == 2 ? text.replacing(part, with: other) : text
    }
    let (text, code) = run("lint --blueprint step1 /form", files: ["/form/form.qset.md": form])
    #expect(code == 1)
    #expect(text.contains(message), "\(text)")
  }

  @Test("A file of a folder set stands for itself")
  func aFileOfAFolder() {
    let parts = Self.form().split(separator: "# i50\n", maxSplits: 1)
    let files = [
      "/f/set.yaml": Self.header.replacing("---\n", with: ""),
      "/f/a.qset.md": "---\nqset: 1\ntitle: A\n---\n\n" + parts[0].dropFirst(Self.header.count),
      "/f/b.qset.md": "---\nqset: 1\ntitle: B\n---\n\n# i50\n" + parts[1],
    ]
    let whole = run("lint --blueprint step1 /f", files: files)
    #expect(whole.code == 0, "\(whole.text)")
    #expect(whole.text.contains("Items      100"))
    let half = run("lint --blueprint step1 /f/a.qset.md", files: files)
    #expect(half.code == 1)
    #expect(half.text.contains("Items      50"))
    #expect(half.text.contains("/f/a.qset.md:1: warning: the discipline 'pathology' has 50 of 50"))
  }

  @Test func anUnknownBlueprint() {
    let (text, code) = run("lint --blueprint stpe1 /drill.qset.md")
    #expect(code == 1)
    #expect(text == "testday: there is no blueprint 'stpe1'; there are: step1\n")
  }
}
