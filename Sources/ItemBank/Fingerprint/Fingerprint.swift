/// Digests that say whether an item's text or key has changed since it was answered.
///
/// Not an identity: an item is known by its set id and item id. The digit in `c1:` and `k1:` is the
/// version of the rules below; other rules get another digit.
package enum Fingerprint {
  /// The digest of what an examinee sees of an item: `c1:` and 64 hexadecimal digits.
  ///
  /// SHA-256 over the passages of the vignette (if the item belongs to an item set), those of the
  /// stem, the lead-in, the options' ids and texts sorted by id (an option without an id has its
  /// letter), and the exhibits. Texts are NFC-normalised, blanks in paragraphs collapsed, rows of
  /// verbatim blocks trimmed at the right; every part has a tag and a length, so that no two
  /// different items give the same bytes. Key, rationales, explanation, tags, difficulty, time and norm
  /// do not count. Of an exhibit only path and caption count: files are not opened here, so a picture
  /// that changes under the same name is not noticed.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - vignette: The vignette of the item's item set; empty if it belongs to none.
  /// - Returns: The fingerprint.
  /// - Complexity: O(n) in the length of the texts.
  package static func content(of item: Item, vignette: [Passage] = []) -> String {
    var message = CanonicalMessage()
    message.add(vignette, as: .vignette)
    message.add(item.stem, as: .stem)
    if let leadIn = item.leadIn { message.add(leadIn.onOneLine, as: .leadIn) }
    for (id, option) in identified(item.options) {
      message.add(id, as: .optionID)
      message.add(option.text.onOneLine, as: .optionText)
    }
    for exhibit in item.exhibits {
      message.add(exhibit.path, as: .exhibitPath)
      message.add(exhibit.caption.onOneLine, as: .exhibitCaption)
    }
    return "c1:" + hex(SHA256.hash(message.bytes))
  }

  /// The digest of the set of correct options: `k1:` and 64 hexadecimal digits.
  ///
  /// SHA-256 over the ids of the correct options (or their letters), sorted. Without option ids,
  /// moving the options changes it.
  ///
  /// - Complexity: O(k log k) in the options.
  package static func key(of item: Item) -> String {
    var message = CanonicalMessage()
    for (id, option) in identified(item.options) where option.isKey {
      message.add(id, as: .optionID)
    }
    return "k1:" + hex(SHA256.hash(message.bytes))
  }

  /// The first 12 hexadecimal digits of a fingerprint, for people to compare.
  ///
  /// Enough to tell the items of any question bank apart, too short to store.
  package static func short(_ fingerprint: String) -> String {
    let colon = fingerprint.utf8.firstIndex(of: UInt8(ascii: ":"))
    let digits = colon.map { fingerprint[fingerprint.utf8.index(after: $0)...] } ?? fingerprint[...]
    return String(digits.prefix(12))
  }

  /// The options with their ids or letters, by the bytes of these.
  private static func identified(_ options: [Option]) -> [(id: String, option: Option)] {
    options.enumerated()
      .map { index, option in
        (option.id ?? (index < 26 ? Option.letter(at: index) : String(index)), option)
      }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
