/// The one place where text becomes XML 1.0.
///
/// Names of elements and attributes are literals of this program by their type.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element that holds other elements, each on its own line.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ content: (inout XMLWriter) -> Void) {
    open(name, attributes)
    xml += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    xml += "</\(name)>\n"
  }

  /// An element that holds text, exactly as given, or nothing.
  mutating func element(_ name: StaticString, _ attributes: Attributes, text: String = "") {
    open(name, attributes)
    if text.isEmpty {
      xml += "/>\n"
      return
    }
    xml += ">"
    append(text, keepsLines: true)
    xml += "</\(name)>\n"
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    indent()
    xml += "<\(name)"
    for (attribute, value) in attributes {
      xml += " \(attribute)=\""
      append(value, keepsLines: false)
      xml += "\""
    }
  }

  private mutating func indent() { xml += String(repeating: "  ", count: depth) }

  // MARK: Escaping

  /// Appends escaped text without the characters that XML 1.0 forbids even as references.
  ///
  /// Readers turn line breaks and tabs of an attribute into spaces unless they are references.
  private mutating func append(_ text: String, keepsLines: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "\r": xml += "&#13;"
      case "\n", "\t":
        if keepsLines { xml.unicodeScalars.append(scalar) } else { xml += "&#\(scalar.value);" }
      default:
        if Self.isAllowed(scalar) { xml.unicodeScalars.append(scalar) }
      }
    }
  }

  /// The production `Char` of XML 1.0, less the C1 controls that it discourages.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
