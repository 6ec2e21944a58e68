extension Desk {
  /// A desk with the exam `short`, of so many blocks of so many seconds and seconds of break, and
  /// with a question set that just fills it.
  static func forShortExam(
    blocks: Int = 1, items: Int = 5, seconds: Int = 60, pause: Int = 0
  ) throws -> Desk {
    let desk = try Desk()
    try desk.addProfile("short", blocks: blocks, items: items, seconds: seconds, pause: pause)
    try desk.addSet("drill", exam: "short", count: blocks * items)
    return desk
  }

  func addProfile(
    _ name: String, blocks: Int, items: Int, seconds: Int, pause: Int = 0
  ) throws {
    let day = blocks * seconds + pause
    try write(
      """
      profile: \(name)
      exam: \(name)
      title: The \(name) exam
      day: \(day) s
      \(pause > 0 ? "break: \(pause) s" : "# no break")
      blocks:
        count: \(blocks)
        items: \(items)
        limit: \(seconds) s

      """, to: "configuration/testday/profiles/\(name).yaml")
  }

  /// Adds a question set whose items all have four options and the key B.
  func addSet(_ id: String, exam: String? = nil, count: Int) throws {
    try write(Self.set(id, exam: exam, count: count), to: "sets/\(id).qset.md")
  }

  static func set(_ id: String, exam: String? = nil, count: Int) -> String {
    let items = (1...count).map { number in
      """

      # \(id)-\(number)

      This is the stem of item \(number) of the set \(id).

      ? Which option is the second one?

      - [ ] North \(number)
      > It comes first.
      - [x] East \(number)
      > It comes second.
      - [ ] South \(number)
      > It comes third.
      - [ ] West \(number)
      > It comes fourth.

      ## Explanation

      The second option of item \(number) is its key.

      """
    }
    return """
      ---
      qset: 1
      id: \(id)
      title: The \(id) set
      version: 1.0.0
      language: en
      author: The tests
      license: CC0-1.0
      source: written for a test\(exam.map { "\nprofile: \($0)" } ?? "")
      ---

      """ + items.joined()
  }
}
