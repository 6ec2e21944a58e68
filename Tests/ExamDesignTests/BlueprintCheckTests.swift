import ExamDesign
import ItemBank
import Testing

/// Shares and tags of a set against a small blueprint.
@Suite struct BlueprintCheckTests {
  private let blueprint = Blueprint(
    exam: "e", title: "The blueprint",
    systems: [.init(tag: "heart", percent: 40...60), .init(tag: "lung", percent: 40...60)],
    disciplines: [
      .init(tag: "pathology", percent: 60...80), .init(tag: "physiology", percent: 50...70),
    ],
    tasks: [.init(tag: "diagnosis", percent: 100...100)])

  private func item(
    _ id: String, system: String? = "heart", disciplines: [String] = ["pathology"],
    task: String? = "diagnosis"
  ) -> Item {
    Item(id: ItemID(id), system: system, disciplines: disciplines, task: task)
  }

  private func reading(_ items: [Item]) -> QuestionSetReading {
    var reading = QuestionSetReading(
      file: "set.yaml", questionSet: QuestionSet(header: QuestionSetHeader(), items: items))
    for (index, item) in items.enumerated() {
      reading.places[item.id] = SourcePlace(file: "f", line: 10 * (index + 1))
    }
    return reading
  }

  @Test(arguments: [
    (3, [SetMeasure.State.below, .above]), (4, [.inside, .inside]), (6, [.inside, .inside]),
    (7, [.above, .below]),
  ])
  func systems(_ count: Int, _ states: [SetMeasure.State]) {
    let items = (0..<10).map { item("i\($0)", system: $0 < count ? "heart" : "lung") }
    let shares = BlueprintShares(.system, of: blueprint).measures(of: reading(items).questionSet)
    #expect(shares.map(\.name) == ["heart", "lung"])
    #expect(shares.map(\.state) == states)
  }

  @Test("Of disciplines an item has several, and each counts once")
  func disciplines() {
    let items = (0..<10).map { number in
      item(
        "i\(number)",
        disciplines: number < 8 ? ["pathology", "physiology", "pathology"] : ["unknown"])
    }
    let shares = BlueprintShares(.discipline, of: blueprint)
      .measures(of: reading(items).questionSet)
    #expect(shares.map(\.quantity) == [.items(8, of: 10), .items(8, of: 10)])
    #expect(shares.map(\.state) == [.inside, .above])
  }

  @Test func aShareAsAFinding() {
    let items = (0..<10).map { item("i\($0)", system: $0 < 3 ? "heart" : "lung") }
    let reading = reading(items)
    let found = BlueprintShares(.system, of: blueprint).measures(of: reading.questionSet)
      .compactMap { $0.finding(in: reading)?.description }
    #expect(
      found == [
        "set.yaml:1: warning: the system 'heart' has 3 of 10 items (30%), and the range is 40–60%; "
          + "write or replace items until it is 4 to 6 of 10",
        "set.yaml:1: warning: the system 'lung' has 7 of 10 items (70%), and the range is 40–60%; "
          + "write or replace items until it is 4 to 6 of 10",
      ])
  }

  @Test(arguments: [
    ("hearth", "did you mean 'heart'"), ("pathology", "write it behind 'discipline:'"),
    ("Heart", "did you mean 'heart'"), ("kidney", "use heart, lung"),
  ])
  func unknownTag(_ tag: String, _ remedy: String) {
    let found = UnknownTag(blueprint).findings(in: reading([item("a"), item("b", system: tag)]))
    #expect(
      found.map(\.description) == [
        "f:20: warning: the system '\(tag)' of 'b' is not in the blueprint; \(remedy)"
      ])
  }

  @Test func everyUnknownDiscipline() {
    let found = UnknownTag(blueprint).findings(
      in: reading([item("a", disciplines: ["patology", "physiology", "optics"])]))
    #expect(
      found.map(\.remedy) == ["did you mean 'pathology'", "use pathology, physiology"])
  }

  @Test func missingTags() {
    let found = MissingTag(blueprint).findings(
      in: reading([item("a"), item("b", system: nil, disciplines: [], task: nil)]))
    #expect(
      found.map(\.description) == [
        "f:20: warning: 'b' has no system; add a line such as 'system: heart' below its heading",
        "f:20: warning: 'b' has no discipline; "
          + "add a line such as 'discipline: pathology' below its heading",
        "f:20: warning: 'b' has no task; add a line such as 'task: diagnosis' below its heading",
      ])
  }

  @Test func aSetWithoutItems() {
    var empty = reading([])
    let finding = Finding(
      severity: .error, file: "f", line: 1, message: "there are no items", remedy: "write some")
    empty.findings = [finding]
    let check = BlueprintCheck(empty, against: blueprint)
    #expect(check.groups == [])
    #expect(check.findings == [finding])
  }
}
