package import ExamDesign

/// The four digits with which an examinee unlocks the screen, as with a candidate number.
///
/// The same all through a sitting, and the same again after a resume. No secret: it only makes sure
/// that somebody is really there.
package struct EntryCode: Hashable, Sendable {
  /// Four digits.
  package let text: String

  package init(form: Form) {
    // Another stream than the one the form was drawn with.
    var random = SplitMix64(seed: ~form.seed)
    let digits = String(random.next() % 10_000)
    text = String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Whether a typed line is the code; spaces do not count.
  package func isMet(by line: String) -> Bool {
    line.filter { !$0.isWhitespace } == text
  }
}
