import Testing

@testable import ItemBank

@Suite struct SHA256Tests {
  /// FIPS 180-2, appendix B, and the empty message of NIST's CAVP short-message file.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]) func published(_ message: String, _ digest: String) {
    #expect(hex(SHA256.hash(message.utf8)) == digest)
  }

  @Test func everyLengthAroundTheBlockBorders() {
    #expect(SHA256Vectors.byLength.count == 131)
    for (length, digest) in SHA256Vectors.byLength.enumerated() {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: 31 * $0 + length) }
      #expect(hex(SHA256.hash(message)) == digest, "length \(length)")
    }
  }

  @Test(arguments: [1, 7, 63, 64, 65]) func pieces(_ size: Int) {
    let message = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = SHA256()
    for start in stride(from: 0, to: message.count, by: size) {
      hash.update(message[start..<min(start + size, message.count)])
    }
    #expect(hash.finish() == SHA256.hash(message))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
