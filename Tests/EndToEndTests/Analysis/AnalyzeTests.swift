import Foundation
import Testing

/// `testday analyze` on files of responses.
@Suite struct AnalyzeTests {
  /// 60 persons at 40 items in an order of their own, or in one for all.
  private static func rows(drawn: Bool, people: Int = 60) -> [String] {
    (0..<people).flatMap { person in
      (0..<40).map { place in
        // 7 and 40 have no common divisor, so that this is an order of the 40 items.
        let item = drawn ? (place * 7 + person * 11) % 40 : place
        let seconds = 40 + (item * 13 + person * 5 + place) % 60
        let isRight = (item * 31 + person * 17) % 10 < 7 ? 1 : 0
        return "p\(person),i\(item),\(place + 1),\(seconds),\(isRight)"
      }
    }
  }

  private static let header = "person,item,position,seconds,correct"

  private struct Metric: Decodable, Equatable {
    var metric: String
    var scope: String
    var value: Double?
    var n: Int
    var state: String
  }

  private struct Person: Decodable, Equatable {
    var person: String
    var items: Int
    var order: String
    var metrics: [Metric]
  }

  private func people(_ output: String) throws -> [Person] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Person.self, from: Data($0.utf8))
    }
  }

  private func text(_ rows: [String]) -> String {
    ([Self.header] + rows).joined(separator: "\n") + "\n"
  }

  /// A full disk is no success.
  @Test func outputThatCannotBeWritten() throws {
    let desk = try Desk()
    let file = try desk.write(text(Self.rows(drawn: true)), to: "responses.csv")
    let full = try desk.shell(#""$P" analyze --responses "$1" --json > /dev/full"#, [file])
    #expect(full.code == 1)
    #expect(full.error.contains("the output could not be written"), "\(full.error)")
    let one = try desk.write(text(["p,i,1,40,1"]), to: "one.csv")
    let small = try desk.shell(#""$P" analyze --responses "$1" > /dev/full"#, [one])
    #expect(small.code == 1 && small.error.contains("could not be written"), "\(small)")
  }

  /// A verdict stands behind its state.
  @Test func stateBeforeVerdict() throws {
    let desk = try Desk()
    let one = try desk.write(text(["p,i,1,40,1"]), to: "one.csv")
    let outcome = try desk.run(["analyze", "--responses", one])
    let row = outcome.output.split(separator: "\n").first { $0.contains("rapid_responses") }
    #expect(row?.hasSuffix("ok: none") == true, "\(outcome.output)")
  }

  @Test func eachPersonIsALineOfJSON() throws {
    let desk = try Desk()
    let file = try desk.write(text(Self.rows(drawn: true)), to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--json"])
    #expect(outcome.error == "")
    #expect(outcome.code == 0)
    let people = try people(outcome.output)
    #expect(people.map(\.person) == (0..<60).map { "p\($0)" })
    #expect(people.allSatisfy { $0.items == 40 && ["random", "difficulty"].contains($0.order) })
    #expect(people.contains { $0.order == "random" })
    let names = people.map { person in person.metrics.map { $0.scope + " " + $0.metric } }
    #expect(names.allSatisfy { Set($0).count == $0.count }, "a name occurs twice")
    #expect(people[0].metrics.contains { $0.metric == "stamina_accuracy" && $0.scope == "sitting" })
    let share = try #require(people[0].metrics.first { $0.metric == "score_share" })
    #expect(share.value == 0.7)
    #expect(share.n == 40)
  }

  /// The order of the rows, other separators and names, and line ends do not change a number.
  @Test func theSameHoweverItIsWritten() throws {
    let desk = try Desk()
    let rows = Self.rows(drawn: true)
    let file = try desk.write(text(rows), to: "responses.csv")
    let expected = try desk.run(["analyze", "--responses", file, "--json"]).output
    let byItem = rows.sorted { $0.split(separator: ",")[1] < $1.split(separator: ",")[1] }
    let german = rows.map { $0.replacing(",", with: ";") }
    for (name, content) in [
      ("by item", text(byItem)),
      (
        "for Excel",
        "\u{FEFF}ID;Item ID;Order;RT;Score\r\n" + german.joined(separator: "\r\n")
      ),
    ] {
      let other = try desk.write(content, to: "other.csv")
      let outcome = try desk.run(["analyze", "--responses", other, "--json"])
      #expect(outcome.error == "", "\(name)")
      let same = Set(outcome.output.split(separator: "\n")) == Set(expected.split(separator: "\n"))
      #expect(same, "\(name)")
    }
  }

  @Test func whatOrderItemsHad() throws {
    let desk = try Desk()
    let drawn = try desk.write(text(Self.rows(drawn: true)), to: "drawn.csv")
    let fixed = try desk.write(text(Self.rows(drawn: false)), to: "fixed.csv")
    let alone = try desk.write(text(Self.rows(drawn: true, people: 1)), to: "alone.csv")
    func orders(_ arguments: String...) throws -> Set<String> {
      let outcome = try desk.run(["analyze", "--json", "--responses"] + arguments)
      return Set(try people(outcome.output).map(\.order))
    }
    #expect(try orders(fixed) == ["fixed"])
    #expect(try orders(fixed, "--order", "random").isDisjoint(with: ["fixed"]))
    #expect(try orders(drawn, "--order", "fixed") == ["fixed"])
    #expect(try orders(alone) == ["fixed"])
    #expect(try orders(alone, "--order", "random") == ["random"])
    #expect(try orders(drawn, "--person", "p7").count == 1)
  }

  @Test func aTableForPeople() throws {
    let desk = try Desk()
    let file = try desk.write(text(Self.rows(drawn: false, people: 3)), to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--person", "p1"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Person p1 · 40 items · fixed order"))
    #expect(outcome.output.contains("score_share"))
    #expect(!outcome.output.contains("Person p2"))
  }

  /// Every bad row is named, and every good one is used.
  @Test func badRowsTakeNoOtherDown() throws {
    let desk = try Desk()
    let file = try desk.write(
      text([
        "p1,a,1,30,1", "p1,b,2,soon,1", "p1,\"c,3,30,1", "p1,d,4,30,perhaps", "p2,a,1,30,1",
        "p2,a,2,30,1", "p2,b,1,30,1", "p2,c,3,30,1", "p3,a", "p1,e,5,30,0",
      ]), to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--json"])
    #expect(outcome.code == 1)
    let people = try people(outcome.output)
    #expect(people.map(\.person) == ["p1", "p2"])
    #expect(people.map(\.items) == [2, 2])
    #expect(
      outcome.error == """
        \(file):3: error: seconds 'soon' is no number; write it like 12.5, or NA where it is not \
        known
        \(file):4: error: a quote is opened here and not closed; close it, or double it if it is \
        part of the text
        \(file):5: error: correct 'perhaps' is neither yes nor no; write 1 for right, 0 for wrong, \
        or NA where it was not scored
        \(file):10: error: the row has 2 fields, the first line has 5; write one field for each \
        column, in quotes where it holds the separator
        \(file):7: error: the person has item 'a' on line 6 already; give the person's second \
        sitting another name of the person
        \(file):8: error: the person has position 1 on line 6 already; number the items of a \
        person, or of a block, without repetition
        testday: 6 of 10 rows were refused; mend the lines above and run analyze again

        """)
  }

  /// A file full of the same mistake does not fill the screen.
  @Test func manyAlikeAreCounted() throws {
    let desk = try Desk()
    let bad = (0..<300).map { "p,i\($0),\($0),1,maybe" }
    let file = try desk.write(text(["p,a,-1,30,1"] + bad), to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--json"])
    let lines = outcome.error.split(separator: "\n")
    #expect(lines.count == 22)
    #expect(lines.dropLast().last == "\(file): 280 more rows are refused for the same reasons")
    #expect(
      lines.last
        == "testday: 300 of 301 rows were refused; mend the lines above and run analyze again")
    #expect(try people(outcome.output).map(\.items) == [1])
  }

  @Test func confidenceOnTwoScalesIsLeftOut() throws {
    let desk = try Desk()
    let file = try desk.write(
      "person,item,correct,confidence\np,a,1,0.7\np,b,0,70\n", to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--json"])
    #expect(outcome.code == 1)
    #expect(try people(outcome.output).map(\.items) == [2])
    #expect(
      outcome.error == """
        \(file):3: error: confidence is above 1 here and between 0 and 1 on line 2, so that none \
        can be read; write all of them from 0 to 1, or all from 0 to 100
        testday: the confidences of \(file) were left out; write all of them on one scale and run \
        analyze again

        """)
  }

  @Test func unknownColumnsAreNamedAndDoNoHarm() throws {
    let desk = try Desk()
    let file = try desk.write("person,item,correct,colour\np,a,1,red\n", to: "responses.csv")
    let outcome = try desk.run(["analyze", "--responses", file, "--json"])
    #expect(outcome.code == 0)
    #expect(
      outcome.error == """
        \(file):1: warning: the column 'colour' is not known and not read; help analyze lists the \
        columns that are

        """)
  }

  /// Files that are none, or not of this kind.
  @Test(arguments: [
    ("", "$F/x.csv is empty; write a line with the names of the columns, then the rows"),
    (
      "item,correct\na,1\n",
      "$F/x.csv: there is no column 'person'; name it so in the first line; "
        + "also known: person_id, id, examinee, examinee_id"
    ),
    ("person,item,correct\n", "$F/x.csv has no rows below its first line; add some"),
    (
      "person,item,rt\np,a,83456\np,b,51200\n",
      "$F/x.csv says that an item takes 67328 s on average, as if seconds were milliseconds; "
        + "if they are, name their column milliseconds"
    ),
  ]) func filesOfNoUse(_ content: String, _ message: String) throws {
    let desk = try Desk()
    let file = try desk.write(content, to: "x.csv")
    let outcome = try desk.run(["analyze", "--responses", file])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error == "testday: \(message.replacing("$F", with: desk.folder))\n")
  }

  @Test func noneOfTheRowsCanBeUsed() throws {
    let desk = try Desk()
    let file = try desk.write("person,item,correct\np,,1\n", to: "x.csv")
    let outcome = try desk.run(["analyze", "--responses", file])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.error == """
        \(file):2: error: 'item' is empty; write a name for the item
        testday: the only row of \(file) cannot be used; mend the lines above and run analyze again

        """)
  }

  /// Long work ends where it is asked to, between two persons.
  @Test(arguments: ["INT", "TERM"]) func itCanBeStopped(_ signal: String) throws {
    let desk = try Desk()
    let file = try desk.write(text(Self.rows(drawn: false)), to: "responses.csv")
    // The pipe is full long before the end, so that the work is not done when the signal comes.
    let outcome = try desk.shell(
      """
      set -m
      $P analyze --json --responses "$1" > >(sleep 2; cat > output) & sleep 1
      kill -\(signal) $!; wait $!; code=$?
      sleep 0.2; tail -c 1 output | od -An -c; exit $code
      """, [file])
    #expect(outcome.code == 130)
    #expect(outcome.output.contains("\\n"), "a line is not whole")
    #expect(
      outcome.error.contains(
        "testday: stopped before the end of \(file); what was written until then is right\n"))
    let written = String(decoding: try desk.bytes(of: "output"), as: UTF8.self)
    #expect(try people(written).count < 60)
  }

  /// Whoever reads only the beginning gets it.
  @Test func aReaderThatGoesHarmsNothing() throws {
    let desk = try Desk()
    let file = try desk.write(text(Self.rows(drawn: false)), to: "responses.csv")
    let outcome = try desk.shell(
      "$P analyze --json --responses \"$1\" | head -n 1; echo ${PIPESTATUS[0]}", [file])
    #expect(outcome.output.hasPrefix("{\"person\":\"p0\","))
    #expect(outcome.output.hasSuffix("\n0\n") || outcome.output.hasSuffix("\n130\n"))
    #expect(outcome.error.isEmpty || outcome.error.contains("stopped before the end"))
  }
}
