extension RecordStore {
  /// Records what an examinee said; a second rating at the same point replaces the first.
  ///
  /// Also for a sitting that another process runs, or that is over.
  ///
  /// - Throws: ``RecordError/contradiction(path:detail:)`` for a value outside 0…10 and for more
  ///   blocks than the sitting has, and others.
  package func write(_ rating: Rating, of id: Int) throws(RecordError) {
    try requireSitting(id)
    try connection.write(rating, of: id)
  }

  /// The ratings of a sitting in the order of its blocks.
  package func ratings(of id: Int) throws(RecordError) -> [Rating] {
    try connection.ratings(of: id)
  }
}

extension SittingRecord {
  /// Records what the examinee says of themselves; a second rating at the same point replaces the
  /// first.
  ///
  /// No event: nothing of the sitting depends on it, and it is in no digest.
  ///
  /// - Parameters:
  ///   - scale: What is rated.
  ///   - value: 0 (none) to 10 (the most).
  ///   - afterBlock: How many blocks were over: 0 is before the first.
  ///   - wallMilliseconds: The moment, since 1970-01-01 UTC.
  /// - Throws: ``RecordError``, as ``RecordStore/write(_:of:)``; the rating before is kept then.
  package func rate(
    scale: Rating.Scale, value: Int, afterBlock: Int, wallMilliseconds: Int64
  ) throws(RecordError) {
    let rating = Rating(
      afterBlocks: afterBlock, scale: scale, value: value, wallMilliseconds: wallMilliseconds)
    try connection.write(rating, of: id)
  }

  /// The ratings given so far, in the order of the blocks.
  package func ratings() throws(RecordError) -> [Rating] {
    try connection.ratings(of: id)
  }
}
