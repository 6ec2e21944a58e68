import ExamDesign
import ItemBank
import Testing

@Suite("Finding a profile")
struct ProfileCatalogueTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func file(
    _ path: String, id: String, exam: String = "e", valid: String = ""
  ) -> (path: String, bytes: [UInt8]) {
    let text = """
      # A profile of my own.
      profile: \(id)
      exam: \(exam)
      title: \(path)
      valid: {\(valid)}
      day: 1 h
      blocks: {items: 20, limit: 1 h}
      """
    return (path, Array(text.utf8))
  }

  @Test("An id is found on any day")
  func byID() throws {
    let found = try ProfileCatalogue().lookup("usmle-step1-2025", on: date("2026-11-22"))
    #expect(found.profile.id == "usmle-step1-2025")
  }

  @Test("A user's profile takes the place of an embedded one, and says so")
  func replaced() throws {
    let catalogue = ProfileCatalogue(files: [
      file("/u/mine.yaml", id: "usmle-step1", exam: "step1", valid: "from: 2026-05-14")
    ])
    let entry = try catalogue.lookup("step1", on: date("2026-11-22"))
    #expect(entry.profile.title == "/u/mine.yaml")
    #expect(entry.origin == .file("/u/mine.yaml"))
    #expect(entry.replacesEmbedded)
    #expect(catalogue.entries.count == ProfileCatalogue().entries.count)
    #expect(catalogue.findings.isEmpty)
  }

  @Test("Of two files with one id the first counts, and the second is reported")
  func taken() throws {
    let catalogue = ProfileCatalogue(files: [file("/a.yaml", id: "p"), file("/b.yaml", id: "p")])
    #expect(try catalogue.lookup("p", on: date("2026-11-22")).origin == .file("/a.yaml"))
    #expect(
      catalogue.findings.map(\.description) == [
        "/b.yaml:2: warning: the profile 'p' was read from /a.yaml already; "
          + "give one of the two another name behind 'profile:'"
      ])
  }

  @Test("Exams stand in order, and of each the versions by their first day")
  func order() {
    let profiles = ProfileCatalogue(files: [file("/a.yaml", id: "a", exam: "lsat")]).entries
      .map(\.profile)
    #expect(profiles.map(\.exam) == profiles.map(\.exam).sorted())
    #expect(profiles.filter { $0.exam == "lsat" }.map(\.id) == ["a", "lsac-lsat"])
    #expect(
      profiles.filter { $0.exam == "step1" }.map(\.id) == ["usmle-step1-2025", "usmle-step1"])
  }

  @Test("A bad file takes nothing else down with it")
  func badFile() throws {
    let catalogue = ProfileCatalogue(files: [
      ("/bad.yaml", Array("profile: usmle-step1\nday: 9".utf8)), file("/good.yaml", id: "good"),
    ])
    let new = catalogue.entries.filter { $0.origin != .embedded }
    #expect(new.map(\.profile.id) == ["good"])
    #expect(catalogue.entries.count == ProfileCatalogue().entries.count + 1)
    #expect(try !catalogue.lookup("usmle-step1", on: date("2026-11-22")).replacesEmbedded)
    #expect(Set(catalogue.findings.map(\.file)) == ["/bad.yaml"])
  }

  @Test("The version with the latest first day wins where two are in force")
  func latest() throws {
    let catalogue = ProfileCatalogue(files: [
      file("/new.yaml", id: "new", valid: "from: 2026-01-01"), file("/old.yaml", id: "old"),
    ])
    #expect(try catalogue.lookup("e", on: date("2026-06-01")).profile.id == "new")
    #expect(try catalogue.lookup("e", on: date("2025-06-01")).profile.id == "old")
  }

  @Test("No version in force: all versions with their days")
  func noneInForce() throws {
    let catalogue = ProfileCatalogue(files: [
      file("/a.yaml", id: "a", valid: "from: 2027-01-01"),
      file("/b.yaml", id: "b", valid: "from: 2020-01-01, through: 2020-12-31"),
    ])
    let day = try date("2026-11-22")
    let error = #expect(throws: ProfileLookupError.self) { try catalogue.lookup("e", on: day) }
    #expect(
      error
        == .noneInForce(
          exam: "e", date: day,
          versions: [
            .init(id: "b", from: CalendarDate("2020-01-01"), through: CalendarDate("2020-12-31")),
            .init(id: "a", from: CalendarDate("2027-01-01"), through: nil),
          ]))
    #expect(
      error?.description
        == "no version of e is in force on 2026-11-22; name one of them: "
        + "b (from 2020-01-01 through 2020-12-31), a (from 2027-01-01)")
  }

  @Test("Versions from the same day on have to be named")
  func severalInForce() throws {
    let catalogue = ProfileCatalogue(files: [file("/a.yaml", id: "a"), file("/b.yaml", id: "b")])
    let day = try date("2026-11-22")
    let error = #expect(throws: ProfileLookupError.self) { try catalogue.lookup("e", on: day) }
    #expect(
      error?.description
        == "several versions of e are in force on 2026-11-22; name one of them: a, b")
  }

  @Test(
    "An unknown name",
    arguments: [
      ("setp1", "there is no exam or profile 'setp1'; did you mean 'step1'"),
      ("Step1", "there is no exam or profile 'Step1'; did you mean 'step1'"),
      ("usmle-stpe1", "there is no exam or profile 'usmle-stpe1'; did you mean 'usmle-step1'"),
      (
        "bar",
        "there is no exam or profile 'bar'; there are cbssa, cbssa-self-paced, comlex1, comlex2, "
          + "free120, gre, lsat, mbe, mcat, nbme-subject, step1, step2ck, step3-day1, step3-day2"
      ),
    ])
  func unknown(name: String, text: String) throws {
    let day = try date("2026-11-22")
    let error = #expect(throws: ProfileLookupError.self) {
      try ProfileCatalogue().lookup(name, on: day)
    }
    #expect(error?.description == text)
  }
}
