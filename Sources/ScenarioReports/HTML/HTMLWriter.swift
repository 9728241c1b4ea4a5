/// The one place where text becomes HTML.
///
/// Names of elements and attributes are literals of this program by their type; everything else is escaped, because
/// titles, values, messages and addresses come from scenario files that nobody has vetted.
package struct HTMLWriter {
  package typealias Attributes = KeyValuePairs<StaticString, String>

  package private(set) var html = ""

  package init() {}

  /// An element with content; the end tag is written even where HTML lets it be left out.
  package mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  package mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that has no end tag in HTML, for instance `meta`.
  package mutating func void(_ name: StaticString, _ attributes: Attributes) { open(name, attributes) }

  /// Escaped text.
  package mutating func text(_ text: String) { HTMLEscaping.append(text, to: &html) }

  /// A line break in the source of the page, between block elements only.
  package mutating func newline() { html += "\n" }

  /// What another writer has written.
  package mutating func append(_ fragment: HTMLWriter) { html += fragment.html }

  /// A link if the address is a web page, else its text: `javascript:` and `data:` must not become links.
  package mutating func webLink(_ address: String) {
    guard Self.isWebAddress(address) else {
      element("span", ["class": "address"], text: address)
      return
    }
    element("a", ["class": "address", "href": address, "rel": "noreferrer"], text: address)
  }

  static func isWebAddress(_ address: String) -> Bool {
    let lowered = address.prefix(8).lowercased()
    return lowered.hasPrefix("https://") || lowered.hasPrefix("http://")
  }

  /// The document type, which is no element.
  package mutating func documentType() { html += "<!DOCTYPE html>\n" }

  /// A style sheet or script of this program; the policy allows exactly these bytes.
  package mutating func embed(_ name: StaticString, _ code: String) {
    precondition(!code.contains("</"), "embedded code may not end its own element")
    html += "<\(name)>\(code)</\(name)>"
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    html += "<\(name)"
    for (attribute, value) in attributes {
      html += " \(attribute)=\""
      HTMLEscaping.append(value, to: &html)
      html += "\""
    }
    html += ">"
  }
}
