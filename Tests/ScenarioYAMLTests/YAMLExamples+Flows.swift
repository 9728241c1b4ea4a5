extension YAMLExamples {
  static let flows: [DiagnosticTests.Example] = [
    .init(
      .unterminatedFlow, "a: [b, c\nd: e\n", "[",
      "`[` is not closed",
      "close it with `]`"),
    .init(
      .unterminatedFlow, "{ a: [b }\n", "[",
      "`[` is not closed",
      "close it with `]`"),
    .init(
      .unterminatedFlow, "{ a: b\n", "{",
      "`{` is not closed",
      "close it with `}`"),
    .init(
      .mismatchedBracket, "[a}\n", "}",
      "`}` does not close anything that is open",
      "remove it, or use the other bracket"),
    .init(
      .mismatchedBracket, "a: [b] ]\n", "]",
      "`]` does not close anything that is open",
      "remove it, or use the other bracket"),
    .init(
      .missingComma, "['a' b]\n", "b",
      "a comma is missing before `b`",
      "write `, ` before it, or quote the text"),
    .init(
      .missingComma, "{ a: 1\n  b: 2 }\n", "b",
      "a comma is missing before `b`",
      "write `, ` before it, or quote the text"),
    .init(
      .strayComma, "[a, , b]\n", ",",
      "nothing stands before this comma",
      "remove it, or write `null` or `\"\"` before it"),
    .init(
      .strayComma, "{ , a: b }\n", ",",
      "nothing stands before this comma",
      "remove it, or write `null` or `\"\"` before it"),
    .init(
      .flowIndentation, "a: [\n  b\n]\n", "]",
      "this line inside brackets is not indented far enough",
      "indent it, the closing bracket too, deeper than the line on which the bracket opens"),
  ]
}
