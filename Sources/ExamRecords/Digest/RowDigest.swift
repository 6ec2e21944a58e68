/// The chained 64-bit FNV-1a digest of one database row.
///
/// The bytes hashed are: the digest of the row before (8 bytes; zero before the first row), the
/// name of the table as a text column, then every column in the order of the table, the digest
/// column left out; ``SittingDescription/digest(sitting:)`` also leaves out columns that came after
/// the sitting. A column is one tag byte and its content:
///
/// - `0`: NULL, no content
/// - `1`: an integer, 8 bytes, two's complement
/// - `2`: a text, its length in bytes as 8 bytes, then its UTF-8 bytes
///
/// All numbers are big-endian. Tags and lengths make the bytes of different rows different. Stored
/// as 16 lower-case hex digits. It finds accidents (flipped bits, lost or swapped rows), not fraud.
struct RowDigest {
  /// The digest over everything added so far.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(of table: String, after previous: UInt64) {
    hash(previous)
    add(table)
  }

  mutating func add(_ integer: Int64?) {
    guard let integer else { return hash(byte: 0) }
    hash(byte: 1)
    hash(UInt64(bitPattern: integer))
  }

  mutating func add(_ integer: Int?) {
    add(integer.map(Int64.init))
  }

  mutating func add(_ text: String?) {
    guard let text else { return hash(byte: 0) }
    hash(byte: 2)
    hash(UInt64(text.utf8.count))
    for byte in text.utf8 { hash(byte: byte) }
  }

  private mutating func hash(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      hash(byte: UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private mutating func hash(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// A digest as it is stored.
  static func text(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
