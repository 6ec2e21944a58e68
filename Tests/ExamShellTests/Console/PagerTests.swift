import ExamShell
import Testing

@Suite struct PagerTests {
  /// A context without files, on a screen of ten rows.
  func context(_ script: [String], interactive: Bool = true) -> (ShellContext, ScriptedConsole) {
    let clock = HandClock()
    let console = ScriptedConsole(
      clock: clock, isInteractive: interactive,
      script: script.enumerated().map { (Int64($0.offset + 1) * 1000, .line($0.element)) })
    console.size = ScreenSize(columns: 80, rows: 10)
    let environment = ShellEnvironment(
      variables: ["TERM": "xterm"], workingDirectory: "/", programFolder: "/")
    let context = ShellContext(
      console: console, clock: clock, environment: environment, fileSystem: SystemFileSystem())
    return (context, console)
  }

  let text = (1...25).map { "line \($0)\n" }.joined()

  @Test func aScreenAtATime() {
    let (context, console) = context(["", "", ""])
    #expect(Pager(context).show(text, closing: "next > "))
    #expect(console.output == text)
    #expect(
      console.prompts == [
        "16 more lines: Enter goes on, q ends > ", "7 more lines: Enter goes on, q ends > ",
        "next > ",
      ])
  }

  @Test func qEnds() {
    let (context, console) = context(["q"])
    #expect(!Pager(context).show(text))
    #expect(console.output == (1...9).map { "line \($0)\n" }.joined())
  }

  @Test func shortTextAsksNothing() {
    let (context, console) = context([])
    #expect(Pager(context).show("one\ntwo\n"))
    #expect(console.output == "one\ntwo\n")
    #expect(console.prompts.isEmpty)
  }

  @Test func aPipeGetsAllAtOnce() {
    let (context, console) = context([], interactive: false)
    #expect(Pager(context).show(text, closing: "next > "))
    #expect(console.output == text)
    #expect(console.prompts.isEmpty)
  }
}
