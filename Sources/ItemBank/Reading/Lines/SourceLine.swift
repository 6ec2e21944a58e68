/// One line of a buffer, without its line end and without blanks at its end.
struct SourceLine: Equatable {
  /// The line of the buffer, from 1.
  var number: Int

  /// Where the line begins, its indentation included.
  var start: Int

  /// Where the text behind the indentation begins.
  var textStart: Int

  /// Behind the last byte that is no blank; equal to `start` in a blank line.
  var end: Int

  var isBlank: Bool { textStart == end }

  /// How many blanks or tabs come first; 0 in a blank line.
  var indentation: Int { textStart - start }

  /// The whole line, its indentation included.
  var range: Range<Int> { start..<end }

  /// The line behind its indentation.
  var text: Range<Int> { textStart..<end }
}
