/// Ports as security rules write them: one, a range such as `80-443`, or all.
package struct PortRange: Hashable, Sendable {
  package let ports: ClosedRange<Int>

  /// nil for text that is none of them.
  package init?(_ text: some StringProtocol) {
    if text == "*" {
      ports = 0...65_535
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first, let low = first, let high = parts.count == 2 ? parts[1] : low, parts.count <= 2,
      0 <= low, low <= high, high <= 65_535
    else { return nil }
    ports = low...high
  }
}
