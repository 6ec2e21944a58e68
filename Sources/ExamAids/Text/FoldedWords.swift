/// The words of a text as they are compared when something is looked up.
///
/// Letters in lower case without accents, and digits; everything else parts words. British and
/// American spellings become the same: `ae` and `oe` (also `æ`, `œ`) count as `e`. Greek letters that
/// stand in names are spelled out, and raised or lowered digits become plain ones.
///
/// - Complexity: O(length).
func foldedWords(_ text: String) -> [String] {
  var plain = ""
  for character in text.lowercased() {
    if character.isASCII {
      plain.append(character)
    } else if let replacement = replacements[character] {
      plain += replacement
    } else if let base = baseLetters[character] {
      plain.append(base)
    } else if let digit = character.wholeNumberValue, (0...9).contains(digit) {
      plain += String(digit)
    } else {
      plain.append(character)
    }
  }
  return plain.split { !$0.isLetter && !$0.isNumber }.map {
    String($0.replacing("ae", with: "e").replacing("oe", with: "e"))
  }
}

private let replacements: [Character: String] = [
  "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ı": "i",
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "µ": "u", "μ": "u",
]

/// Letters with an accent and the letters they come from.
///
/// Characters are equal however they are composed, so that each is found in either form.
private let baseLetters: [Character: Character] = {
  let accents: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
    "\u{30A}", "\u{30B}", "\u{30C}", "\u{327}", "\u{328}",
  ]
  var letters: [Character: Character] = [:]
  for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
    let letter = Unicode.Scalar(byte)
    for accent in accents {
      var text = String(letter)
      text.unicodeScalars.append(accent)
      letters[Character(text)] = Character(letter)
    }
  }
  return letters
}()
