/// What can be wrong in running text: stem, lead-in, verbatim blocks.
enum TextProblem: Problem {
  case emptyItem
  case emptyLeadIn
  case secondLeadIn(firstLine: Int)
  case leadInAfterOptions
  case leadInWithoutSpace
  case textAfterLeadIn
  case unclosedFence
  case indentedFence
  case rationaleOutsideOptions
  case rule
  case letteredOption
  case answerLine
  case comment
  case picture

  var severity: Finding.Severity {
    switch self {
    case .leadInWithoutSpace, .rule, .letteredOption, .answerLine, .comment, .picture: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .emptyItem: "the item has neither stem nor lead-in"
    case .emptyLeadIn: "the lead-in is empty"
    case .secondLeadIn(let line): "the item has a lead-in on line \(line) already"
    case .leadInAfterOptions: "a lead-in cannot follow the options"
    case .leadInWithoutSpace: "there is no space behind '?'"
    case .textAfterLeadIn: "there is text between lead-in and options"
    case .unclosedFence: "the verbatim block is not closed"
    case .indentedFence: "the mark of a verbatim block is indented"
    case .rationaleOutsideOptions: "a line that begins with '>' follows no option"
    case .rule: "a line of dashes means nothing here and is ignored"
    case .letteredOption: "this looks like an option of another format and is read as text"
    case .answerLine: "this looks like the key of another format and is read as text"
    case .comment: "the format has no comments; this is read as text"
    case .picture: "this looks like a picture and is read as text"
    }
  }

  var remedy: String {
    switch self {
    case .emptyItem: "write the vignette below the metadata, behind a blank line"
    case .emptyLeadIn: "write the question behind '? ' on the same line"
    case .secondLeadIn: "keep one, or begin the line with a backslash if this is text"
    case .leadInAfterOptions:
      "move it before the options, or begin it with a backslash if it is text"
    case .leadInWithoutSpace: "write '? ' before the lead-in, or '\\?' if this is text"
    case .textAfterLeadIn: "move it before the lead-in"
    case .unclosedFence:
      "write '~~~' on a line of its own behind the block; begin its lines that look like '# id' "
        + "with a backslash"
    case .indentedFence: "begin it in the first column"
    case .rationaleOutsideOptions: "move it below its option, or begin it with a backslash"
    case .rule: "delete it; '# id' alone begins the next item"
    case .letteredOption: "write '- [ ] ' before an option, or begin the line with a backslash"
    case .answerLine: "mark the correct option with '- [x] ' and delete this line"
    case .comment: "write it below '## Notes', which is never shown"
    case .picture: "name the file in the metadata: 'exhibit: PATH \"CAPTION\"'"
    }
  }
}
