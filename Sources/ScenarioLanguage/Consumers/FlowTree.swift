/// A map of YAML in flow style, put together from values at the ends of paths.
struct FlowTree {
  private indirect enum Node {
    case value(String)
    case branch(FlowTree, isList: Bool)
  }

  private var nodes: [(name: String, node: Node)] = []

  /// Puts a value, written as YAML has it, at the end of a path; lists on the way have one item.
  mutating func insert(_ value: String, at path: ArraySlice<String>) {
    guard let first = path.first else { return }
    let isList = first.hasSuffix("[]")
    let name = isList ? String(first.dropLast(2)) : first
    let index = nodes.firstIndex { $0.name == name }
    var node = Node.value(value)
    if path.count > 1 {
      var inner = FlowTree()
      if let index, case .branch(let known, _) = nodes[index].node { inner = known }
      inner.insert(value, at: path.dropFirst())
      node = .branch(inner, isList: isList)
    }
    if let index { nodes[index].node = node } else { nodes.append((name, node)) }
  }

  /// The map as YAML.
  var text: String {
    let members = nodes.map { name, node in
      switch node {
      case .value(let value): "\(name): \(value)"
      case .branch(let tree, let isList): "\(name): " + (isList ? "[\(tree.text)]" : tree.text)
      }
    }
    return "{ \(members.joined(separator: ", ")) }"
  }
}
