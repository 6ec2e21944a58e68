/// The grammar of the ids of items, item sets and question sets: `[A-Za-z0-9._/-]{1,80}`.
enum Identifier {
  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= 80 && bytes.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "-"): true
    default: byte.isASCIILetter || byte.isASCIIDigit
    }
  }
}
