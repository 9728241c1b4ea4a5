import ScenarioYAML
import SourceDiagnostics

/// Turns the nodes of a file into values and finds the references in their text.
struct ValueReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  /// The scalars that these are about.
  private(set) var unreadable: [SourceSpan] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// - Complexity: O(size of the tree).
  mutating func value(_ node: YAMLNode) -> Value {
    switch node.kind {
    case .sequence:
      return Value(.list(node.items.map { value($0) }), node.span)
    case .mapping:
      let entries = node.entries.map { entry in
        Value.Entry(key: entry.key.scalar?.text ?? "", keySpan: entry.key.span, value: value(entry.value))
      }
      return Value(.map(entries), node.span)
    case .scalar:
      return scalar(node.scalar, at: node.span)
    }
  }

  private mutating func scalar(_ scalar: YAMLScalar?, at span: SourceSpan) -> Value {
    guard let scalar else { return Value(.null, span) }
    switch scalar.value {
    case .null: return Value(.null, span)
    case .bool(let value): return Value(.bool(value), span)
    case .int(let value): return Value(.int(value), span)
    case .bigInt(let text): return Value(.string(text), span)
    case .float(let value): return Value(.float(value), span)
    case .string(let text):
      guard text.utf8.contains(UInt8(ascii: "$")) else { return Value(.string(text), span) }
      var parser = ExpressionParser(text, at: span, in: file)
      let value = parser.parse()
      diagnostics += parser.diagnostics
      if !parser.diagnostics.isEmpty { unreadable.append(span) }
      return value
    }
  }
}
