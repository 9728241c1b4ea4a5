/// Prints a tree as JSON, to compare it with what other readers see.
///
/// Entries keep the order in which they are written. `.inf` and `.nan`, which JSON lacks, become strings, and so do
/// octal and hexadecimal integers that `Int` cannot hold.
package struct YAMLJSON: Sendable {
  /// Whether every item and entry gets a line of its own, indented by two spaces for each level.
  private let isIndented: Bool
  private var output = ""

  private init(isIndented: Bool) {
    self.isIndented = isIndented
  }

  /// The JSON text of a node, without a line break at its end.
  package static func text(of node: YAMLNode, indented: Bool = false) -> String {
    var printer = YAMLJSON(isIndented: indented)
    printer.print(node, depth: 0)
    return printer.output
  }

  /// The JSON text of a file: the tree of its one document, or an array of the trees where it has several or none.
  package static func text(of documents: [YAMLNode], indented: Bool = false) -> String {
    if documents.count == 1 { return text(of: documents[0], indented: indented) }
    var printer = YAMLJSON(isIndented: indented)
    printer.printList("[", "]", documents, 0) { printer, document in printer.print(document, depth: 1) }
    return printer.output
  }

  private mutating func print(_ node: YAMLNode, depth: Int) {
    switch node.kind {
    case .scalar: output += Self.literal(node.scalar?.value ?? .null)
    case .sequence: printList("[", "]", node.items, depth) { printer, item in printer.print(item, depth: depth + 1) }
    case .mapping:
      printList("{", "}", node.entries, depth) { printer, entry in
        printer.output += Self.quoted(entry.key.scalar?.text ?? "") + (printer.isIndented ? ": " : ":")
        printer.print(entry.value, depth: depth + 1)
      }
    }
  }

  private mutating func printList<Children: Collection>(
    _ open: String, _ close: String, _ children: Children, _ depth: Int,
    _ printChild: (inout YAMLJSON, Children.Element) -> Void
  ) {
    output += open
    var isFirst = true
    for child in children {
      if !isFirst { output += "," }
      isFirst = false
      breakLine(depth + 1)
      printChild(&self, child)
    }
    if !isFirst { breakLine(depth) }
    output += close
  }

  private mutating func breakLine(_ depth: Int) {
    if isIndented { output += "\n" + String(repeating: "  ", count: depth) }
  }

  private static func literal(_ value: YAMLValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .bigInt(let text): bigLiteral(text)
    case .float(let value):
      value.isFinite ? value.description : quoted(value.isNaN ? ".nan" : value < 0 ? "-.inf" : ".inf")
    case .string(let text): quoted(text)
    }
  }

  /// JSON allows neither a plus nor leading zeros nor another base.
  private static func bigLiteral(_ text: String) -> String {
    if text.hasPrefix("0o") || text.hasPrefix("0x") { return quoted(text) }
    let sign = text.hasPrefix("-") ? "-" : ""
    return sign + text.drop { $0 == "-" || $0 == "+" || $0 == "0" }
  }

  /// A JSON string; everything but quotes, backslashes and control characters stands for itself.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
