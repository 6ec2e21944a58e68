import Testing

@testable import LineEditing

@Suite struct WordCompletionTests {
  @Test(arguments: [
    ("", "", ""), ("start", "", "start"), ("start ", "start ", ""),
    ("start step1 --bl", "start step1 ", "--bl"), ("a é日", "a ", "é日"),
  ])
  func theWordBeginsAfterWhiteSpace(_ text: String, _ before: String, _ word: String) {
    let split = WordCompletion.split(text)
    #expect(split.before == before)
    #expect(split.word == word)
  }

  @Test(
    arguments: [
      ("s", ["start"], "start ", []),
      ("s", [], nil, []),
      ("s", ["start", "stats"], "sta", []),
      ("sta", ["start", "stats"], nil, ["start", "stats"]),
      ("", ["start", "quit"], nil, ["start", "quit"]),
      ("s", ["start", "start"], "start ", []),
      // Shorter or different: the word stays.
      ("usm", ["USMLE-1", "USMLE-2"], "USMLE-", []),
      ("step", ["s1", "s2"], nil, ["s1", "s2"]),
      ("x", ["", "\u{1B}"], nil, []),
    ] as [(String, [String], String?, [String])])
  func candidatesReplaceOrAreListed(
    _ word: String, _ candidates: [String], _ replacement: String?, _ listed: [String]
  ) {
    let completion = WordCompletion(word: word, candidates: candidates)
    #expect(completion.replacement == replacement)
    #expect(completion.listed == listed)
  }

  @Test(arguments: [
    (20, "a1   c1   e1\nb12  d1\n"), (80, "a1   b12  c1   d1   e1\n"),
    (3, "a1\nb12\nc1\nd1\ne1\n"),
  ])
  func listsFillColumnsDownwards(_ columns: Int, _ expected: String) {
    let completion = WordCompletion(word: "", candidates: ["a1", "b12", "c1", "d1", "e1"])
    #expect(completion.list(columns: columns) == expected)
  }

  @Test func longListsSayHowManyAreHidden() {
    let candidates = (1...75).map { "set\($0)" }
    let list = WordCompletion(word: "set", candidates: candidates).list(columns: 40)
    #expect(list.split(separator: "\n").last == "(and 15 more)")
    #expect(list.contains("set60"))
    #expect(!list.contains("set61"))
  }
}
