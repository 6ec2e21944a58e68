/// One step of decoding UTF-8: a scalar, or bytes that are none.
struct UTF8Step {
  /// nil where the bytes are not UTF-8.
  var scalar: UInt32?

  /// How many bytes the step covers: for bad bytes the longest beginning of a valid sequence, as
  /// the Unicode Standard recommends and `String(decoding:as:)` does.
  var length: Int

  /// Decodes at `position`, which must lie in `bytes`.
  init(_ bytes: [UInt8], at position: Int) {
    let lead = bytes[position]
    let count: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    var value: UInt32
    switch lead {
    case 0x00...0x7F:
      self.init(scalar: UInt32(lead), length: 1)
      return
    case 0xC2...0xDF: (count, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (count, value) = (2, UInt32(lead & 0x0F))
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      (count, value) = (3, UInt32(lead & 0x07))
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default:
      self.init(scalar: nil, length: 1)
      return
    }
    for offset in 1...count {
      guard position + offset < bytes.count, case let next = bytes[position + offset],
        next >= lowest, next <= highest
      else {
        self.init(scalar: nil, length: offset)
        return
      }
      value = value << 6 | UInt32(next & 0x3F)
      (lowest, highest) = (0x80, 0xBF)
    }
    self.init(scalar: value, length: count + 1)
  }

  private init(scalar: UInt32?, length: Int) {
    self.scalar = scalar
    self.length = length
  }
}
