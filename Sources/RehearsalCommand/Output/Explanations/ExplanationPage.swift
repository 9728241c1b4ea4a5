/// The text of an explanation: a title, sentences, and facts behind their labels.
struct ExplanationPage {
  private var lines: [String]

  init(_ title: String) {
    lines = [title, ""]
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func say(_ sentence: String) { lines += ["  \(sentence)", ""] }

  /// A label of at most twelve characters and its value; further lines of the value stand below its first.
  mutating func fact(_ label: String, _ value: String) {
    let indent = 15
    let rows = value.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, row) in rows.enumerated() {
      let head = number == 0 ? "  \(label)" : ""
      lines.append(head + String(repeating: " ", count: max(1, indent - head.count)) + row)
    }
  }

  /// A heading and what stands below it; nothing where there is nothing.
  mutating func list(_ heading: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines.append("  \(heading)")
    lines += items.map { "    \($0)" }
  }

  mutating func line(_ text: String) { lines.append(text) }
}
