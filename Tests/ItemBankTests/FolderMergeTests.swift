import ItemBank
import Testing

@Suite struct FolderMergeTests {
  private let header = QuestionSetReader.readSetHeader(
    Array("qset: 1\nid: form\ntitle: Form\n".utf8), file: "form/set.yaml")

  private func part(_ file: String, _ body: String) -> QuestionSetReading {
    let text = "---\nqset: 1\ntitle: Part\n---\n\n" + body
    return QuestionSetReader.read(Array(text.utf8), file: file, as: .partOfFolder)
  }

  private func item(_ id: String, _ metadata: String = "") -> String {
    "# \(id)\n\(metadata)\nStem \(id).\n\n- [x] a\n- [ ] b\n\n"
  }

  @Test func filesInNameOrder() {
    let merged = QuestionSetReader.merge(
      header, [part("form/b", item("b1") + item("b2")), part("form/a", item("a1"))])
    #expect(merged.findings == [])
    #expect(merged.questionSet.header == header.header)
    #expect(merged.questionSet.items.map(\.id.rawValue) == ["a1", "b1", "b2"])
    #expect(merged.places[ItemID("b2")] == SourcePlace(file: "form/b", line: 13))
  }

  @Test func duplicatesAcrossFiles() {
    let set = "# @s\n\nVignette.\n\n"
    let merged = QuestionSetReader.merge(
      header,
      [
        part("form/a", item("x") + set + item("y", "in: s\nstep: 1\n")),
        part("form/b", item("x") + set + item("z", "in: s\nstep: 1\n") + item("w")),
      ])
    #expect(merged.questionSet.items.map(\.id.rawValue) == ["x", "y", "w"])
    #expect(merged.questionSet.itemSets.count == 1)
    #expect(
      merged.findings.map(\.description) == [
        "form/b:13: error: the id '@s' is taken by the item set in form/a, line 13; "
          + "give one of the two another id",
        "form/b:6: error: the id 'x' is taken by the item in form/a, line 6; "
          + "give one of the two another id",
        "form/b:17: error: the item set '@s' could not be read; correct the item set first",
      ])
  }

  @Test func noFiles() {
    let merged = QuestionSetReader.merge(header, [])
    #expect(
      merged.findings.map(\.description) == [
        "form/set.yaml:1: error: the folder has no question files; "
          + "put files whose names end in '.qset.md' beside set.yaml"
      ])
  }

  @Test func findingsOfAllFilesAreKept() {
    let bad = QuestionSetReader.readSetHeader(Array("qset: 1\nid: a\n".utf8), file: "set.yaml")
    let merged = QuestionSetReader.merge(bad, [part("p", "# bad id\n")])
    #expect(merged.findings.map(\.file) == ["set.yaml", "p", "p", "p"])
  }
}
