import AzureModel
import SourceDiagnostics

/// One resource of a deployment after decoding.
package struct DeployedArguments: Sendable {
  /// A resource that this one waits for, by id or by name.
  struct Dependency: Sendable {
    let name: String
    let span: SourceSpan
  }

  let declaration: StepDeclaration
  let arguments: [String: Argument]
  let id: String?
  let dependsOn: [Dependency]
  let apiVersion: Day?

  /// Whether its `when` leaves it out in the cell.
  let isLeftOut: Bool

  /// The verb, or its id where it has one.
  let span: SourceSpan

  /// What may stand beside the verb.
  static let modifiers = Grammar.deployedResource.map(\.name)

  /// What it is called in the deployment where it has no id.
  var name: String? {
    guard declaration.declares != nil, let field = declaration.namedBy.first(where: { arguments[$0] != nil }),
      case .text(let name)? = arguments[field]
    else { return nil }
    return name
  }

  /// Whether a reference names what it declares.
  func declares(_ expression: Expression) -> Bool {
    guard let kind = declaration.declares, name?.lowercased() == expression.name.lowercased() else { return false }
    return expression.qualifier.map { $0 == kind.rawValue } ?? true
  }

  /// What is written once the values of references are known; or the reference that has none.
  func stimulus(in world: World, at instant: Instant) -> Stimulus {
    var resolver = ArgumentResolver(world: world, instant: instant)
    let resolved = resolver.resolve(arguments)
    return resolver.missing.map { .valueNotYetKnown(expression: $0) } ?? declaration.stimulus(Arguments(resolved))
  }
}

extension StepDeclaration {
  /// Verbs that write a resource of a template, and are not named so.
  private static let alsoDeployed = ["assignRole", "setAccessPolicy", "addAccessPolicy", "removeAccessPolicy"]

  /// Whether a deployment may hold it.
  package var isDeployable: Bool {
    guard plane == .control, verb != StepDeclaration.deployment.verb else { return false }
    // What declares a thing that Azure Resource Manager has no type for is made elsewhere.
    let isResource = declares.map { $0.resourceType != nil } ?? true
    return (verb.hasPrefix("deploy") && isResource) || Self.alsoDeployed.contains(verb)
  }

  /// The steps in a step: the resources of a deployment, else itself; with what each is given.
  func parts(_ body: Value) -> [(declaration: StepDeclaration, body: Value)] {
    guard verb == StepDeclaration.deployment.verb else { return [(self, body)] }
    return body.deployedResources.flatMap { item in
      item.entries.compactMap { entry in StepList.step(entry.key).map { ($0, entry.value) } }
    }
  }
}

extension Value {
  /// The items under `resources`, as they were written.
  var deployedResources: [Value] {
    if case .list(let items)? = self["resources"]?.value.kind { items } else { [] }
  }

  /// The names in resources of a deployment that cannot be read, which may be what others refer to.
  var uncertainNames: [String] {
    deployedResources.flatMap(\.entries).filter { StepList.step($0.key)?.isDeployable != true }
      .compactMap { $0.value["name"]?.value.scalarText }
  }

  /// The same with a truth in place of the `when` of each resource, for one cell.
  func deciding(_ conditions: [Int: CellFilter], in cell: Cell) -> Value {
    guard !conditions.isEmpty, case .map(let entries) = kind else { return self }
    let decided = entries.map { entry -> Entry in
      guard entry.key == "resources", case .list(let items) = entry.value.kind else { return entry }
      let resources = items.enumerated().map { number, item in
        conditions[number].map { item.replacing("when", with: .bool($0.matches(cell))) } ?? item
      }
      return Entry(
        key: entry.key, keySpan: entry.keySpan,
        value: Value(.list(resources), entry.value.span, usedAt: entry.value.usedAt))
    }
    return Value(.map(decided), span, usedAt: usedAt)
  }

  private func replacing(_ key: String, with kind: Kind) -> Value {
    let replaced = entries.map { entry in
      entry.key == key
        ? Entry(key: key, keySpan: entry.keySpan, value: Value(kind, entry.value.span, usedAt: entry.value.usedAt))
        : entry
    }
    return Value(.map(replaced), span, usedAt: usedAt)
  }
}
