import AccessMigration
import AzureModel

/// The names that a scenario gives to principals: those of the directory, each made one that can be referred to.
struct ScenarioNames {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  init(reserved: [String]) {
    taken = Set(reserved.map { $0.lowercased() } + ["owner", "subscription", "resourcegroup", "tenant", "internet"])
  }

  /// The name of a principal; the same whenever it is asked for.
  mutating func name(of objectId: String, called title: String) -> String {
    if let known = names[objectId] { return known }
    let name = make(title)
    names[objectId] = name
    return name
  }

  subscript(objectId: String) -> String { names[objectId] ?? objectId }

  func isKnown(_ objectId: String) -> Bool { names[objectId] != nil }

  /// A name that nothing else has.
  mutating func make(_ title: String) -> String {
    var plain = String(title.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    while plain.hasPrefix("-") { plain.removeFirst() }
    while plain.hasSuffix("-") { plain.removeLast() }
    if plain.first?.isLetter != true { plain = "p-" + plain }
    plain = String(plain.prefix(60))
    var name = plain
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(plain)-\(number)"
      number += 1
    }
    return name
  }
}
