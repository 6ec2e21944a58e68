/// One row of the table `event` without its place: typed columns, as they are named there.
///
/// Blocks and items count from 1 and options are letters here, as people read them.
struct EventRow: Hashable {
  var instantMilliseconds: Int64
  var wallMilliseconds: Int64
  var kind: String
  var block: Int?
  var item: Int?
  var option: String?
  var confidence: String?
  var cause: String?
  var aid: String?
  var durationMilliseconds: Int64?
  var text: String?

  /// The digest of this row in its place; see ``RowDigest``.
  func digest(sitting: Int, sequence: Int, after previous: UInt64) -> UInt64 {
    var digest = RowDigest(of: "event", after: previous)
    digest.add(sitting)
    digest.add(sequence)
    digest.add(instantMilliseconds)
    digest.add(wallMilliseconds)
    digest.add(kind)
    digest.add(block)
    digest.add(item)
    digest.add(option)
    digest.add(confidence)
    digest.add(cause)
    digest.add(aid)
    digest.add(durationMilliseconds)
    digest.add(text)
    return digest.value
  }
}

/// The columns of the table `event`, in order; the order of ``EventRow/digest`` and of every
/// statement on it.
let eventColumns =
  "sitting, seq, instant_ms, wall_ms, kind, block, item, option, confidence, cause, aid, "
  + "duration_ms, text, digest"
