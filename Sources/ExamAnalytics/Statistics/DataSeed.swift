/// Seeds that follow from the data, so that recomputing gives the same bytes.
package enum DataSeed {
  /// The 64-bit FNV-1a hash of the numbers' bit patterns, each least byte first.
  ///
  /// Offset basis 14695981039346656037, prime 1099511628211 (Fowler, Noll and Vo). The same
  /// numbers in the same order give the same seed for ever; it seeds ``SplitMix64``.
  ///
  /// - Complexity: O(n).
  package static func of(_ values: [Double]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      var bits = value.bitPattern
      for _ in 0..<8 {
        hash = (hash ^ (bits & 0xFF)) &* 0x100_0000_01B3
        bits >>= 8
      }
    }
    return hash
  }
}
