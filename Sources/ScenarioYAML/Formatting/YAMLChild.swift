/// An item of a sequence or an entry of a mapping.
enum YAMLChild {
  case item(YAMLNode)
  case entry(key: YAMLNode, value: YAMLNode)

  /// Where it begins, the dash of an item left aside.
  var lower: Int {
    switch self {
    case .item(let value): value.lower
    case .entry(let key, _): key.lower
    }
  }

  /// Comments in front of this place stand above the line on which the child begins.
  var firstPlace: Int {
    switch self {
    case .item(let value): value.firstPlace
    case .entry(let key, let value): value.isBlockCollection ? key.lower : max(key.lower, value.lower)
    }
  }
}

extension YAMLNode {
  var lower: Int { Int(record.lower) }
  var upper: Int { Int(record.upper) }

  /// Whether it is written in brackets.
  var isFlow: Bool { record.isCollection && record.traits.contains(.flow) }

  var isBlockCollection: Bool { record.isCollection && !isFlow }

  var children: [YAMLChild] {
    switch kind {
    case .scalar: []
    case .sequence: items.map(YAMLChild.item)
    case .mapping: entries.map { YAMLChild.entry(key: $0.key, value: $0.value) }
    }
  }

  /// Where its first line begins to matter: a comment in front of it is no part of it.
  var firstPlace: Int {
    guard isBlockCollection, let first = children.first else { return lower }
    return first.firstPlace
  }
}
