/// Writes a tree as YAML in one canonical form: block style, two spaces for each level.
///
/// Reading the text gives the same tree. Texts stand plain where no reader of YAML 1.1 or 1.2 takes them for anything
/// else, as a literal block where they have several lines, and in double quotes otherwise. Comments are not kept.
package struct YAMLEmitter: Sendable {
  private var output = ""

  private init() {}

  /// The text of one document, without `---`.
  package static func text(of node: YAMLNode) -> String {
    var emitter = YAMLEmitter()
    emitter.emitRoot(node)
    return emitter.output
  }

  /// The text of several documents, each after a `---`.
  package static func text(of documents: [YAMLNode]) -> String {
    documents.map { "---\n" + text(of: $0) }.joined()
  }

  private mutating func emitRoot(_ node: YAMLNode) {
    if let text = scalarText(node, indent: 0) {
      output += text.isEmpty ? "" : text + "\n"
    } else {
      emitChildren(node, indent: 0, startsOnLine: false)
    }
  }

  /// Emits the children of a collection that is not empty; the first may continue the line of a dash.
  private mutating func emitChildren(_ node: YAMLNode, indent: Int, startsOnLine: Bool) {
    var continuesLine = startsOnLine
    for item in node.items {
      startLine(indent, &continuesLine)
      output += "-"
      emitValue(item, indent: indent, isItem: true)
    }
    for entry in node.entries {
      startLine(indent, &continuesLine)
      output += keyText(entry.key) + ":"
      emitValue(entry.value, indent: indent, isItem: false)
    }
  }

  private func keyText(_ key: YAMLNode) -> String {
    let text = key.scalar?.text ?? ""
    return PlainText.isSafe(text) ? text : PlainText.quoted(text)
  }

  private mutating func startLine(_ indent: Int, _ continuesLine: inout Bool) {
    if !continuesLine { output += String(repeating: " ", count: indent) }
    continuesLine = false
  }

  private mutating func emitValue(_ node: YAMLNode, indent: Int, isItem: Bool) {
    if let text = scalarText(node, indent: indent) {
      output += text.isEmpty ? "\n" : " " + text + "\n"
    } else if isItem {
      output += " "
      emitChildren(node, indent: indent + 2, startsOnLine: true)
    } else {
      output += "\n"
      emitChildren(node, indent: indent + 2, startsOnLine: false)
    }
  }

  /// The text of a scalar or an empty collection, or nil for a collection with children.
  private func scalarText(_ node: YAMLNode, indent: Int) -> String? {
    switch node.kind {
    case .sequence: return node.items.isEmpty ? "[]" : nil
    case .mapping: return node.entries.isEmpty ? "{}" : nil
    case .scalar: break
    }
    guard let scalar = node.scalar else { return "" }
    switch scalar.value {
    case .null, .bool, .int, .bigInt, .float: return scalar.text
    case .string(let text):
      if PlainText.isSafe(text) { return text }
      return PlainText.literal(text, indent: indent + 2) ?? PlainText.quoted(text)
    }
  }
}
