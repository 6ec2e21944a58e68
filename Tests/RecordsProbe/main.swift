import ExamDesign
import ExamRecords
import ExamSession
import Glibc
import ItemBank

// What the tests of the record do in a process of their own, in order to kill, starve or lock it
// out. Every acknowledgement is one unbuffered line on standard output.

/// Writes one line at once; a reader may count on what it has read even if we are killed next.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = unsafe write(1, bytes, bytes.count)
}

/// A form of one block with three items, enough to append events to.
func smallForm() -> Form {
  Form(
    seed: 7,
    blocks: [
      (1...3).map { number in
        FormItem(
          reference: ItemReference(set: QuestionSetID("probe"), item: ItemID("p-\(number)")),
          optionCount: 5, contentFingerprint: "c", keyFingerprint: "k")
      }
    ])
}

func smallTimetable() -> Timetable {
  Timetable(
    parts: [
      .init(kind: .day, parent: nil, limit: .minutes(10)),
      .init(kind: .block, parent: 0, limit: .minutes(5)),
    ], warnings: [.minutes(1)], isPartial: true)
}

func newSitting(in store: RecordStore, uuid: String) throws(RecordError) -> SittingRecord {
  let header = SittingHeader(
    uuid: uuid, profileID: "probe", profileTitle: "Probe", questionSets: [QuestionSetID("probe")],
    programVersion: "0", startedWallMilliseconds: 1_700_000_000_000, utcOffsetMinutes: 60,
    bootID: "boot", bootMilliseconds: 5)
  return try store.createSitting(header, form: smallForm(), timetable: smallTimetable())
}

/// The event after `count` events; its note grows, so that rows differ in size.
func nextEvent(after count: Int) -> SessionEvent {
  let instant = SessionInstant(milliseconds: Int64(count))
  let position = ItemPosition(block: 0, item: count % 3)
  let note = String(repeating: "n", count: count % 50)
  return count % 2 == 0
    ? SessionEvent(.noteTaken(position, text: note), at: instant)
    : SessionEvent(.responseSelected(position, option: count % 5, confidence: nil), at: instant)
}

/// Appends events until it fails or is killed, a sign of life after every tenth.
func appendForever(to record: SittingRecord) throws(RecordError) -> Never {
  while true {
    let count = record.eventCount
    let sequence = try record.append(nextEvent(after: count), wallMilliseconds: Int64(count))
    say("\(sequence)")
    if sequence % 10 == 0 {
      try record.beat(
        instant: SessionInstant(milliseconds: Int64(count)), bootID: "boot",
        bootMilliseconds: Int64(count), wallMilliseconds: Int64(count))
    }
  }
}

/// Rates until there is no more room; one rating is on disk then.
func rateForever(_ record: SittingRecord) throws(RecordError) -> Never {
  var value = 0
  while true {
    value = (value + 1) % 11
    try record.rate(scale: .energy, value: value, afterBlock: 1, wallMilliseconds: 0)
  }
}

/// Fills what room there is, makes room, tries the same writes again and checks the record.
func fill(_ path: String, limit: () -> Void, makeRoom: () -> Void) throws(RecordError) {
  let store = try RecordStore.open(path: path)
  let record = try newSitting(in: store, uuid: "fill")
  limit()
  do {
    try appendForever(to: record)
  } catch .diskFull {
    say("full \(record.eventCount)")
  }
  do {
    try rateForever(record)
  } catch .diskFull {
    say("unrated")
  }
  makeRoom()
  try record.append(nextEvent(after: record.eventCount), wallMilliseconds: 0)
  try record.rate(scale: .energy, value: 7, afterBlock: 1, wallMilliseconds: 0)
  say("rated \(try record.ratings().map(\.value))")
  say("again \(record.eventCount)")
  try store.verify(record.id)
  say("verified \(try store.sitting(record.id).events.count)")
}

/// Limits the size of the files this process writes, which fails as a full disk does.
func limitFileSize(to bytes: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit()
  unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  limit.rlim_cur = bytes
  unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

/// The name of the error's case, without its values.
func name(of error: RecordError) -> String {
  Mirror(reflecting: error).children.first?.label ?? "\(error)"
}

func run(_ words: [String]) throws(RecordError) {
  switch (words.first, words.count) {
  case ("append", 3):
    let store = try RecordStore.open(path: words[1])
    let id = Int(words[2]) ?? 0
    let record = try store.takeSitting(id, wallMilliseconds: 1).record
    say("taken")
    try appendForever(to: record)
  case ("open", 2):
    _ = try RecordStore.open(path: words[1])
    say("opened")
  case ("create", 3):
    let store = try RecordStore.open(path: words[1])
    say("created \(try newSitting(in: store, uuid: words[2]).id)")
  case ("hold", 3):
    let store = try RecordStore.open(path: words[1])
    let taken = try store.takeSitting(Int(words[2]) ?? 0, wallMilliseconds: 42)
    say("taken")
    _ = readLine()
    say("held \(taken.record.id)")
  case ("fill", 2):
    try fill(words[1], limit: {}, makeRoom: { _ = readLine() })
  case ("fill-limited", 3):
    try fill(
      words[1], limit: { limitFileSize(to: UInt(words[2]) ?? 0) },
      makeRoom: { limitFileSize(to: 1 << 30) })
  case ("open-as-nobody", 2):
    // Root may write everywhere; permissions mean something to others only.
    if geteuid() == 0, setgid(65534) != 0 || setuid(65534) != 0 {
      say("still root")
      return
    }
    _ = try RecordStore.open(path: words[1])
    say("opened")
  default:
    say("usage")
  }
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  say("error \(name(of: error)): \(error)")
  exit(1)
}
