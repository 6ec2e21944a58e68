import ExamShell

/// Cuts the bytes of a keyboard into whole keys, characters and pastes.
///
/// readline reads on inside a half-sent sequence and nothing else moves meanwhile, the exam clock
/// included. So it is handed whole keys only; the halves wait here, where they can be dropped.
struct KeyScanner {
  /// One thing a person did.
  enum Token: Equatable {
    /// A character that types itself, in UTF-8.
    case text([UInt8])
    /// A control character: one byte below 0x20, or DEL.
    case control(UInt8)
    /// A whole escape sequence: a function key, or a character with Meta.
    case sequence([UInt8])
    case key(LineInput.Key)
    /// What came between the marks of a bracketed paste, cut where a line would be full.
    case paste([UInt8])
  }

  private enum State {
    case ground
    case escape
    /// After `ESC [` or `ESC O`; all bytes of the sequence so far.
    case sequence([UInt8])
    case character([UInt8], missing: Int)
    /// In a paste, of whose end mark `marked` bytes have come.
    case paste(marked: Int, isKept: Bool)
  }

  private var state = State.ground
  private var pasted: [UInt8] = []
  private var previousByte: UInt8 = 0
  private var lastArrival: Int64 = 0

  /// A key's bytes come together; what comes later than this after the rest is another key.
  static let keyPatience: Int64 = 500

  /// A paste in which nothing came for so long has lost its end mark.
  static let pastePatience: Int64 = 1_000

  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
  private static let longestSequence = 32

  /// When to call ``expire(at:)`` although no key came, in boot milliseconds.
  var deadline: Int64? {
    if case .paste = state { lastArrival + Self.pastePatience } else { nil }
  }

  /// Ends what has waited too long for its rest; call before ``scan(_:)`` of bytes read at `now`.
  ///
  /// - Returns: the text of a paste that lost its end mark.
  mutating func expire(at now: Int64) -> Token? {
    let silence = now - lastArrival
    switch state {
    case .ground: return nil
    case .paste(_, let isKept):
      return silence >= Self.pastePatience ? endPaste(isKept) : nil
    case .escape, .sequence, .character:
      if silence >= Self.keyPatience { state = .ground }
      return nil
    }
  }

  /// Notes when the bytes that follow were read, in boot milliseconds.
  mutating func noteArrival(at now: Int64) {
    lastArrival = now
  }

  /// Drops a key of which only a part has come, and the rest of a paste that is under way.
  mutating func reset() {
    if case .paste = state {
      pasted = []
      state = .paste(marked: 0, isKept: false)
    } else {
      state = .ground
    }
    previousByte = 0
  }

  /// Takes the next byte; gives a token where the byte completes one.
  mutating func scan(_ byte: UInt8) -> Token? {
    defer { previousByte = byte }
    switch state {
    case .ground: return scanGround(byte)
    case .escape: return scanEscape(byte)
    case .sequence(let bytes): return scanSequence(bytes, byte)
    case .character(let bytes, let missing): return scanCharacter(bytes, missing, byte)
    case .paste(let marked, let isKept): return scanPaste(marked, isKept, byte)
    }
  }

  private mutating func scanGround(_ byte: UInt8) -> Token? {
    state = .ground
    switch byte {
    case 0x1B:
      state = .escape
      return nil
    case 0x0A where previousByte == 0x0D: return nil
    case 0x00..<0x20, 0x7F: return .control(byte)
    case 0x20..<0x7F: return .text([byte])
    case 0xC2...0xDF: state = .character([byte], missing: 1)
    case 0xE0...0xEF: state = .character([byte], missing: 2)
    case 0xF0...0xF4: state = .character([byte], missing: 3)
    default: break  // No UTF-8 begins so.
    }
    return nil
  }

  private mutating func scanEscape(_ byte: UInt8) -> Token? {
    switch byte {
    case 0x5B, 0x4F:
      state = .sequence([0x1B, byte])
      return nil
    case 0x20...0x7F:
      state = .ground
      return .sequence([0x1B, byte])
    default: return scanGround(byte)
    }
  }

  private mutating func scanSequence(_ bytes: [UInt8], _ byte: UInt8) -> Token? {
    guard (0x20..<0x7F).contains(byte) else { return scanGround(byte) }
    let sequence = bytes + [byte]
    // The Linux console's function keys are `ESC [ [` and a letter.
    let isFinal = (0x40...0x7E).contains(byte) && !(byte == 0x5B && bytes.count == 2)
    guard isFinal else {
      state = sequence.count < Self.longestSequence ? .sequence(sequence) : .ground
      return nil
    }
    state = .ground
    switch String(decoding: sequence.dropFirst(), as: UTF8.self) {
    case "[200~":
      state = .paste(marked: 0, isKept: true)
      return nil
    case "[201~": return nil
    case "[5~": return .key(.pageUp)
    case "[6~": return .key(.pageDown)
    default: return .sequence(sequence)
    }
  }

  private mutating func scanCharacter(_ bytes: [UInt8], _ missing: Int, _ byte: UInt8) -> Token? {
    guard (0x80...0xBF).contains(byte) else { return scanGround(byte) }
    let character = bytes + [byte]
    guard missing == 1 else {
      state = .character(character, missing: missing - 1)
      return nil
    }
    state = .ground
    // Overlong forms, surrogates and what must not stand in a line type nothing.
    guard let scalar = String(validating: character, as: UTF8.self)?.unicodeScalars.first,
      LineText.isAllowed(scalar)
    else { return nil }
    return .text(character)
  }

  private mutating func scanPaste(_ marked: Int, _ isKept: Bool, _ byte: UInt8) -> Token? {
    if byte == Self.pasteEnd[marked] {
      guard marked + 1 == Self.pasteEnd.count else {
        state = .paste(marked: marked + 1, isKept: isKept)
        return nil
      }
      return endPaste(isKept)
    }
    // What looked like the end mark so far is text; only its first byte can begin one anew.
    let isRestart = byte == Self.pasteEnd[0]
    if isKept, pasted.count <= LineText.maximumBytes {
      pasted += Self.pasteEnd.prefix(marked)
      if !isRestart { pasted.append(byte) }
    }
    state = .paste(marked: isRestart ? 1 : 0, isKept: isKept)
    return nil
  }

  private mutating func endPaste(_ isKept: Bool) -> Token? {
    defer { pasted = [] }
    state = .ground
    return isKept ? .paste(pasted) : nil
  }
}
