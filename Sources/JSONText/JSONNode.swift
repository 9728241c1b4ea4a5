import SourceDiagnostics

/// One value of a JSON text: a cursor into the tree of its file, cheap to copy.
package struct JSONNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case null, bool, number, string, array, object

    /// The kind with its article, for sentences.
    package var title: String {
      switch self {
      case .null: "null"
      case .bool: "true or false"
      case .number: "a number"
      case .string: "a text"
      case .array: "a list"
      case .object: "an object"
      }
    }
  }

  let tree: JSONTree
  let index: Int

  private var record: JSONRecord { tree.records[index] }

  package var kind: Kind {
    switch record.shape {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  package var isNull: Bool { record.shape == .null }

  /// Where the value stands, quotes and brackets included.
  package var span: SourceSpan {
    SourceSpan(file: tree.number, lower: Int(record.lower), upper: Int(record.upper))
  }

  /// The text of a string; nil for anything else.
  package var text: String? { record.shape == .string ? tree.text(of: index) : nil }

  package var bool: Bool? {
    record.shape == .bool ? tree.file.bytes[Int(record.lower)] == UInt8(ascii: "t") : nil
  }

  /// A number that is whole; nil for anything else.
  package var integer: Int? { record.shape == .number ? Int(tree.file.text(span)) : nil }

  /// The values of a list in order; empty for anything else.
  package var items: [JSONNode] {
    guard record.shape == .array else { return [] }
    return children.map { JSONNode(tree: tree, index: $0) }
  }

  /// The members of an object in the order written; empty for anything else.
  package var members: [(name: String, value: JSONNode)] {
    guard record.shape == .object else { return [] }
    let children = children
    return stride(from: 0, to: children.count - 1, by: 2).map {
      (tree.text(of: children[$0]), JSONNode(tree: tree, index: children[$0 + 1]))
    }
  }

  /// The value of a member, the last one where a name stands twice; nil where there is none.
  ///
  /// - Complexity: O(members).
  package subscript(name: String) -> JSONNode? { members.last { $0.name == name }?.value }

  /// Where the value stands in its text, for instance `$.properties.accessPolicies[2].objectId`.
  ///
  /// - Complexity: O(depth × siblings).
  package var path: String {
    var steps: [String] = []
    var current = index
    while current != 0 {
      let parent = JSONNode(tree: tree, index: Int(tree.records[current].parent))
      let children = parent.children
      let place = children.firstIndex(of: current) ?? 0
      if parent.record.shape == .array {
        steps.append("[\(place)]")
      } else {
        let name = tree.text(of: children[place % 2 == 0 ? place : place - 1])
        let isPlain = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        steps.append(isPlain ? ".\(name)" : "['\(name)']")
      }
      current = parent.index
    }
    return "$" + steps.reversed().joined()
  }

  /// The records right below a list or object: values, and in front of each value of an object its name.
  private var children: [Int] {
    var children: [Int] = []
    var next = index + 1
    let end = index + Int(record.extent)
    while next < end {
      children.append(next)
      next += Int(tree.records[next].extent)
    }
    return children
  }
}
