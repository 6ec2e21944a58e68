/// Splits a line of the prompt into words, as a Unix shell does in the simple cases.
///
/// Spaces separate; single or double quotes hold a word together; a backslash outside single quotes
/// takes the next character as it is. Nothing is expanded.
///
/// - Throws: ``ShellError`` of kind usage where a quote is not closed.
package func commandLineWords(_ line: String) throws(ShellError) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var isEscaped = false
  for character in line {
    if isEscaped {
      word = (word ?? "") + String(character)
      isEscaped = false
    } else if character == "\\", quote != "'" {
      isEscaped = true
    } else if let open = quote {
      if character == open { quote = nil } else { word = (word ?? "") + String(character) }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character.isWhitespace {
      if let complete = word { words.append(complete) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  if let quote {
    throw ShellError(.usage, "the quote \(quote) is not closed", remedy: "close it, or drop it")
  }
  if isEscaped { word = (word ?? "") + "\\" }
  if let word { words.append(word) }
  return words
}
