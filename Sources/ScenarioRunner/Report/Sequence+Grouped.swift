extension Sequence {
  /// Elements with an equal key, wherever they stand: groups in the order of their first element, never in hash order.
  package func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
    var groups: [(key: Key, elements: [Element])] = []
    var numberOfKey: [Key: Int] = [:]
    for element in self {
      let key = key(element)
      if let number = numberOfKey[key] {
        groups[number].elements.append(element)
      } else {
        numberOfKey[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
