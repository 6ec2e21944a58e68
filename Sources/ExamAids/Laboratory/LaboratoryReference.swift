/// The laboratory reference values a candidate can look up inside a block.
///
/// The table is our own: common textbook values for adults, in conventional US and SI units. Reference
/// ranges vary with the laboratory, and no physician has reviewed these; see ``caution``.
package enum LaboratoryReference {
  /// All reference values, group by group; entries of one analyte stand together.
  package static let entries: [Entry] = LaboratoryTable(PackageResources.reference_values_tsv)
    .entries

  /// What a person has to know about the values before using them.
  package static let caution = """
    Reference ranges vary with the laboratory. These are common textbook values for adults, \
    compiled for practice; no physician has reviewed them.
    """

  private static let index = LaboratoryIndex(entries)

  /// The entries of a group, in the order of the table.
  ///
  /// - Complexity: O(entries).
  package static func entries(in group: Group) -> [Entry] {
    entries.filter { $0.group == group }
  }

  /// The entries that are meant by some words, best first.
  ///
  /// Upper and lower case, accents and British spelling do not count. Every word has to occur in the
  /// analyte's name, its synonyms, its group, its specimen or its condition. Best is an entry whose
  /// name or synonym is just what was typed; then come whole words, beginnings of words, the group,
  /// specimen and condition, and last the inside of words, which takes at least three letters. Among
  /// equals the order of the table counts. Nothing is found without words, or by more than 12.
  ///
  /// - Complexity: O(entries × length of the words).
  package static func search(_ words: String) -> [Entry] { index.search(words) }

  /// What a person may have meant who found nothing: the words with one slip in a word corrected.
  ///
  /// A slip is a letter too many, too few or wrong, or two neighbours exchanged, in a word of at least
  /// three letters. Nil where the words find something, or no such correction would.
  ///
  /// - Complexity: O(words of the table × length of the words).
  package static func suggestion(for words: String) -> String? { index.suggestion(for: words) }
}
