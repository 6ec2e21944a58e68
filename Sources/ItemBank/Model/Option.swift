/// One answer option of an item, in the author's order.
///
/// A distractor is an option that is not in the key; it is computed, never stored.
package struct Option: Hashable, Sendable {
  /// The author's stable id, if one was written as `{#id}`; else nil and the letter stands for it.
  package var id: String?

  /// The option's text on one logical line; never empty in a read item.
  package var text: String

  /// Whether the option belongs to the key.
  package var isKey: Bool

  /// Whether the author forbids moving the option (`{fixed}`).
  package var isPinned: Bool

  /// Why the option is right or wrong, one logical line per paragraph; empty where none was given.
  package var rationale: [String]

  package init(
    id: String? = nil, text: String, isKey: Bool, isPinned: Bool = false, rationale: [String] = []
  ) {
    self.id = id
    self.text = text
    self.isKey = isKey
    self.isPinned = isPinned
    self.rationale = rationale
  }

  /// The letter shown before the option at `index` (0 is `A`; at most 26 options).
  package static func letter(at index: Int) -> String {
    precondition((0..<26).contains(index), "an item has at most 26 options")
    return String(UnicodeScalar(UInt8(65 + index)))
  }
}
