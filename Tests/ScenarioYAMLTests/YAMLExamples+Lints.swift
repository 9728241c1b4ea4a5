extension YAMLExamples {
  static let lints: [DiagnosticTests.Example] = [
    .init(
      .misreadWord, "a: Yes\n", "Yes",
      "`Yes` is a boolean to YAML 1.1 tools",
      "quote it if it is text: `\"Yes\"`"),
    .init(
      .misreadWord, "- n\n", "n",
      "`n` is a boolean to YAML 1.1 tools",
      "quote it if it is text: `\"n\"`"),
    .init(
      .misreadSexagesimal, "a: 1:30\n", "1:30",
      "`1:30` is a number to YAML 1.1 tools",
      "quote it if it is text: `\"1:30\"`"),
    .init(
      .misreadDate, "a: 2024-01-31\n", "2024-01-31",
      "`2024-01-31` is a timestamp to YAML 1.1 tools",
      "quote it if it is text: `\"2024-01-31\"`"),
    .init(
      .misreadDate, "[2024-01-31T10:00:00Z]\n", "2024-01-31T10:00:00Z",
      "`2024-01-31T10:00:00Z` is a timestamp to YAML 1.1 tools",
      "quote it if it is text: `\"2024-01-31T10:00:00Z\"`"),
    .init(
      .misreadOctal, "a: 0777\n", "0777",
      "`0777` is no decimal number to YAML 1.1 tools",
      "quote it: `\"0777\"`, or drop the zeros"),
    .init(
      .misreadUnderscore, "a: 1_000\n", "1_000",
      "`1_000` is a number to YAML 1.1 tools",
      "quote it if it is text: `\"1_000\"`, or drop the underscores"),
    .init(
      .misreadNotation, "a: 0b11\n", "0b11",
      "`0b11` is a number to only one of YAML 1.1 and 1.2",
      "quote it if it is text: `\"0b11\"`"),
    .init(
      .misreadNotation, "- 1e3\n", "1e3",
      "`1e3` is a number to only one of YAML 1.1 and 1.2",
      "quote it if it is text: `\"1e3\"`"),
  ]
}
