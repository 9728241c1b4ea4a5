/// Two nodes are equal when they are the same tree.
///
/// Places, quotes and brackets do not take part; the order of entries does.
extension YAMLNode: Equatable {
  package static func == (left: YAMLNode, right: YAMLNode) -> Bool {
    guard left.kind == right.kind else { return false }
    switch left.kind {
    case .scalar:
      return areSame(left.scalar?.value ?? .null, right.scalar?.value ?? .null)
    case .sequence:
      return left.items.count == right.items.count && left.items.elementsEqual(right.items)
    case .mapping:
      return left.entries.count == right.entries.count
        && left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
    }
  }

  /// Texts are compared by their code points, as YAML does, and not-a-number is the same value everywhere.
  private static func areSame(_ left: YAMLValue, _ right: YAMLValue) -> Bool {
    switch (left, right) {
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.float(let one), .float(let other)): one == other || (one.isNaN && other.isNaN)
    default: left == right
    }
  }
}
