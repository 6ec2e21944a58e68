import ExamDesign
import ExamShell
import ItemBank
import TestSupport
import Testing

/// The tools of a block as they lie on the screen, at 80×24 and 60×20.
@Suite struct ToolScreenTests {
  static let items = [
    item("long", stem: [.paragraph(ScreenTests.vignette), ScreenTests.labs]),
    item("case 1", stem: [.paragraph("A welder has chest pain.")]),
    item("case 2", stem: [.paragraph("The pain has gone.")]),
    item("last"),
  ]

  static let sizes = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 60, rows: 20)]

  /// What is typed, and the name of the picture.
  static let cases: [(lines: [String], name: String)] = [
    (["labs"], "labs"), (["labs hormones", "+"], "labs-hormones"),
    (["labs sodium"], "labs-sodium"), (["calc 12.5 * 3", "/ 4", "m+"], "calculator"),
    (["calc 1 / 0"], "calculator-failed"),
    (["board anion gap 18", "board pCO2 expected 1.5 x 12 + 8", "board"], "note-board"),
    (["hl shortness of breath", "hl na+ 134", "hl jugular VEINS", "hl is best"], "highlights"),
    (["hl pain", "hl breath", "hl"], "highlights-list"), (["?"], "help"), (["time"], "time"),
    (["2", "b", "", "c", "p", "m", "note hm"], "sequence-locked"), (["2", ""], "sequence-asks"),
    (["b", "m", "n", "note hm", "hl pain", "n", "items"], "items"), (["b", "items u"], "items-u"),
    (["clock"], "clock-hidden"),
  ]

  @Test(arguments: cases, sizes)
  func screens(_ example: (lines: [String], name: String), _ size: ScreenSize) {
    let run = BlockRun(example.lines, items: Self.items, sequence: 1..<3, size: size)
    let rows = run.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == size.rows)
    #expect(rows.allSatisfy { $0.count < size.columns || $0.hasSuffix("> ") })
    expectSnapshot(run.screen + "\n", "\(example.name)-\(size.columns).txt")
  }

  /// The tutorial names everything, and how to go on is in sight, on the smallest screen too.
  @Test(arguments: sizes)
  func tutorial(_ size: ScreenSize) {
    let run = BlockRun(["+"], tutorial: .minutes(5), size: size)
    let screens = run.console.output.split(separator: "\u{0C}").map(String.init)
    expectSnapshot(screens[0], "tutorial-\(size.columns).txt")
    for screen in screens {
      #expect(screen.contains("Enter ends the"))
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == size.rows)
    }
    #expect(screens.joined().contains("leave the room"))
  }

  /// No group of laboratory values is wider than the smallest screen has room for.
  @Test(arguments: [60, 80, 132])
  func everyGroupFits(columns: Int) {
    for title in [
      "electrolytes", "hormones", "urine", "hematology", "coagulation", "csf", "lipids",
      "enzymes", "proteins", "vitamins", "iron", "gases", "tumor", "sweat", "kidney",
    ] {
      let size = ScreenSize(columns: columns, rows: 400)
      let run = BlockRun(["labs " + title], items: Self.items, size: size)
      let rows = run.screen.split(separator: "\n").filter { $0.hasPrefix("│") }
      #expect(rows.count > 3, "\(title)")
      #expect(rows.allSatisfy { $0.count < columns }, "\(title)")
    }
  }

  /// On every screen the place stands above and the prompt below the panel, and no row is too long.
  @Test(arguments: [40, 59, 60, 72, 80, 97, 140], [14, 18, 20, 24, 31, 50])
  func everySize(columns: Int, rows: Int) {
    let size = ScreenSize(columns: columns, rows: rows)
    for lines in [
      ["labs"], ["labs urine", "+"], ["calc 1+2"], ["board one", "board"], ["hl pulse", "hl"],
    ] {
      let run = BlockRun(lines, items: Self.items, size: size)
      let shown = run.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(shown.count == rows, "\(run.screen)")
      #expect(shown.first?.hasPrefix("Item 1 of 4") == true)
      #expect(run.screen.contains("Enter closes"))
      #expect(shown.dropLast().allSatisfy { $0.count < columns }, "\(run.screen)")
    }
  }

  /// Forty items, all seen, stay on the smallest screen with the message below them.
  @Test func aLongItemsListFits() {
    let items = (1...40).map { item("i\($0)") }
    for size in Self.sizes {
      let run = BlockRun(["items", "clock"], items: items, size: size)
      #expect(run.screen.hasPrefix("Items\n"), "\(run.screen)")
      #expect(run.screen.contains("40  ."))
    }
  }
}
