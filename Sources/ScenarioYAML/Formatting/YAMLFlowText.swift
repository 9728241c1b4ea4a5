/// Writes a collection on one line: `{ a: b, c: [d, e] }`.
struct YAMLFlowText {
  let text: YAMLBytes

  func text(of node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: scalar(node)
    case .sequence: "[" + node.items.map(text(of:)).joined(separator: ", ") + "]"
    case .mapping:
      node.entries.isEmpty
        ? "{}"
        : "{ " + node.entries.map { "\(scalar($0.key)): \(text(of: $0.value))" }.joined(separator: ", ") + " }"
    }
  }

  /// A scalar as it is written; one that was left out as `null`, one of several lines on one.
  private func scalar(_ node: YAMLNode) -> String {
    guard node.upper > node.lower else { return "null" }
    if text.endOfLine(node.lower, before: node.upper) == node.upper { return text.string(node.lower, node.upper) }
    let content = node.scalar?.text ?? ""
    return node.record.shape == .plain && PlainText.isSafe(content) ? content : PlainText.quoted(content)
  }
}
