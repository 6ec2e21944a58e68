/// A character that was shown differently, dropped or repaired while a file was made safe.
struct Replacement: Equatable {
  /// The character; nil for bytes that are not UTF-8.
  var scalar: UInt32?

  /// The line of the first one, from 1.
  var firstLine: Int

  /// How many there were.
  var count: Int

  /// The warning for the person who wrote the file; `file` must be sanitised.
  func finding(file: String) -> Finding {
    let place = count == 1 ? "" : " (\(count) times, first here)"
    guard let scalar else {
      return Finding(
        severity: .warning, file: file, line: firstLine,
        message: "bytes that are not UTF-8 were replaced by U+FFFD\(place)",
        remedy: "save the file as UTF-8 and restore the damaged characters")
    }
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Finding(
      severity: .warning, file: file, line: firstLine,
      message: "the character \(name) \(fate)\(place)", remedy: remedy)
  }

  private var treatment: CharacterTreatment { CharacterTreatment(scalar ?? 0xFFFD) }

  private var fate: String {
    switch treatment {
    case .keep: "was kept"
    case .space: "is an unusual space and was read as a plain one"
    case .lineBreak: "was read as a line break"
    case .drop: "is invisible and was dropped"
    case .picture: "is a control character and was made visible"
    case .replace: "controls the display and was replaced by U+FFFD"
    }
  }

  private var remedy: String {
    switch treatment {
    case .space: "write a plain space"
    case .lineBreak: "write a newline"
    default: "delete it"
    }
  }
}
