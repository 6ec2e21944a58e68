import ItemBank
import Testing

@testable import ExamDesign

/// Reading a blueprint, and what is said of faults in one.
@Suite struct BlueprintReaderTests {
  private static let sound = """
    exam: e
    title: T
    systems: {heart: 40-60, lung: 40–60}
    disciplines:
      pathology: 60-80
      physiology: 50-70
    tasks: {diagnosis: 100-100}
    """

  private func read(_ text: String) -> BlueprintReading {
    BlueprintReader.read(Array(text.utf8), file: "b.yaml")
  }

  @Test func aSoundOne() {
    let reading = read(Self.sound)
    #expect(reading.findings == [])
    #expect(
      reading.blueprint
        == Blueprint(
          exam: "e", title: "T",
          systems: [.init(tag: "heart", percent: 40...60), .init(tag: "lung", percent: 40...60)],
          disciplines: [
            .init(tag: "pathology", percent: 60...80), .init(tag: "physiology", percent: 50...70),
          ],
          tasks: [.init(tag: "diagnosis", percent: 100...100)]))
  }

  @Test(arguments: [
    (
      "title: T", "titel: T",
      [
        "1: error: 'title' is missing; add a line such as 'title: USMLE Step 1'",
        "2: error: the key 'titel' is not known here; did you mean 'title'",
      ]
    ),
    (
      "title: T", "title: T\nday: 8 h",
      [
        "3: error: the key 'day' is not known here; use exam, title, systems, disciplines, tasks, "
          + "sources, unconfirmed, or begin the line with '#' if it is a remark"
      ]
    ),
    (
      "exam: e", "exam: e f",
      [
        "1: error: 'e f' cannot be the 'exam' name; use 1 to 80 letters A–Z, digits, '.', '_' and '-'"
      ]
    ),
    (
      "heart: 40-60", "Heart: 40-60",
      [
        "3: error: 'Heart' cannot be a tag; use small letters a–z, digits and '-', such as 'blood-immune'"
      ]
    ),
    (
      "heart: 40-60", "heart: 60-40",
      [
        "3: error: '60-40' of 'heart' is no range of percent; "
          + "write two whole numbers from 0 to 100, the smaller first, such as '9-13'"
      ]
    ),
    (
      "heart: 40-60", "heart: 40",
      [
        "3: error: '40' of 'heart' is no range of percent; "
          + "write two whole numbers from 0 to 100, the smaller first, such as '9-13'"
      ]
    ),
    (
      "pathology: 60-80", "pathology: 60-101",
      [
        "5: error: '60-101' of 'pathology' is no range of percent; "
          + "write two whole numbers from 0 to 100, the smaller first, such as '9-13'"
      ]
    ),
    (
      "pathology: 60-80", "pathology: 60-80\n  pathology: 1-2",
      ["5: error: the key 'pathology' occurs twice; keep one of them"]
    ),
    (
      "heart: 40-60", "heart: [40, 60]",
      [
        "3: error: the value of 'systems' has the wrong shape; "
          + "write it like 'systems: {cardiovascular: 7-11, gastrointestinal: 6-10}'"
      ]
    ),
    (
      "heart: 40-60", "heart: 61-70",
      [
        "3: error: every item has one of the 'systems', but together they are 101 to 130%; "
          + "correct the ranges so that 100% lies between"
      ]
    ),
    (
      "diagnosis: 100-100", "diagnosis: 20-99",
      [
        "7: error: every item has one of the 'tasks', but together they are 20 to 99%; "
          + "correct the ranges so that 100% lies between"
      ]
    ),
    (
      "tasks: {diagnosis: 100-100}", "tasks:",
      [
        "7: error: 'tasks' has no value; write it out, such as "
          + "'tasks: {foundational-science: 60-70, diagnosis: 20-25}', or delete the line"
      ]
    ),
    (
      "tasks: {diagnosis: 100-100}", "tasks: {}",
      [
        "7: error: 'tasks' has no value; write it out, such as "
          + "'tasks: {foundational-science: 60-70, diagnosis: 20-25}', or delete the line"
      ]
    ),
    (
      "tasks: {diagnosis: 100-100}", "tasks: [diagnosis]",
      [
        "7: error: the value of 'tasks' has the wrong shape; "
          + "write it like 'tasks: {foundational-science: 60-70, diagnosis: 20-25}'"
      ]
    ),
    (
      "exam: e", "exam: e\nsources: [{address: x, supports: y, grade: official}]",
      [
        "2: error: 'x' is no address of a page; "
          + "write it out, beginning with 'https://' or 'http://' and without spaces"
      ]
    ),
  ])
  func faults(_ part: String, _ other: String, _ findings: [String]) {
    let text = Self.sound.replacing(part, with: other)
    #expect(text != Self.sound)
    let reading = read(text)
    #expect(reading.findings.map(\.description) == findings.map { "b.yaml:\($0)" })
    #expect(reading.blueprint == nil)
  }

  @Test(arguments: ["", "- a", "# a remark"])
  func noBlueprintAtAll(_ text: String) {
    #expect(read(text).findings.map(\.remedy) == ["begin with a line such as 'exam: step1'"])
  }

  // MARK: Those of the program

  @Test func theEmbeddedOnes() throws {
    let catalogue = BlueprintCatalogue()
    #expect(catalogue.findings == [])
    #expect(catalogue.blueprints.map(\.exam) == ["step1"])
    let step1 = try catalogue.lookup("step1")
    #expect(step1.systems.map(\.percent.lowerBound).reduce(0, +) == 82)
    #expect(step1.systems.map(\.percent.upperBound).reduce(0, +) == 121)
    #expect(step1.disciplines.map(\.percent.lowerBound).reduce(0, +) == 150)
    #expect(step1.disciplines.map(\.percent.upperBound).reduce(0, +) == 245)
    #expect(step1.tasks.map(\.percent.lowerBound).reduce(0, +) == 90)
    #expect(step1.tasks.map(\.percent.upperBound).reduce(0, +) == 110)
    #expect([step1.systems.count, step1.disciplines.count, step1.tasks.count] == [11, 11, 4])
    #expect(!step1.sources.isEmpty)
  }

  @Test func anUnknownName() {
    #expect(throws: BlueprintLookupError.unknown(name: "stpe1", exams: ["step1"])) {
      try BlueprintCatalogue().lookup("stpe1")
    }
    #expect(
      BlueprintLookupError.unknown(name: "x\u{1B}", exams: ["step1", "step2ck"]).description
        == "there is no blueprint 'x\u{241B}'; there are: step1, step2ck")
  }
}
