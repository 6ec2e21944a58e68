import ItemBank
import ResponseImport
import Testing

/// What the first line of a file means.
@Suite struct ResponseLayoutTests {
  static func layout(_ text: String) throws(HeaderProblem) -> ResponseLayout {
    try ResponseLayout(start: Array(text.utf8))
  }

  @Test(arguments: [
    "person,item,position,seconds,correct", "Person ID;Item-ID;Order;RT;Score",
    "id\titem_id\tsequence\tresponse time\tRight", "EXAMINEE,Question,seq,Time,is_correct",
    "\u{FEFF}\"person\",\"item\",\"position\",\"seconds\",\"correct\"",
    "sep=;\nperson;item;position;seconds;correct",
    "\n\nstudent.id,itemId,item order,time_sec,ACC",
  ]) func theUsualNames(_ header: String) throws {
    let columns = try Self.layout(header + "\r\n1,2,3,4,5\n").columns
    let places = [.person, .item, .position, .seconds, .correct].map { columns[$0] }
    #expect(places == [0, 1, 2, 3, 4])
    #expect(columns.doubts == [])
    #expect(columns[.confidence] == nil)
  }

  /// Each name of each column means that column alone.
  @Test func namesAreClear() throws {
    for column in ResponseColumn.allCases {
      for name in [column.rawValue] + column.synonyms {
        let base = ["person", "item", "correct"].filter { $0 != column.rawValue }
        let columns = try Self.layout((base + [name]).joined(separator: ",") + "\n").columns
        let isPartOfNorm = [.normSpread, .normPeople].contains(column)
        #expect(columns[column] == (isPartOfNorm ? nil : base.count), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("person,item,correct\n", 20, 1, 2), ("\u{FEFF}person,item,correct\r\n", 24, 1, 2),
    ("\n  \nsep=,\r\nperson,item,correct\n", 31, 4, 5),
    ("person,item,correct,\"a\nb\"\n", 26, 1, 3), ("person,item,correct", 19, 1, 2),
  ]) func theRowsBeginBehindIt(_ text: String, _ offset: Int, _ header: Int, _ line: Int) throws {
    let layout = try Self.layout(text)
    #expect(layout.bodyOffset == offset)
    #expect(layout.headerLine == header)
    #expect(layout.bodyLine == line)
  }

  @Test(arguments: [
    (
      "item,correct\n",
      "there is no column 'person'; name it so in the first line; "
        + "also known: person_id, id, examinee, examinee_id"
    ),
    (
      "preson,item,correct\n",
      "there is no column 'person'; write 'person' where 'preson' stands, if it means that"
    ),
    (
      "person,correct\n",
      "there is no column 'item'; name it so in the first line; "
        + "also known: item_id, item_name, question, question_id"
    ),
    (
      "person,item,position\n",
      "there is neither a column 'seconds' nor a column 'correct'; add one of them"
    ),
    (
      "person,item,rt,time\n",
      "the columns 'rt', 'time' all mean 'seconds'; "
        + "name the one that is meant 'seconds' and the others otherwise"
    ),
    (
      "person,item,Seconds,seconds\n",
      "the columns 'Seconds', 'seconds' all mean 'seconds'; "
        + "name the one that is meant 'seconds' and the others otherwise"
    ),
    (
      "person,item,seconds,milliseconds\n",
      "the columns 'seconds', 'milliseconds' all mean 'seconds'; "
        + "name the one that is meant 'seconds' and the others otherwise"
    ),
    (
      "",
      "the file has no line with the names of its columns; "
        + "write it first, such as person,item,position,seconds,correct"
    ),
    (
      "\n\n",
      "the file has no line with the names of its columns; "
        + "write it first, such as person,item,position,seconds,correct"
    ),
    ("p\u{0}e\u{0}r\u{0}", "the file is no text in UTF-8; save it as CSV in UTF-8"),
  ]) func problems(_ text: String, _ sentence: String) {
    let problem = #expect(throws: HeaderProblem.self) { try Self.layout(text) }
    #expect(problem.map { "\($0.message); \($0.remedy)" } == sentence)
    #expect(problem?.severity == .error)
  }

  @Test func otherEncodingsAreNamed() {
    for bytes in [[0xFF, 0xFE, 0x70, 0x00], [0xFE, 0xFF, 0x00, 0x70]] as [[UInt8]] {
      #expect(throws: HeaderProblem.notUTF8) { try ResponseLayout(start: bytes) }
    }
  }

  @Test(arguments: [
    (
      "id,person,item,correct\n",
      [
        "the column 'id' is not read, since 'person' is there; nothing has to be done if that is right"
      ]
    ),
    (
      "person,item,correct,confidnce,colour,rgb\n",
      [
        "the column 'confidnce' is not known and not read; did you mean 'confidence'",
        "the columns 'colour', 'rgb' are not known and not read; "
          + "help analyze lists the columns that are",
      ]
    ),
    (
      "person,item,correct,norm_people,norm_spread\n",
      [
        "item time norms have no mean, so none are used; "
          + "add norm_intensity (the mean of ln seconds) or norm_seconds (the geometric mean)"
      ]
    ),
    ("person,item,correct,norm_intensity\n", []),
    ("person,item,correct,norm_seconds,norm_spread,norm_people\n", []),
    ("person,item,correct,\n", []),
  ]) func doubts(_ text: String, _ sentences: [String]) throws {
    let doubts = try Self.layout(text).columns.doubts
    #expect(doubts.map { "\($0.message); \($0.remedy)" } == sentences)
    #expect(doubts.allSatisfy { $0.severity == .warning })
  }

  @Test func anOwnNameGoesBeforeAnother() throws {
    for header in ["id,person,item,correct\n", "person,id,item,correct\n"] {
      let columns = try Self.layout(header).columns
      #expect(columns[.person] == (header.hasPrefix("id") ? 1 : 0))
    }
  }
}
