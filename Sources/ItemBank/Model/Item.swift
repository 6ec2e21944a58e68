/// One question with its options, key and teaching text.
///
/// A value without place or history: where it was read from is in the findings, how it was answered
/// is in the record.
package struct Item: Equatable, Sendable {
  package var id: ItemID

  /// Content tags, as written: one system, any number of disciplines, one physician task.
  package var system: String?
  package var disciplines: [String]
  package var task: String?

  /// The author's estimate of the share of examinees answering correctly, in 0…1.
  package var difficulty: Double?

  /// The author's estimate of the time a typical examinee needs, in seconds.
  package var expectedSeconds: Int?

  /// What others took for the item; nil where nobody has measured it.
  package var timeNorm: ItemTimeNorm?

  /// The educational objective in one sentence.
  package var objective: String?

  /// Pictures and other files that belong to the item, in order.
  package var exhibits: [Exhibit]

  /// Literature the author names, in order.
  package var references: [String]

  /// Whether the key may hold more than one option (`type: multiple`).
  package var allowsSeveralKeys: Bool

  /// The sequential item set this item belongs to, and its step in it.
  package var itemSet: ItemSetStep?

  /// Metadata the format does not know (`x-…` keys, and others after a warning), in order, kept
  /// for the writer.
  package var extra: [MetadataField]

  /// Everything before the lead-in.
  package var stem: [Passage]

  /// The closing question; nil where the author left it inside the stem.
  package var leadIn: String?

  /// The options in the author's order.
  package var options: [Option]

  package var explanation: [Passage]

  /// Remarks of the author that are never shown to an examinee.
  package var notes: [Passage]

  package init(
    id: ItemID, system: String? = nil, disciplines: [String] = [], task: String? = nil,
    difficulty: Double? = nil, expectedSeconds: Int? = nil, timeNorm: ItemTimeNorm? = nil,
    objective: String? = nil, exhibits: [Exhibit] = [], references: [String] = [],
    allowsSeveralKeys: Bool = false,
    itemSet: ItemSetStep? = nil, extra: [MetadataField] = [], stem: [Passage] = [],
    leadIn: String? = nil, options: [Option] = [], explanation: [Passage] = [],
    notes: [Passage] = []
  ) {
    self.id = id
    self.system = system
    self.disciplines = disciplines
    self.task = task
    self.difficulty = difficulty
    self.expectedSeconds = expectedSeconds
    self.timeNorm = timeNorm
    self.objective = objective
    self.exhibits = exhibits
    self.references = references
    self.allowsSeveralKeys = allowsSeveralKeys
    self.itemSet = itemSet
    self.extra = extra
    self.stem = stem
    self.leadIn = leadIn
    self.options = options
    self.explanation = explanation
    self.notes = notes
  }

  /// The positions of the correct options, ascending.
  package var key: [Int] {
    options.indices.filter { options[$0].isKey }
  }
}
