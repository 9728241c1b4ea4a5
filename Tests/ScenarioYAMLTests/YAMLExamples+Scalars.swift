extension YAMLExamples {
  static let scalars: [DiagnosticTests.Example] = [
    .init(
      .reservedCharacter, "a: @b\n", "@",
      "text cannot start with `@`",
      "quote it: `\"@b\"`"),
    .init(
      .reservedCharacter, "a: `b`\n", "`",
      "text cannot start with a backtick",
      "quote the text"),
    .init(
      .reservedCharacter, "[@b]\n", "@",
      "text cannot start with `@`",
      "quote it: `\"@b\"`"),
    .init(
      .strayIndicator, "a: %b\n", "%",
      "`%b` has no meaning here",
      "quote it if it is text: `\"%b\"`"),
    .init(
      .strayIndicator, "a: , b\n", ",",
      "`, b` has no meaning here",
      "quote it if it is text: `\", b\"`"),
    .init(
      .strayIndicator, "[-]\n", "-",
      "`-` has no meaning here",
      "quote it if it is text: `\"-\"`"),
    .init(
      .invalidEscape, "a: \"C:\\dir\"\n", "\\d",
      "`\\d` is not an escape",
      "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped"),
    .init(
      .invalidEscape, "a: \"\\xZZ\"\n", "\\x",
      "`\\x` is not an escape",
      "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped"),
    .init(
      .invalidEscape, "a: \"\\uD800\"\n", "\\uD800",
      "`\\uD800` is not an escape",
      "write `\\\\` for a backslash, or use single quotes, in which nothing is escaped"),
    .init(
      .unterminatedQuote, "a: \"b\nc: d\n", "\"",
      "the text that starts with `\"` is not closed",
      "end it with `\"`"),
    .init(
      .unterminatedQuote, "a: 'b\n", "'",
      "the text that starts with `'` is not closed",
      "end it with `'`"),
    .init(
      .quotedIndentation, "a: \"b\nc\"\n", "c",
      "this line of a quoted text is not indented far enough",
      "indent it deeper than the line on which the text starts"),
    .init(
      .blockHeader, "a: >b\n  c\n", "b",
      "`b` cannot stand behind `|` or `>`",
      "start the text on the next line; only a digit from 1 to 9, `+` or `-` may follow"),
    .init(
      .blockHeader, "a: |0\n", "0",
      "`0` cannot stand behind `|` or `>`",
      "start the text on the next line; only a digit from 1 to 9, `+` or `-` may follow"),
    .init(
      .blockIndentation, "a: |\n  b\n c\n", "c",
      "this line does not fit the indentation of its block text",
      "indent it like the first line of the text"),
    .init(
      .blockIndentation, "a: |\n    \n  b\n", "  ",
      "this line does not fit the indentation of its block text",
      "remove the spaces from this empty line, or indent the text as far"),
    .init(
      .blockHeader, "a: |12\n  b\n", "2",
      "`2` cannot stand behind `|` or `>`",
      "start the text on the next line; only a digit from 1 to 9, `+` or `-` may follow"),
    .init(
      .blockDigit, "|2\n  a\n", "2",
      "readers disagree about an indentation digit at the top of a document",
      "leave out the digit, and do not indent the first line further than the others"),
  ]
}
