import ItemBank

/// What can be wrong in a profile or blueprint file: its weight and its wording, without the place.
enum ProfileProblem: Hashable {
  case tooLarge(bytes: Int)
  case notUTF8
  case notYAML(String)
  case severalDocuments
  case repeatedKeys([String])
  case alias
  case keyNoText
  case empty(first: ProfileKey)
  case noMapping(first: ProfileKey)
  case unknownKey(String, suggestion: String?, allowed: [String])
  case missingKey(ProfileKey)
  case noValue(ProfileKey)
  case wrongShape(ProfileKey)
  case badID(ProfileKey, String)
  case badDuration(ProfileKey, String)
  case zeroDuration(ProfileKey)
  case badDate(ProfileKey, String)
  case datesReversed(from: CalendarDate, through: CalendarDate)
  case badCount(String)
  case badItems(String)
  case tooManyBlocks(Int)
  case badAddress(String)
  case unknownWord(ProfileKey, String, suggestion: String?, words: [String])
  case badBreak(String)
  case breakAtEdge(Edge, ofSession: Bool)
  case breaksInARow
  case sessionInSession
  case sessionTooShort(Milliseconds, blocks: Milliseconds)
  case noPool
  case poolUnused(Milliseconds)
  case noClockBetween
  case warningBeforeInactivity(Milliseconds, lock: Milliseconds)
  case repeatedWarning(Milliseconds)
  case uselessWarning(Milliseconds, longestBlock: Milliseconds)
  case dayDiffers(ExamProfile.Schedule)
  case idTaken(String, file: String)
  case badTag(String)
  case badPercent(tag: String, String)
  case notHundredPercent(ProfileKey, least: Int, greatest: Int)

  /// Which end of a list of blocks.
  enum Edge: Hashable {
    case beginning, end
  }

  var severity: Finding.Severity {
    switch self {
    case .repeatedWarning, .uselessWarning, .idTaken: .warning
    default: .error
    }
  }
}

extension ProfileProblem {
  /// What is wrong, one sentence without a final full stop.
  var message: String {
    switch self {
    case .tooLarge(let bytes):
      "the file has \(bytes) bytes, and at most \(YAMLDocument.byteLimit) are read"
    case .notUTF8: "the line holds bytes that are no UTF-8 text"
    case .notYAML(let reason): "this is no valid YAML: \(reason)"
    case .severalDocuments: "a second document begins here"
    case .repeatedKeys(let keys):
      keys.count == 1
        ? "the key '\(quoted(keys[0]))' occurs twice"
        : "the keys \(keys.map { "'\(quoted($0))'" }.joined(separator: ", ")) occur twice"
    case .alias: "anchors ('&name') and aliases ('*name') are not read"
    case .keyNoText: "a list or mapping stands where a key is expected"
    case .empty: "the file says nothing"
    case .noMapping: "the file is no list of 'key: value' lines"
    case .unknownKey(let key, _, _): "the key '\(quoted(key))' is not known here"
    case .missingKey(let key): "'\(key.rawValue)' is missing"
    case .noValue(let key): "'\(key.rawValue)' has no value"
    case .wrongShape(let key): "the value of '\(key.rawValue)' has the wrong shape"
    case .badID(let key, let value): "'\(quoted(value))' cannot be the '\(key.rawValue)' name"
    case .badDuration(let key, let value):
      "'\(quoted(value))' of '\(key.rawValue)' is no length of time"
    case .zeroDuration(let key): "a length of 0 of '\(key.rawValue)' means nothing"
    case .badDate(let key, let value): "'\(quoted(value))' of '\(key.rawValue)' is no date"
    case .datesReversed(let from, let through): "the validity ends on \(through), before \(from)"
    case .badCount(let value): "'\(quoted(value))' is no number of blocks"
    case .badItems(let value): "'\(quoted(value))' is no number of items"
    case .tooManyBlocks(let count):
      "the profile has \(count) blocks, and at most \(ProfileReader.blockLimit) are read"
    case .badAddress(let value): "'\(quoted(value))' is no address of a page"
    case .unknownWord(let key, let value, _, _):
      "'\(quoted(value))' is no value of '\(key.rawValue)'"
    case .badBreak(let value): "'\(quoted(value))' is no break between blocks"
    case .breakAtEdge(let edge, let isSession):
      "\(isSession ? "the session" : "the day") \(edge == .end ? "ends" : "begins") with a break"
    case .breaksInARow: "two breaks stand one after the other"
    case .sessionInSession: "a session stands within a session"
    case .sessionTooShort(let limit, let blocks):
      "the blocks need \(blocks.durationText), and their session has \(limit.durationText)"
    case .noPool: "this break draws on a pool, and the profile has none"
    case .poolUnused(let pool): "nothing draws on the break of \(pool.durationText)"
    case .noClockBetween: "no clock runs between these blocks, and no break is written there"
    case .warningBeforeInactivity(let warning, let lock):
      "the warning \(warning.durationText) before a lock after \(lock.durationText) never comes"
    case .repeatedWarning(let time): "the warning at \(time.durationText) occurs twice"
    case .uselessWarning(let time, let longest):
      "the warning at \(time.durationText) never comes: no block is longer than \(longest.durationText)"
    case .dayDiffers(let schedule): schedule.sentence
    case .idTaken(let id, let file): "the profile '\(id)' was read from \(file) already"
    case .badTag(let tag): "'\(quoted(tag))' cannot be a tag"
    case .badPercent(let tag, let value):
      "'\(quoted(value))' of '\(quoted(tag))' is no range of percent"
    case .notHundredPercent(let key, let least, let greatest):
      "every item has one of the '\(key.rawValue)', but together they are \(least) to \(greatest)%"
    }
  }

  /// What to write instead, one sentence without a final full stop.
  var remedy: String {
    switch self {
    case .tooLarge: "keep the rules of one exam in one file, and other text elsewhere"
    case .notUTF8: "save the file as UTF-8"
    case .notYAML:
      "write 'key: value' lines, indent with spaces, and put a text with ': ' or ' #' in quotes"
    case .severalDocuments: "write one document per file, without a '---' line inside"
    case .repeatedKeys: "keep one of them"
    case .alias: "write the value out, or put a text that begins with '&' or '*' in quotes"
    case .keyNoText: "write a word and a colon, such as 'day: 8 h'"
    case .empty(let first), .noMapping(let first):
      "begin with a line such as '\(first.example)'"
    case .unknownKey(_, let suggestion?, _): "did you mean '\(suggestion)'"
    case .unknownKey(_, nil, let allowed):
      "use \(allowed.joined(separator: ", ")), or begin the line with '#' if it is a remark"
    case .missingKey(let key): "add a line such as '\(key.example)'"
    case .noValue(let key): "write it out, such as '\(key.example)', or delete the line"
    case .wrongShape(let key): "write it like '\(key.example)'"
    case .badID: "use 1 to 80 letters A–Z, digits, '.', '_' and '-'"
    case .badDuration:
      "write whole numbers with units, such as '30 min', '1 h 30 min' or '37 min 30 s'"
    case .zeroDuration: "write how long it is, or delete the line"
    case .badDate: "write year, month and day, such as '2026-05-14'"
    case .datesReversed: "exchange 'from' and 'through', or correct one"
    case .badCount: "write a whole number from 1 to \(ProfileReader.blockLimit)"
    case .badItems: "write a whole number from 1 to 1000, or a range such as '18-20'"
    case .tooManyBlocks: "correct 'count'"
    case .badAddress: "write it out, beginning with 'https://' or 'http://' and without spaces"
    case .unknownWord(_, _, let suggestion?, _): "did you mean '\(suggestion)'"
    case .unknownWord(_, _, nil, let words): "use \(words.joined(separator: ", "))"
    case .badBreak(let value):
      nearest(to: value, among: ["pool", "untimed"]).map { "did you mean '\($0)'" }
        ?? "write a length such as '10 min', or 'pool', or 'untimed'"
    case .breakAtEdge: "delete it; breaks lie between blocks"
    case .breaksInARow: "make one of them"
    case .sessionInSession: "write its blocks into the session around it"
    case .sessionTooShort: "correct 'session' or the limits"
    case .noPool:
      "add a line such as 'break: 60 min', or write how long this break is, such as 'break: 10 min'"
    case .poolUnused:
      "write 'break: pool' between the blocks where it may be taken, or delete the line"
    case .noClockBetween:
      "write 'between: nothing' or 'between: untimed', or a break between them"
    case .warningBeforeInactivity: "write a shorter time, or delete it"
    case .repeatedWarning: "keep one of the two"
    case .uselessWarning: "write a shorter time, or delete it"
    case .dayDiffers(let schedule): schedule.remedy
    case .idTaken: "give one of the two another name behind 'profile:'"
    case .badTag: "use small letters a–z, digits and '-', such as 'blood-immune'"
    case .badPercent: "write two whole numbers from 0 to 100, the smaller first, such as '9-13'"
    case .notHundredPercent: "correct the ranges so that 100% lies between"
    }
  }

  /// A person's own words inside a message: one line of at most 40 characters.
  private func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }
}
