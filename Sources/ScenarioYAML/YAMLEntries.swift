/// The entries of a mapping, in the order written.
package struct YAMLEntries: Collection, Sendable {
  package typealias Element = (key: YAMLNode, value: YAMLNode)

  package struct Index: Comparable, Sendable {
    let key: Int

    package static func < (left: Index, right: Index) -> Bool { left.key < right.key }
  }

  private let tree: YAMLTree
  package let startIndex: Index
  package let endIndex: Index
  package let count: Int

  init(tree: YAMLTree, mapping: Int?) {
    self.tree = tree
    guard let mapping else {
      (startIndex, endIndex, count) = (Index(key: 0), Index(key: 0), 0)
      return
    }
    let record = tree.records[mapping]
    startIndex = Index(key: mapping + 1)
    endIndex = Index(key: mapping + Int(record.extent))
    count = Int(record.detail)
  }

  package var isEmpty: Bool { count == 0 }

  package func index(after index: Index) -> Index {
    let value = self.value(of: index)
    return Index(key: value + Int(tree.records[value].extent))
  }

  package subscript(index: Index) -> Element {
    (YAMLNode(tree: tree, index: index.key), YAMLNode(tree: tree, index: value(of: index)))
  }

  private func value(of index: Index) -> Int {
    index.key + Int(tree.records[index.key].extent)
  }
}
