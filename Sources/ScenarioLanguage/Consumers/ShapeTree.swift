import AzureModel

/// Fields on their way to a shape: a leaf is put where its path leads, and maps appear on the way.
struct ShapeTree {
  private indirect enum Node {
    case leaf(FieldDeclaration)
    case branch(ShapeTree, isList: Bool)
  }

  private var nodes: [(name: String, node: Node)] = []

  /// The field that is meant where something else than a map is written.
  private var short: String?

  /// Puts a field at the end of a path; one that is there stays.
  mutating func insert(_ field: FieldDeclaration, at path: ArraySlice<String>) {
    guard let first = path.first else {
      if !nodes.contains(where: { $0.name == field.name }) { nodes.append((field.name, .leaf(field))) }
      return
    }
    let isList = first.hasSuffix("[]")
    let name = isList ? String(first.dropLast(2)) : first
    let index = nodes.firstIndex { $0.name == name }
    var inner = ShapeTree()
    if let index, case .branch(let known, _) = nodes[index].node { inner = known }
    inner.insert(field, at: path.dropFirst())
    if let index {
      nodes[index].node = .branch(inner, isList: isList)
    } else {
      nodes.append((name, .branch(inner, isList: isList)))
    }
  }

  /// Says what stands for the map at the end of a path where a scalar is written: the last field, through all maps on
  /// the way that stand for nothing else.
  mutating func shorten(_ path: ArraySlice<String>, to field: String) {
    guard let first = path.first else {
      short = short ?? field
      return
    }
    let isList = first.hasSuffix("[]")
    let name = isList ? String(first.dropLast(2)) : first
    guard let index = nodes.firstIndex(where: { $0.name == name }), case .branch(var inner, _) = nodes[index].node
    else { return }
    inner.shorten(path.dropFirst(), to: field)
    nodes[index].node = .branch(inner, isList: isList)
    if !isList { short = short ?? name }
  }

  /// The fields, maps inside one another.
  var fields: [FieldDeclaration] {
    nodes.map { name, node in
      switch node {
      case .leaf(let field): return field
      case .branch(let tree, let isList):
        let shape = FieldType.object(ObjectShape(tree.fields, short: tree.short, hasProperties: true))
        return FieldDeclaration(name, isList ? .list(shape) : shape, "as a template writes it")
      }
    }
  }
}
