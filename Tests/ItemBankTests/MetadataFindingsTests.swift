import Testing

/// Every finding about the lines below a heading, one by one.
@Suite struct MetadataFindingsTests {
  @Test(arguments: cases) func finding(_ item: ItemCase) {
    item.check()
  }

  static let cases = [
    item(
      "unknown key with a near one", "dificulty: 0.5",
      "warning: the key 'dificulty' is not known; did you mean 'difficulty'"),
    item(
      "capital key", "System: skin", "warning: the key 'System' is not known; did you mean 'system'"
    ),
    item(
      "unknown key", "colour: red",
      "warning: the key 'colour' is not known; name a key of your own 'x-colour', or delete the line"
    ),
    item(
      "key of an item set", "lock: yes",
      "warning: the key 'lock' is not known; name a key of your own 'x-lock', or delete the line"),
    item(
      "no value", "objective:",
      "warning: 'objective' has no value; write a value behind the colon, or delete the line"),
    item(
      "repeated key", "task: a\ntask: b",
      "error: 'task' was given on line 15 already; keep one of the two lines"),
    item(
      "empty discipline", "discipline: a,, b",
      "warning: the list of disciplines has an empty place; write names with one comma between them"
    ),
    item("difficulty with a comma", "difficulty: 0,5", difficulty("0,5")),
    item("difficulty above 1", "difficulty: 55", difficulty("55")),
    item("difficulty nan", "difficulty: nan", difficulty("nan")),
    item("time with a unit", "time: 90 s", time("90 s")),
    item("time 0", "time: 0", time("0")),
    item("time with a fraction", "time: 1.5", time("1.5")),
    item("time too long", "time: 99999999999999999999", time("99999999999999999999")),
    item("norm without people", "norm: 82 s, spread 0.49", norm("82 s, spread 0.49")),
    item("norm without unit", "norm: 82, spread 0.49, 9 people", norm("82, spread 0.49, 9 people")),
    item("norm 0", "norm: 0 s, spread 0.5, 9 people", norm("0 s, spread 0.5, 9 people")),
    item("norm nan", "norm: nan s, spread 0.5, 9 people", norm("nan s, spread 0.5, 9 people")),
    item("no spread", "norm: 82 s, spread 0, 9 people", norm("82 s, spread 0, 9 people")),
    item("no people", "norm: 82 s, spread 0.5, 0 people", norm("82 s, spread 0.5, 0 people")),
    item(
      "unknown type", "type: many",
      "error: the type 'many' is not known; write 'type: single' or 'type: multiple'"),
    item("absolute exhibit", "exhibit: /etc/passwd \"x\"", outside("/etc/passwd")),
    item("exhibit above", "exhibit: a/../../b.png", outside("a/../../b.png")),
    item("exhibit above with a backslash", "exhibit: ..\\b.png", outside("..\\b.png")),
    item("exhibit on a drive", "exhibit: C:b.png", outside("C:b.png")),
    item("exhibit at home", "exhibit: ~/b.png", outside("~/b.png")),
    item(
      "exhibit on the net", "exhibit: https://a.example/b.png",
      "error: the exhibit 'https://a.example/b.png' is no file of the question set; save the file beside this one and write its relative path"
    ),
    item("caption without quotes", "exhibit: a.png An ECG", caption("a.png An ECG")),
    item("caption without path", "exhibit: \"An ECG\"", caption("\"An ECG\"")),
    item(
      "bad step", "in: s\nstep: one",
      "error: the step 'one' is no whole number above 0; write the place in the item set, such as 'step: 1'"
    ),
    item(
      "bad item set name", "step: 1\nin: @s",
      "error: '@s' cannot be the id of an item set; write the id behind '# @' of the item set"),
    item(
      "step alone", "step: 1",
      "error: the item has a step but belongs to no item set; add 'in: …' with the id of the item set, or delete 'step'"
    ),
    item(
      "item set alone", "in: s",
      "error: the item belongs to an item set but has no step; add 'step: 1', 2, 3 …"),
    item(
      "text instead of a key", "A man has pain.",
      "error: 'A man has pain.' is no 'key: value' line; leave a blank line between the metadata and the text"
    ),
    item(
      "marker instead of a key", "? Which?",
      "error: '? Which?' is no 'key: value' line; leave a blank line between the metadata and the text"
    ),
    ItemCase(
      "bad lock",
      """
      # @s
      lock: true
      ^ error: 'lock' is 'true'; write 'lock: yes' or 'lock: no'

      Vignette.

      # x
      in: s
      ^ error: the item set '@s' could not be read; correct the item set first
      step: 1

      ? Which?

      - [x] a
      - [ ] b
      """),
  ]

  private static func difficulty(_ value: String) -> String {
    "error: the difficulty '\(value)' is no number from 0 to 1; write the expected share of correct answers, such as 'difficulty: 0.65'"
  }

  private static func time(_ value: String) -> String {
    "error: the time '\(value)' is no whole number of seconds above 0; write seconds, such as 'time: 90'"
  }

  private static func norm(_ value: String) -> String {
    "error: the norm '\(value)' is not seconds, spread and people; write the geometric mean, the spread of ln seconds and the number of people, such as 'norm: 82 s, spread 0.49, 120 people'"
  }

  private static func outside(_ path: String) -> String {
    "error: the exhibit '\(path)' lies outside the question set; write a path below the folder of this file, without '..' or a first '/'"
  }

  private static func caption(_ value: String) -> String {
    "error: the exhibit '\(value)' is not a path and a caption in quotes; write 'exhibit: ecg-12.png \"12-lead tracing\"', the path without spaces"
  }

  private static func item(_ name: String, _ metadata: String, _ finding: String) -> ItemCase {
    let stem = metadata.hasPrefix("?") ? "" : "\nStem.\n"
    return ItemCase(
      name,
      """
      # x
      \(metadata)
      ^ \(finding)
      \(stem)
      - [x] a
      - [ ] b
      """)
  }
}
