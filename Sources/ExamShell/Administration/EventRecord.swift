package import ExamRecords
package import ExamSession

/// Where the events of a running sitting are kept: the store, or a test's list.
package protocol EventRecord: AnyObject {
  /// Puts one event on disk; returns its sequence number, from 1, only when it is there.
  @discardableResult
  func append(_ event: SessionEvent, wallMilliseconds: Int64) throws(RecordError) -> Int

  /// Puts a sign of life on disk, from which exam time goes on after a fault.
  func beat(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64
  ) throws(RecordError)
}

extension SittingRecord: EventRecord {}
