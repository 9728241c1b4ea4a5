import ScenarioYAML

/// A tree in the event notation of the public suite, without what a tree does not keep (markers, brackets).
enum TreeEvents {
  static func events(of documents: [YAMLNode]) -> [String] {
    var events = ["+STR"]
    for document in documents {
      events.append("+DOC")
      append(document, to: &events)
      events.append("-DOC")
    }
    return events + ["-STR"]
  }

  /// The suite's lines without indentation and without what a tree does not keep.
  static func normalized(_ lines: [String]) -> [String] {
    lines.map { line in
      let event = String(line.drop { $0 == " " })
      for kept in ["+DOC", "-DOC", "+MAP", "+SEQ"] where event.hasPrefix(kept) { return kept }
      return event
    }
    .filter { !$0.isEmpty }
  }

  private static func append(_ node: YAMLNode, to events: inout [String]) {
    switch node.kind {
    case .scalar:
      guard let scalar = node.scalar else { return }
      events.append("=VAL " + mark(scalar.style) + escaped(scalar.text))
    case .sequence:
      events.append("+SEQ")
      for item in node.items { append(item, to: &events) }
      events.append("-SEQ")
    case .mapping:
      events.append("+MAP")
      for entry in node.entries {
        append(entry.key, to: &events)
        append(entry.value, to: &events)
      }
      events.append("-MAP")
    }
  }

  private static func mark(_ style: YAMLScalar.Style) -> String {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{08}": result += "\\b"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
