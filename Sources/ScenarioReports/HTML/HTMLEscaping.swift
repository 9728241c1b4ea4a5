/// Makes any text harmless inside an element and inside a quoted attribute.
enum HTMLEscaping {
  /// Appends text with markup escaped and invisible control characters replaced by U+FFFD.
  ///
  /// Controls that reverse the direction of text could make a refusal read as its opposite, so they are shown as
  /// replaced, as they are in the terminal.
  static func append(_ text: String, to html: inout String) {
    // Most text holds nothing to escape; one look at the bytes is cheaper than a walk over scalars.
    guard text.utf8.contains(where: mayNeedEscaping) else {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\r": html += "&#13;"
      default: html.unicodeScalars.append(isInvisible(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// Bytes of markup and of ASCII controls, and the first byte of every other control that is replaced.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): false
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
