/// A pattern for operation names as the pages describe it: letter case aside, one star for any run of characters.
struct NaivePattern {
  private let head: String

  /// What follows the star; nil for a pattern without one.
  private let tail: String?

  init(_ text: String) {
    let parts = text.lowercased().split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    head = String(parts[0])
    tail = parts.count == 2 ? String(parts[1]) : nil
  }

  /// - Parameter action: In lower case.
  func matches(_ action: String) -> Bool {
    guard let tail else { return action == head }
    return action.utf8.count >= head.utf8.count + tail.utf8.count && action.hasPrefix(head) && action.hasSuffix(tail)
  }
}
