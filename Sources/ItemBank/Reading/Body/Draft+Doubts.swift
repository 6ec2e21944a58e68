extension Draft {
  /// A line of running text that is probably meant as something else.
  enum Doubt {
    case text(TextProblem)
    /// A metadata line behind the blank line; with its key.
    case metadata(String)
  }

  /// Whether a text line of the present zone looks like something else; nil for plain text.
  func doubt(about bytes: [UInt8], _ line: SourceLine, _ kind: LineKind) -> Doubt? {
    Self.doubt(about: bytes, line.text, kind, zone: zone, in: self.kind)
  }

  /// The same for the writer, which has to escape what the reader would doubt.
  static func doubt(
    about bytes: [UInt8], _ text: Range<Int>, _ kind: LineKind, zone: Zone, in draft: Kind
  ) -> Doubt? {
    let isStem = zone == .stem || zone == .metadata
    switch kind {
    case .letteredOption: return isStem ? .text(.letteredOption) : nil
    case .answerLine: return isStem ? .text(.answerLine) : nil
    case .comment: return zone == .notes ? nil : .text(.comment)
    case .picture: return zone == .notes ? nil : .text(.picture)
    case .text where isStem:
      guard let field = KeyValue(bytes, text), !field.value.isEmpty else { return nil }
      let name = String(decoding: bytes[field.key], as: UTF8.self)
      guard let key = ItemKey(rawValue: name), (key == .lock) == (draft == .itemSet) else {
        return nil
      }
      return .metadata(name)
    default: return nil
    }
  }
}
