/// The marks around a verbatim block: `~~~name` … `~~~`, or three backticks.
struct Fence: Equatable {
  private let mark: UInt8
  private let length: Int

  /// The word behind the opening mark; possibly empty.
  let name: Range<Int>

  /// The fence a line opens; nil if it opens none.
  init?(opening bytes: [UInt8], _ range: Range<Int>) {
    guard let first = range.first, case let mark = bytes[first],
      mark == UInt8(ascii: "~") || mark == UInt8(ascii: "`")
    else { return nil }
    let length = bytes[range].prefix { $0 == mark }.count
    let name = bytes[range].dropFirst(length).drop(while: \.isBlank)
    // Code in running text may begin and end with three backticks.
    guard length >= 3, !name.contains(mark) else { return nil }
    self.mark = mark
    self.length = length
    self.name = name.startIndex..<name.endIndex
  }

  /// Whether a line of the block (indentation included) closes it.
  func isClosed(by bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= length && bytes[range].allSatisfy { $0 == mark }
  }
}
