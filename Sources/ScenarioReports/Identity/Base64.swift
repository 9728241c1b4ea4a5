/// The alphabet in which a content security policy spells a hash (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { sum, offset in
        sum << 8 | (start + offset < bytes.count ? Int(bytes[start + offset]) : 0)
      }
      for digit in 0..<4 {
        text.append(digit <= chunk.count ? alphabet[bits >> (18 - 6 * digit) & 63] : "=")
      }
    }
    return text
  }
}
