/// An item or an item set while its lines are being read.
struct Draft {
  enum Kind { case item, itemSet }

  /// The part of the item the next line belongs to.
  enum Zone {
    /// The `key: value` lines directly below the heading.
    case metadata
    /// Everything before the options.
    case stem
    case options
    case explanation
    case notes
  }

  let kind: Kind

  /// The line of the heading.
  let line: Int

  var zone = Zone.metadata

  /// The item; of an item set only id, stem (the vignette) and extra are used.
  var item: Item

  /// The item set's `lock`.
  var locksItems = false

  /// The lines of keys that may occur once.
  var metadataLines: [(key: ItemKey, line: Int)] = []

  /// `in` and `step`, before they are put together.
  var itemSet: ItemID?
  var step: Int?

  var leadInLine: Int?
  var optionLines: [Int] = []
  var sections: [Zone] = []

  /// The first line of text behind an option, until it is clear whether another option follows.
  var strayLine: Int?

  /// Whether so much is amiss that checking completeness would only repeat it.
  var isBroken = false

  /// The log's count of errors at the heading; more at the end mean that the item is left out.
  let errorsBefore: Int

  init(_ kind: Kind, id: String, line: Int, errorsBefore: Int) {
    self.kind = kind
    self.line = line
    self.errorsBefore = errorsBefore
    item = Item(id: ItemID(id))
  }

  /// Where running text of the present zone goes.
  mutating func append(_ passage: Passage) {
    switch zone {
    case .metadata, .stem, .options: item.stem.append(passage)
    case .explanation: item.explanation.append(passage)
    case .notes: item.notes.append(passage)
    }
  }
}
