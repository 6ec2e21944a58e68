/// The row of the table `heartbeat` for one sitting, as its columns are named there.
struct HeartbeatRow {
  /// How many events there were: fewer on disk means that some were lost at the end.
  var sequence: Int
  var instantMilliseconds: Int64
  var bootID: String
  var bootMilliseconds: Int64
  var wallMilliseconds: Int64
  var processID: Int

  /// The digest of this row, chained to that of the sitting's description.
  func digest(sitting: Int, after description: UInt64) -> UInt64 {
    var digest = RowDigest(of: "heartbeat", after: description)
    digest.add(sitting)
    digest.add(sequence)
    digest.add(instantMilliseconds)
    digest.add(bootID)
    digest.add(bootMilliseconds)
    digest.add(wallMilliseconds)
    digest.add(processID)
    return digest.value
  }
}
