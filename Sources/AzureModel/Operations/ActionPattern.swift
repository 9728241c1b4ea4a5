/// Matches operation names against the patterns of role definitions.
///
/// Comparison ignores the case of ASCII letters; one `*` stands for any run of characters, slashes included.
package enum ActionPattern {
  /// - Complexity: O(length of the pattern); allocates nothing.
  package static func matches(_ pattern: some StringProtocol, _ action: some StringProtocol) -> Bool {
    let pattern = pattern.utf8
    let action = action.utf8
    guard let star = pattern.firstIndex(of: UInt8(ascii: "*")) else { return equal(pattern, action) }
    let head = pattern[..<star]
    let tail = pattern[pattern.index(after: star)...]
    guard action.count >= head.count + tail.count else { return false }
    return equal(head, action.prefix(head.count)) && equal(tail, action.suffix(tail.count))
  }

  private static func equal(_ lhs: some Collection<UInt8>, _ rhs: some Collection<UInt8>) -> Bool {
    lhs.elementsEqual(rhs) { folded($0) == folded($1) }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
