extension YAMLWording {
  static func ofScalar(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .reservedCharacter where words.hasPrefix("`"):
      YAMLWording("text cannot start with a backtick", "reserved", help: "quote the text")
    case .reservedCharacter:
      YAMLWording("text cannot start with `@`", "reserved", help: "quote it: `\"\(words)\"`")
    case .strayIndicator:
      YAMLWording("`\(words)` has no meaning here", "unexpected", help: "quote it if it is text: `\"\(words)\"`")
    case .invalidEscape:
      YAMLWording(
        "`\(words)` is not an escape", "unknown escape",
        help: "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped")
    case .unterminatedQuote:
      YAMLWording("the text that starts with \(words) is not closed", "never closed", help: "end it with \(words)")
    case .quotedIndentation:
      YAMLWording(
        "this line of a quoted text is not indented far enough", "too far left",
        help: "indent it deeper than the line on which the text starts")
    case .blockDigit:
      YAMLWording(
        "readers disagree about an indentation digit at the top of a document", "digit",
        help: "leave out the digit, and do not indent the first line further than the others")
    case .blockHeader:
      YAMLWording(
        "`\(words)` cannot stand behind `|` or `>`", "not a header",
        help: "start the text on the next line; only a digit from 1 to 9, `+` or `-` may follow")
    case .blockIndentation:
      YAMLWording("this line does not fit the indentation of its block text", "does not line up", help: words)
    default: nil
    }
  }

  static func ofFlow(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .unterminatedFlow:
      YAMLWording("`\(words)` is not closed", "never closed", help: "close it with `\(words == "[" ? "]" : "}")`")
    case .mismatchedBracket:
      YAMLWording(
        "`\(words)` does not close anything that is open", "unexpected bracket",
        help: "remove it, or use the other bracket")
    case .missingComma:
      YAMLWording(
        "a comma is missing before `\(words)`", "comma expected", help: "write `, ` before it, or quote the text")
    case .strayComma:
      YAMLWording(
        "nothing stands before this comma", "unexpected comma", help: "remove it, or write `null` or `\"\"` before it")
    case .flowIndentation:
      YAMLWording(
        "this line inside brackets is not indented far enough", "too far left",
        help: "indent it, the closing bracket too, deeper than the line on which the bracket opens")
    default: nil
    }
  }

  static func ofLint(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    let help = "quote it if it is text: `\"\(words)\"`"
    return switch code {
    case .misreadWord: YAMLWording("`\(words)` is a boolean to YAML 1.1 tools", "string here", help: help)
    case .misreadSexagesimal: YAMLWording("`\(words)` is a number to YAML 1.1 tools", "string here", help: help)
    case .misreadDate: YAMLWording("`\(words)` is a timestamp to YAML 1.1 tools", "string here", help: help)
    case .misreadOctal:
      YAMLWording(
        "`\(words)` is no decimal number to YAML 1.1 tools", "decimal here",
        help: "quote it: `\"\(words)\"`, or drop the zeros")
    case .misreadUnderscore:
      YAMLWording("`\(words)` is a number to YAML 1.1 tools", "string here", help: help + ", or drop the underscores")
    case .misreadNotation:
      YAMLWording("`\(words)` is a number to only one of YAML 1.1 and 1.2", "ambiguous", help: help)
    case .tooManyWarnings:
      YAMLWording("further warnings are not shown", "from here on", help: "correct those above and read the file again")
    default: nil
    }
  }
}
