extension YAMLExamples {
  static let refused: [DiagnosticTests.Example] = [
    .init(
      .anchor, "a: &base 1\n", "&base",
      "anchors such as `&base` are not supported",
      "write the value out, or name it under `let`"),
    .init(
      .alias, "a: *base\n", "*base",
      "aliases such as `*base` are not supported",
      "write the value out, or use a name from `let`: `${name}`"),
    .init(
      .tag, "a: !!str 1\n", "!!str",
      "tags such as `!!str` are not supported",
      "leave it out; quote a value that must be a string"),
    .init(
      .tag, "a: !<tag:x> 1\n", "!<tag:x>",
      "tags such as `!<tag:x>` are not supported",
      "leave it out; quote a value that must be a string"),
    .init(
      .tag, "[!t a]\n", "!t",
      "tags such as `!t` are not supported",
      "leave it out; quote a value that must be a string"),
    .init(
      .mergeKey, "<<: *base\n", "<<",
      "merge keys are not supported",
      "write the entries out, or quote the key: `\"<<\"`"),
    .init(
      .mergeKey, "a: { <<: { b: 1 } }\n", "<<",
      "merge keys are not supported",
      "write the entries out, or quote the key: `\"<<\"`"),
    .init(
      .directive, "%YAML 1.2\n---\na: 1\n", "%YAML",
      "directives such as `%YAML` are not supported",
      "remove the line; files are read as YAML 1.2"),
    .init(
      .explicitKey, "? a\n: b\n", "?",
      "keys written with `?` are not supported",
      "write `key: value`"),
    .init(
      .explicitKey, "{ ? a : b }\n", "?",
      "keys written with `?` are not supported",
      "write `key: value`"),
    .init(
      .collectionKey, "[a, b]: c\n", "[a, b]",
      "a list or mapping cannot be a key",
      "use a string as key, quoted where it has brackets"),
    .init(
      .collectionKey, "{ [a]: b }\n", "[a]",
      "a list or mapping cannot be a key",
      "use a string as key, quoted where it has brackets"),
    .init(
      .collectionKey, "[ {a: b}: c ]\n", "{a: b}",
      "a list or mapping cannot be a key",
      "use a string as key, quoted where it has brackets"),
    .init(
      .nonStringKey, "1: a\n", "1",
      "the key `1` is not a string",
      "quote it: `\"1\"`"),
    .init(
      .nonStringKey, "a: { true: b }\n", "true",
      "the key `true` is not a string",
      "quote it: `\"true\"`"),
    .init(
      .nonStringKey, "~: a\n", "~",
      "the key `~` is not a string",
      "quote it: `\"~\"`"),
    .init(
      .nonStringKey, ": a\n", ":",
      "a key is missing before `:`",
      "write `key: value`; an empty key is written `\"\"`"),
    .init(
      .nonStringKey, "[ : a ]\n", ":",
      "a key is missing before `:`",
      "write `key: value`; an empty key is written `\"\"`"),
    .init(
      .duplicateKey, "a: 1\nb: 2\na: 3\n", "a",
      "the key `a` is given more than once",
      "remove one, or join their values under one key"),
    .init(
      .duplicateKey, "{ a: 1, 'a': 2 }\n", "'a'",
      "the key `a` is given more than once",
      "remove one, or join their values under one key"),
    .init(
      .controlCharacter, "a: b\u{7}\n", "\u{7}",
      "the control character U+0007 cannot stand in a scenario file",
      "remove it, or write it as an escape in double quotes, for instance `\"\\x1B\"`"),
    .init(
      .controlCharacter, "a: \u{85}\u{91}\n", "\u{91}",
      "the control character U+0091 cannot stand in a scenario file",
      "remove it, or write it as an escape in double quotes, for instance `\"\\x1B\"`"),
    .init(
      .byteOrderMark, "a: b\n\u{FEFF}c: d\n", "\u{FEFF}",
      "a byte-order mark stands inside the text",
      "remove it; it is invisible in most editors"),
  ]
}
