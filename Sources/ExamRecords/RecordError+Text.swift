extension RecordError: CustomStringConvertible {
  /// What happened, one sentence without a final full stop.
  package var message: String {
    switch self {
    case .noPlace, .folderNotCreated, .notPermitted, .readOnly, .notAFile, .notADatabase,
      .foreignDatabase, .newerSchema, .corrupt:
      messageOnOpening
    case .diskFull(let path): "the disk is full: nothing more could be written to \(path)"
    case .busy(let path): "another program keeps \(path) locked"
    case .unsafeSetting(let path, let pragma, let wanted, let found):
      "\(path) cannot be written safely: SQLite keeps \(pragma) at \(found) instead of \(wanted)"
    case .noSuchSitting(let id): "there is no sitting \(id)"
    case .noSuchOutsideScore(let id): "there is no entered score \(id)"
    case .sittingTaken(let id, let holder):
      "sitting \(id) is running \(holder.map { "in \($0)" } ?? "in another process")"
    case .interleavedWriter(let id, let sequence):
      "another process has written event \(sequence) of sitting \(id)"
    case .newerRules(let id, let found, let known):
      "sitting \(id) was given by a newer testday (its rules are \(found), this one knows \(known))"
    case .damaged(let id, let damage): "the record of sitting \(id) is damaged: \(damage)"
    case .contradiction(let path, let detail):
      "\(path) refused a row that contradicts the others (\(detail))"
    case .failed(let path, let code, let detail): "\(path): \(detail) (code \(code))"
    }
  }

  private var messageOnOpening: String {
    switch self {
    case .noPlace: "no place for the record of sittings is known"
    case .folderNotCreated(let path, let reason): "cannot make the folder \(path): \(reason)"
    case .notPermitted(let path): "\(path) may not be read"
    case .readOnly(let path): "\(path) or its folder is read-only"
    case .notAFile(let path): "\(path) is not a regular file"
    case .notADatabase(let path): "\(path) is not an SQLite database"
    case .foreignDatabase(let path): "\(path) is a database of another program"
    case .newerSchema(let path, let found, let known):
      "\(path) was written by a newer testday (its version is \(found), this one knows \(known))"
    case .corrupt(let path, let detail): "\(path) is damaged (\(detail))"
    default: ""
    }
  }

  /// What the person can do, one sentence without a final full stop.
  package var remedy: String {
    switch self {
    case .noPlace: "set HOME or TESTDAY_RECORDS, or give --records PATH"
    case .folderNotCreated: "make the folder yourself or choose another file with --records PATH"
    case .notPermitted, .readOnly:
      "change the permissions of the file and its folder or choose another with --records PATH"
    case .notAFile, .notADatabase, .foreignDatabase:
      "it was left as it is; choose another file with --records PATH"
    case .newerSchema: "it was left as it is; use the newer testday, or another --records PATH"
    case .corrupt:
      "restore it from a backup, or save what is left with: sqlite3 FILE .recover > saved.sql"
    case .diskFull: "free some space and try again; what was confirmed before is on disk"
    case .busy: "close the program that has the file open and try again"
    case .unsafeSetting: "choose a file on a local disk with --records PATH"
    case .noSuchSitting: "history lists the sittings"
    case .noSuchOutsideScore: "scores lists what was entered"
    case .sittingTaken: "go on there, or end that process first"
    case .interleavedWriter: "resume the sitting from its record"
    case .newerRules: "use the newer testday for it; the other sittings can still be used"
    case .damaged: "restore the file from a backup; the other sittings can still be used"
    case .contradiction: "check the record; the rows in it are as they were"
    case .failed: "check the disk and the permissions of the file and try again"
    }
  }

  /// `message; remedy`.
  package var description: String { "\(message); \(remedy)" }
}

extension RecordDamage: CustomStringConvertible {
  /// What is wrong, a phrase.
  package var description: String {
    switch self {
    case .headerChanged: "its description, form or timetable was changed"
    case .headerMalformed(let reason): "its description cannot be read (\(reason))"
    case .eventMissing(let sequence): "event \(sequence) is missing"
    case .eventChanged(let sequence): "event \(sequence) was changed"
    case .eventMalformed(let sequence, let reason):
      "event \(sequence) cannot be read (\(reason))"
    case .heartbeatChanged: "its last sign of life was changed"
    }
  }
}
