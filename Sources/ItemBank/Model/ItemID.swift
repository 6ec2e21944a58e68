/// The name of an item inside its question set, such as `cv-001`.
///
/// Written by the author, never derived from text, so a corrected word keeps the item's history.
/// Equality is that of the UTF-8 bytes; a valid id matches `[A-Za-z0-9._/-]{1,80}`.
package struct ItemID: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}
