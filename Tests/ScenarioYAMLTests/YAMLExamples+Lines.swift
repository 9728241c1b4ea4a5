extension YAMLExamples {
  static let lines: [DiagnosticTests.Example] = [
    .init(
      .tabIndentation, "a:\n\tb: 1\n", "\t",
      "a tab cannot indent a line",
      "indent with spaces, two for each level"),
    .init(
      .tabIndentation, "-\ta: 1\n", "\t",
      "a tab cannot indent a line",
      "indent with spaces, two for each level"),
    .init(
      .tabIndentation, "a: [\n\tb ]\n", "\t",
      "a tab cannot indent a line",
      "indent with spaces, two for each level"),
    .init(
      .tabIndentation, "a: \"b\n\tc\"\n", "\t",
      "a tab cannot indent a line",
      "indent with spaces, two for each level"),
    .init(
      .tabIndentation, "a: |\n\t\nb: 1\n", "\t",
      "a tab cannot indent a line",
      "indent with spaces, two for each level"),
    .init(
      .wrongIndentation, "a:\n  b: 1\n c: 2\n", "c",
      "`c` does not line up with the lines around it",
      "give it the same indentation as its neighbours"),
    .init(
      .wrongIndentation, "a: \"1\"\n  b: 2\n", "b",
      "`b` does not line up with the lines around it",
      "give it the same indentation as its neighbours"),
    .init(
      .missingColon, "a: 1\nb\nc: 2\n", "b",
      "`b` has no colon, so it is not an entry",
      "write `key: value`"),
    .init(
      .missingDash, "- a\nb: 1\nc: 2\n", "b",
      "`b` stands in a list but is not an item",
      "start it with `- `, or indent it below its item"),
    .init(
      .dashAmongKeys, "a: 1\n- b\n- c\n", "-",
      "a list item stands among keys",
      "write it below a key, or in a list of its own"),
    .init(
      .listOnKeyLine, "a: - b\n   - c\n", "-",
      "a list cannot start on the line of its key",
      "write the items on lines of their own below the key, or in brackets: `[a, b]`"),
    .init(
      .mappingOnKeyLine, "a: b: c\n", "b",
      "`b` cannot be a key on the line of another one",
      "write it on a line of its own below, or in braces, or quote the value if its colon is text"),
    .init(
      .mappingOnKeyLine, "[ a: b: c ]\n", "b",
      "`b` cannot be a key on the line of another one",
      "write it on a line of its own below, or in braces, or quote the value if its colon is text"),
    .init(
      .collectionOnMarkerLine, "--- a: b\n", "a",
      "a list or mapping cannot start on the line of `---`",
      "start it on the next line"),
    .init(
      .collectionOnMarkerLine, "--- - a\n", "-",
      "a list or mapping cannot start on the line of `---`",
      "start it on the next line"),
    .init(
      .multilineKey, "\"a\n b\": c\n", "\"a",
      "a key cannot span several lines",
      "write the key on one line"),
    .init(
      .multilineKey, "[ a\n  : b ]\n", "a",
      "a key cannot span several lines",
      "write the key on one line"),
    .init(
      .longKey, String(repeating: "K", count: 1025) + ": a\n", String(repeating: "K", count: 1025),
      "a key cannot be longer than 1,024 characters",
      "use a shorter key"),
    .init(
      .trailingText, "a: 'it's'\n", "s'",
      "`s'` follows a value that is already complete",
      "quote the whole value, or start a comment with ` #`"),
    .init(
      .trailingText, "a: [b] c\n", "c",
      "`c` follows a value that is already complete",
      "quote the whole value, or start a comment with ` #`"),
    .init(
      .commentWithoutSpace, "a: \"b\"# c\n", "#",
      "a comment needs a space before `#`",
      "write ` #`"),
    .init(
      .commentWithoutSpace, "[a,# b\n]\n", "#",
      "a comment needs a space before `#`",
      "write ` #`"),
    .init(
      .colonWithoutSpace, "a: 1\nb:2\n", ":",
      "a space is missing after the colon of `b`",
      "write `b: …`"),
    .init(
      .colonWithoutSpace, "\"a\":1\n", ":",
      "a space is missing after the colon of `\"a\"`",
      "write `\"a\": …`"),
    .init(
      .textAfterRoot, "a # b\nc\n", "c",
      "`c` follows a document that is already complete",
      "remove it, or start another document with `---` on a line of its own"),
    .init(
      .textAfterRoot, "a\n... b\n", "b",
      "text follows the end of the document",
      "write it on the next line, after `---`"),
    .init(
      .keyInText, "a: b\n  c: d\n", "c",
      "`c` looks like a key but continues the text above",
      "line it up with its neighbours, or quote the text if its colon belongs to it"),
    .init(
      .keyInText, "a:\n  b\n  c: d\n", "c",
      "`c` looks like a key but continues the text above",
      "line it up with its neighbours, or quote the text if its colon belongs to it"),
  ]
}
