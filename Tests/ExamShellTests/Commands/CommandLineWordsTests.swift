import ExamShell
import Testing

@Suite struct CommandLineWordsTests {
  @Test(arguments: [
    ("", [String]()), ("   ", []), ("start", ["start"]), ("  start  step1 ", ["start", "step1"]),
    ("lint 'a b' \"c d\"", ["lint", "a b", "c d"]), ("lint a\\ b", ["lint", "a b"]),
    ("lint ''", ["lint", ""]), ("a'b'c", ["abc"]), ("\"a\\\"b\"", ["a\"b"]), ("'a\\b'", ["a\\b"]),
    ("a\\", ["a\\"]), ("x\ty", ["x", "y"]),
  ])
  func splits(_ line: String, _ words: [String]) throws {
    #expect(try commandLineWords(line) == words)
  }

  @Test(arguments: ["lint 'a", "lint \"a", "'"])
  func anOpenQuoteIsAnError(_ line: String) {
    #expect(throws: ShellError.self) { try commandLineWords(line) }
  }
}
