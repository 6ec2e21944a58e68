package import ExamRecords
package import ExamSession

/// Where the events of a running sitting are kept: the store, or a test's list.
package protocol EventRecord: AnyObject {
  /// Puts one event on disk; returns only when it is there.
  func append(_ event: SessionEvent, wallMilliseconds: Int64) throws(RecordError)

  /// Puts a sign of life on disk, from which exam time goes on after a fault.
  func beat(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64
  ) throws(RecordError)
}
