/// Words of an author inside our own sentences: on one line, of a readable length, and harmless to a terminal.
package enum AuthorText {
  /// The text with control characters made visible and, where it is too long, its middle left out.
  ///
  /// - Complexity: O(length of the text).
  package static func shown(_ text: String, atMost limit: Int) -> String {
    // Nearly every sentence is short and plain, and stays the string it is.
    if text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var scalars = text.unicodeScalars.map { isHarmless($0) ? $0 : "\u{FFFD}" }
    if scalars.count > limit {
      let tail = limit / 4
      scalars = scalars.prefix(limit - tail - 1) + ["…"] + scalars.suffix(tail)
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  /// Whether a terminal shows the character without obeying it.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
