/// The items of a sequence, in order.
package struct YAMLItems: Collection, Sendable {
  package struct Index: Comparable, Sendable {
    let record: Int

    package static func < (left: Index, right: Index) -> Bool { left.record < right.record }
  }

  private let tree: YAMLTree
  package let startIndex: Index
  package let endIndex: Index
  package let count: Int

  init(tree: YAMLTree, collection: Int?) {
    self.tree = tree
    guard let collection else {
      (startIndex, endIndex, count) = (Index(record: 0), Index(record: 0), 0)
      return
    }
    let record = tree.records[collection]
    startIndex = Index(record: collection + 1)
    endIndex = Index(record: collection + Int(record.extent))
    count = Int(record.detail)
  }

  package var isEmpty: Bool { count == 0 }

  package func index(after index: Index) -> Index {
    Index(record: index.record + Int(tree.records[index.record].extent))
  }

  package subscript(index: Index) -> YAMLNode {
    YAMLNode(tree: tree, index: index.record)
  }
}
