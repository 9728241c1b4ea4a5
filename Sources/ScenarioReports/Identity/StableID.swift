/// Names of anchors that depend on nothing but what they stand for.
///
/// A number would move with every value that somebody adds in front; a hash of names does not.
enum StableID {
  /// Ten digits of 32, fifty bits: among 100,000 names two are equal with a chance of one in 200,000.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private static let length = 10

  /// An identifier for a list of names; the prefix is a letter, so that it may begin an identifier in HTML and CSS.
  static func text(_ prefix: Character, _ names: [String]) -> String {
    // Names may hold any character, so their lengths keep ("ab", "c") and ("a", "bc") apart.
    let message = names.map { "\($0.utf8.count):\($0)" }.joined()
    var bits = SHA256.digest(message.utf8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var text = String(prefix)
    for _ in 0..<length {
      text.append(digits[Int(bits & 31)])
      bits >>= 5
    }
    return text
  }
}
