/// The levels of an estate, numbered, and what stands above each.
struct NaivePlaces {
  private let estate: Estate
  private var numbers: [Estate.Scope: Int] = [:]
  private var chains: [Set<Int>] = []

  init(_ estate: Estate) {
    self.estate = estate
    for place in estate.managementGroups.indices { add(.managementGroup(place)) }
    for place in estate.subscriptions.indices { add(.subscription(place)) }
    for place in estate.resourceGroups.indices { add(.resourceGroup(place)) }
    for place in estate.vaults.indices { add(.vault(place)) }
    for scope in estate.assignments.map(\.scope) + estate.eligibilities.map(\.assignment.scope)
      + estate.denials.map(\.scope)
    {
      add(scope)
    }
  }

  private mutating func add(_ scope: Estate.Scope) {
    let scope = Self.folded(scope)
    guard numbers[scope] == nil else { return }
    numbers[scope] = numbers.count
    var above: Set<Int> = []
    var next: Estate.Scope? = scope
    while let place = next {
      if let number = numbers[place] { above.insert(number) }
      next = parent(of: place)
    }
    chains.append(above)
  }

  /// The number of a level; nil for an object at which nothing was given.
  func number(of scope: Estate.Scope) -> Int? { numbers[Self.folded(scope)] }

  /// The numbers of a level and of all above it.
  func chain(of scope: Estate.Scope) -> Set<Int> {
    if let number = number(of: scope) { return chains[number] }
    return parent(of: scope).map { chain(of: $0) } ?? []
  }

  func parent(of scope: Estate.Scope) -> Estate.Scope? {
    switch scope {
    case .managementGroup(let group): estate.managementGroups[group].parent.map { .managementGroup($0) }
    case .subscription(let subscription): .managementGroup(estate.subscriptions[subscription].managementGroup)
    case .resourceGroup(let group): .subscription(estate.resourceGroups[group].subscription)
    case .vault(let vault): .resourceGroup(estate.vaults[vault].resourceGroup)
    case .object(let vault, _, _): .vault(vault)
    }
  }

  private static func folded(_ scope: Estate.Scope) -> Estate.Scope {
    guard case .object(let vault, let kind, let name) = scope else { return scope }
    return .object(vault: vault, kind: kind, name: name.lowercased())
  }
}
