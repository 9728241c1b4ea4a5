/// Matches operation names against the patterns of role definitions.
///
/// Comparison ignores case; one `*` stands for any run of characters, slashes included.
package enum ActionPattern {
  /// - Complexity: O(length of the action).
  package static func matches(_ pattern: some StringProtocol, _ action: some StringProtocol) -> Bool {
    let pattern = pattern.lowercased().utf8
    let action = action.lowercased().utf8
    guard let star = pattern.firstIndex(of: UInt8(ascii: "*")) else { return pattern.elementsEqual(action) }
    let head = pattern[..<star]
    let tail = pattern[pattern.index(after: star)...]
    guard action.count >= head.count + tail.count else { return false }
    return action.starts(with: head) && action.suffix(tail.count).elementsEqual(tail)
  }
}
