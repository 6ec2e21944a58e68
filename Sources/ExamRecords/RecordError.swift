/// Why the record of sittings cannot be read or written.
///
/// Unless a case says otherwise, the file is as it was before.
package enum RecordError: Error, Hashable, Sendable {
  /// Nothing says where the record is: no `TESTDAY_RECORDS`, `XDG_DATA_HOME` or `HOME`.
  case noPlace
  /// The folder of the record cannot be made.
  case folderNotCreated(path: String, reason: String)
  /// The file may not be read by this person.
  case notPermitted(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The path names a folder, a pipe or a device.
  case notAFile(path: String)
  /// The file is something else than an SQLite database.
  case notADatabase(path: String)
  /// The file is an SQLite database of another program.
  case foreignDatabase(path: String)
  /// The file was written by a newer version of the program.
  case newerSchema(path: String, found: Int, known: Int)
  /// The file is damaged so that SQLite cannot read it.
  case corrupt(path: String, detail: String)
  /// There is no room left; nothing was written, and the same write may be tried again.
  case diskFull(path: String)
  /// Another program kept the file locked for longer than ``Connection/busySeconds``.
  case busy(path: String)
  /// SQLite would not take a setting on which durability depends.
  case unsafeSetting(path: String, pragma: String, wanted: String, found: String)
  /// There is no sitting of that number.
  case noSuchSitting(Int)
  /// There is no entered score of that number.
  case noSuchOutsideScore(Int)
  /// Another process runs the sitting; the holder is nil where it has not said who it is.
  case sittingTaken(sitting: Int, holder: SittingHolder?)
  /// Another process wrote event `sequence` of the sitting first.
  case interleavedWriter(sitting: Int, sequence: Int)
  /// The sitting was given by a newer version of the program, under rules this one does not know.
  case newerRules(sitting: Int, found: Int, known: Int)
  /// The rows of a sitting are not those that were written.
  case damaged(sitting: Int, RecordDamage)
  /// A row contradicts the rules of the database, such as an outcome for an item of no form.
  case contradiction(path: String, detail: String)
  /// Anything else the system or SQLite reports.
  case failed(path: String, code: Int, detail: String)
}

/// What is wrong with the rows of one sitting; sequence numbers count from 1.
package enum RecordDamage: Hashable, Sendable {
  /// The description of the sitting, its form or its timetable was changed.
  case headerChanged
  /// A row of the description cannot be understood.
  case headerMalformed(reason: String)
  case eventMissing(sequence: Int)
  case eventChanged(sequence: Int)
  case eventMalformed(sequence: Int, reason: String)
  case heartbeatChanged
}
