import ItemBank
import Testing

/// Every finding about headings, ids and item sets, one by one.
@Suite struct StructureFindingsTests {
  @Test(arguments: headings + itemSets) func finding(_ item: ItemCase) {
    item.check()
  }

  static let options = "\n\n- [x] a\n- [ ] b"

  static let headings = [
    ItemCase("no id", "#\n^ error: the item has no id; \(idRemedy)\n\nStem." + options),
    ItemCase(
      "bad id",
      "# two words\n^ error: 'two words' cannot be the id of an item; \(idRemedy)\n\nStem."
        + options),
    ItemCase(
      "long id",
      "# \(String(repeating: "a", count: 81))\n^ error: '\(String(repeating: "a", count: 39))…' cannot be the id of an item; \(idRemedy)\n\nStem."
        + options),
    ItemCase(
      "duplicate id",
      "# before\n^ error: the id 'before' is taken by the item on line 7; give one of the two another id\n\nStem."
        + options),
    ItemCase(
      "no space",
      "#x\n^ warning: there is no space behind '#'; write '# ' before the id, or '\\#' if this is text\n\nStem."
        + options),
    ItemCase(
      "indented heading",
      "  # x\n^ warning: the line is indented; begin the line in the first column, or with a backslash if this is text\n\nStem."
        + options),
    ItemCase(
      "unknown heading",
      "# x\n\nStem." + options
        + "\n\n## References\n^ error: the heading '## References' is not known; use '## Explanation' or '## Notes', or begin the line with a backslash if this is text"
    ),
    ItemCase(
      "misspelt heading",
      "# x\n\nStem." + options
        + "\n\n## Explenation\n^ error: the heading '## Explenation' is not known; did you mean '## Explanation'"
    ),
    ItemCase(
      "heading in lower case",
      "# x\n\nStem." + options
        + "\n\n## explanations:\n^ warning: the heading is not written as the format has it; write '## Explanation'\n\nText."
    ),
    ItemCase(
      "heading without space",
      "# x\n\nStem." + options
        + "\n\n##Notes\n^ warning: the heading is not written as the format has it; write '## Notes'\n\nText."
    ),
    ItemCase(
      "deep heading",
      "# x\n\nStem." + options
        + "\n\n## Explanation\n\n### Why\n^ error: the format has no headings below '##'; write a plain paragraph, or begin the line with a backslash"
    ),
    ItemCase(
      "second heading",
      "# x\n\nStem." + options
        + "\n\n## Notes\n\nA.\n\n## Notes\n^ error: the item has a second '## Notes'; join the two parts\n\nB."
    ),
  ]

  static let itemSets = [
    ItemCase(
      "bad item set id",
      "# @\n^ error: the item set has no id; \(idRemedy)\n\nVignette."),
    ItemCase(
      "empty vignette",
      "# @s\n^ error: the item set '@s' has no vignette; write the text that the items share below the metadata"
    ),
    ItemCase(
      "duplicate item set",
      "# @s\n^ warning: no item belongs to the item set '@s'; write 'in: s' and 'step: 1' in its items, or delete it\n\nV.\n\n# @s\n^ error: the id '@s' is taken by the item set on line 14; give one of the two another id\n\nW."
    ),
    ItemCase("lead-in", part("? Which?", "lead-in")),
    ItemCase("option", part("- [ ] a", "options")),
    ItemCase("rationale", part("> Because.", "rationales")),
    ItemCase("heading", part("## Notes", "'##' heading")),
    ItemCase(
      "unknown item set",
      "# @shock\n\nVignette.\n\n"
        + member(
          "x", "schock", 1,
          "error: the file has no item set '@schock'; did you mean 'in: shock'")
        + "\n\n" + member("y", "shock", 1)),
    ItemCase(
      "unknown item set, none near",
      member(
        "x", "foo", 1,
        "error: the file has no item set '@foo'; begin the item set with '# @foo', or delete 'in' and 'step'"
      )),
    ItemCase(
      "duplicate step",
      vignette + "\n\n" + member("y", "s", 1) + "\n\n"
        + member(
          "x", "s", 1,
          "error: step 1 of '@s' is taken by the item on line 19; number the items of the set 1, 2, 3 …"
        )),
    ItemCase(
      "gap",
      "# @s\n^ warning: the item set '@s' has no step 2; number the items of the set 1, 2, 3 … without a gap\n\nVignette.\n\n"
        + member("y", "s", 1) + "\n\n" + member("x", "s", 3)),
    ItemCase(
      "wrong order",
      vignette + "\n\n" + member("y", "s", 2) + "\n\n"
        + member(
          "x", "s", 1,
          "warning: step 1 of '@s' stands behind a later step; put the items of the set in the order of their steps"
        )),
  ]

  private static let idRemedy =
    "use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-', without spaces"
  private static let vignette = "# @s\n\nVignette."

  private static func part(_ line: String, _ name: String) -> String {
    "# @s\n\nVignette.\n\n\(line)\n^ error: an item set has no \(name); write the shared vignette here and everything else in the items"
  }

  private static func member(
    _ id: String, _ set: String, _ step: Int, _ finding: String? = nil
  ) -> String {
    "# \(id)\nin: \(set)\n\(finding.map { "^ \($0)\n" } ?? "")step: \(step)\n\n? Which?\(options)"
  }
}
