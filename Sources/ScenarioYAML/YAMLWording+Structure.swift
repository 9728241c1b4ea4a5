extension YAMLWording {
  static func ofBytes(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .tooLarge:
      YAMLWording(
        "the file is larger than one gibibyte", "", help: "split the file; each part may hold several scenarios")
    case .notUTF8:
      YAMLWording("the file is encoded as \(words)", "not UTF-8", help: "save the file as UTF-8")
    case .binary:
      YAMLWording("the file is not a text: it holds zero bytes", "zero byte", help: "give a YAML text in UTF-8")
    case .invalidUTF8:
      YAMLWording("`\(words)` is not valid UTF-8", "not UTF-8", help: "save the file as UTF-8")
    case .controlCharacter:
      YAMLWording(
        "the control character \(words) cannot stand in a scenario file", "control character",
        help: "remove it, or write it as an escape in double quotes, for instance `\"\\x1B\"`")
    case .byteOrderMark:
      YAMLWording(
        "a byte-order mark stands inside the text", "byte-order mark",
        help: "remove it; it is invisible in most editors")
    case .tooDeep:
      YAMLWording("the text is nested deeper than 100 levels", "level 101", help: "nest less deeply")
    case .tooManyErrors:
      YAMLWording(
        "reading stopped here after 100 mistakes", "stopped", help: "correct the mistakes above and read the file again"
      )
    default: nil
    }
  }

  static func ofRefusal(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .anchor:
      YAMLWording(
        "anchors such as `\(words)` are not supported", "anchor", help: "write the value out, or name it under `let`")
    case .alias:
      YAMLWording(
        "aliases such as `\(words)` are not supported", "alias",
        help: "write the value out, or use a name from `let`: `${name}`")
    case .tag:
      YAMLWording(
        "tags such as `\(words)` are not supported", "tag", help: "leave it out; quote a value that must be a string")
    case .mergeKey:
      YAMLWording(
        "merge keys are not supported", "merge key", help: "write the entries out, or quote the key: `\"<<\"`")
    case .directive:
      YAMLWording(
        "directives such as `\(words)` are not supported", "directive",
        help: "remove the line; files are read as YAML 1.2")
    case .explicitKey:
      YAMLWording("keys written with `?` are not supported", "explicit key", help: "write `key: value`")
    case .collectionKey:
      YAMLWording(
        "a list or mapping cannot be a key", "not a string", help: "use a string as key, quoted where it has brackets")
    case .nonStringKey where words.isEmpty:
      YAMLWording("a key is missing before `:`", "no key", help: "write `key: value`; an empty key is written `\"\"`")
    case .nonStringKey:
      YAMLWording("the key `\(words)` is not a string", "not a string", help: "quote it: `\"\(words)\"`")
    case .duplicateKey:
      YAMLWording(
        "the key `\(words)` is given more than once", "given again",
        help: "remove one, or join their values under one key")
    default: nil
    }
  }

  static func ofLine(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .tabIndentation:
      YAMLWording("a tab cannot indent a line", "tab", help: "indent with spaces, two for each level")
    case .wrongIndentation:
      YAMLWording(
        "`\(words)` does not line up with the lines around it", "unexpected indentation",
        help: "give it the same indentation as its neighbours")
    case .missingColon:
      YAMLWording("`\(words)` has no colon, so it is not an entry", "no colon", help: "write `key: value`")
    case .missingDash:
      YAMLWording(
        "`\(words)` stands in a list but is not an item", "not an item",
        help: "start it with `- `, or indent it below its item")
    case .dashAmongKeys:
      YAMLWording("a list item stands among keys", "list item", help: "write it below a key, or in a list of its own")
    case .listOnKeyLine:
      YAMLWording(
        "a list cannot start on the line of its key", "list item",
        help: "write the items on lines of their own below the key, or in brackets: `[a, b]`")
    case .mappingOnKeyLine:
      YAMLWording(
        "`\(words)` cannot be a key on the line of another one", "second key",
        help: "write it on a line of its own below, or in braces, or quote the value if its colon is text")
    case .collectionOnMarkerLine:
      YAMLWording(
        "a list or mapping cannot start on the line of `---`", "starts here", help: "start it on the next line")
    case .multilineKey:
      YAMLWording("a key cannot span several lines", "key", help: "write the key on one line")
    default: nil
    }
  }

  static func ofLineEnd(_ code: YAMLCode, _ words: String) -> YAMLWording? {
    switch code {
    case .longKey:
      YAMLWording("a key cannot be longer than 1,024 characters", "key", help: "use a shorter key")
    case .trailingText:
      YAMLWording(
        "`\(words)` follows a value that is already complete", "unexpected text",
        help: "quote the whole value, or start a comment with ` #`")
    case .commentWithoutSpace:
      YAMLWording("a comment needs a space before `#`", "no space", help: "write ` #`")
    case .colonWithoutSpace:
      YAMLWording("a space is missing after the colon of `\(words)`", "no space", help: "write `\(words): …`")
    case .textAfterRoot where words.hasPrefix("..."):
      YAMLWording(
        "text follows the end of the document", "unexpected text", help: "write it on the next line, after `---`")
    case .textAfterRoot:
      YAMLWording(
        "`\(words)` follows a document that is already complete", "unexpected text",
        help: "remove it, or start another document with `---` on a line of its own")
    case .keyInText:
      YAMLWording(
        "`\(words)` looks like a key but continues the text above", "continues the text",
        help: "line it up with its neighbours, or quote the text if its colon belongs to it")
    default: nil
    }
  }
}
