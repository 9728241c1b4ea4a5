import AzureModel
import SourceDiagnostics

/// Which resources of a deployment wait for which: those in `dependsOn`, and those whose values are referred to.
///
/// A bare name orders nothing, as `resourceId()` in a template orders nothing; `${…}` does, as `reference()` does.
struct DeploymentOrder {
  /// As many as a template may hold.
  ///
  /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices, read on the day of the
  /// model.
  static let mostResources = 800

  private let resources: [DeployedArguments]
  private let numbersOfIDs: [String: [Int]]
  private let numbersOfNames: [String: [Int]]

  init(_ resources: [DeployedArguments]) {
    self.resources = resources
    var ids: [String: [Int]] = [:]
    var names: [String: [Int]] = [:]
    for (number, resource) in resources.enumerated() {
      if let id = resource.id { ids[id, default: []].append(number) }
      if let name = resource.name { names[name.lowercased(), default: []].append(number) }
    }
    numbersOfIDs = ids
    numbersOfNames = names
  }

  /// The deployment without what is left out in the cell, which nothing waits for.
  var definitions: [DeployedResource] {
    let kept = resources.indices.filter { !resources[$0].isLeftOut }
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    return kept.map { number in
      let resource = resources[number]
      return DeployedResource(
        dependsOn: dependencies(of: number).compactMap { numbers[$0] }, apiVersion: resource.apiVersion
      ) { resource.stimulus(in: $0, at: $1) }
    }
  }

  /// The numbers of the resources that one waits for, in ascending order.
  private func dependencies(of number: Int) -> [Int] {
    var found = Set(resources[number].dependsOn.compactMap { self.number(of: $0) })
    for expression in resources[number].arguments.values.flatMap(\.expressions) {
      let declaring = numbersOfNames[expression.name.lowercased()] ?? []
      found.formUnion(declaring.filter { resources[$0].declares(expression) })
    }
    return found.sorted()
  }

  private func number(of dependency: DeployedArguments.Dependency) -> Int? {
    if let numbers = numbersOfIDs[dependency.name] { return numbers[0] }
    let named = numbersOfNames[dependency.name.lowercased()] ?? []
    return named.count == 1 ? named[0] : nil
  }

  // MARK: Mistakes

  /// Reports what keeps the resources from being put in an order; false where there is something.
  func report(to log: (Diagnostic) -> Void) -> Bool {
    guard resources.count <= Self.mostResources else {
      log(
        Diagnostic(
          ScenarioCode.deploymentTooLarge, "a deployment has at most \(Self.mostResources) resources",
          at: .init(resources[Self.mostResources].span, "one too many"), help: ["make several deployments of it"]))
      return false
    }
    let isSound = reportNames(to: log)
    let circles = NameCycles(
      edges: Dictionary(
        uniqueKeysWithValues: resources.indices.map { (String($0), dependencies(of: $0).map { String($0) }) }),
      order: resources.indices.map { String($0) }
    ).all().map { $0.compactMap { Int($0) } }
    for circle in circles {
      log(
        Diagnostic(
          ScenarioCode.deploymentCycle, "resources of the deployment wait for each other in a circle",
          at: .init(resources[circle[0]].span, circle.count > 1 ? "waits for the next" : "waits for itself"),
          secondary: circle.dropFirst().map { .init(resources[$0].span, "and so on") },
          help: ["deploy what needs the others' values in a deployment of its own, behind this one"]))
    }
    return isSound && circles.isEmpty
  }

  private func reportNames(to log: (Diagnostic) -> Void) -> Bool {
    var isSound = true
    for (id, numbers) in numbersOfIDs.sorted(by: { $0.value[0] < $1.value[0] }) where numbers.count > 1 {
      isSound = false
      log(
        Diagnostic(
          ScenarioCode.repeatedStepID, "the id `\(id)` is used twice in the deployment",
          at: .init(resources[numbers[1]].span, "again"),
          secondary: [.init(resources[numbers[0]].span, "first used here")]))
    }
    let known = numbersOfIDs.keys.sorted() + resources.compactMap(\.name)
    for dependency in resources.flatMap(\.dependsOn) where number(of: dependency) == nil {
      isSound = false
      let several = numbersOfNames[dependency.name.lowercased()] ?? []
      log(
        Diagnostic(
          ScenarioCode.unknownDependency,
          several.isEmpty
            ? "no resource of the deployment is `\(dependency.name)`"
            : "`\(dependency.name)` is the name of several resources of the deployment",
          at: .init(dependency.span, several.isEmpty ? "no such resource" : "which one?"),
          secondary: several.map { .init(resources[$0].span, "one of them") },
          help: Suggestion.help(for: dependency.name, among: known) + ["give the resource that is meant an `id`"],
          notes: Suggestion.note("resources", known)))
    }
    return isSound
  }
}

extension Argument {
  /// The references in it that get their values when the step runs.
  fileprivate var expressions: [Expression] {
    switch self {
    case .text, .bool, .integer, .delay, .deployed: return []
    case .list(let items): return items.flatMap(\.expressions)
    case .object(let fields): return fields.values.flatMap(\.expressions)
    case .open(let value, _):
      switch value.kind {
      case .expression(let expression): return [expression]
      case .template(let pieces):
        return pieces.compactMap { if case .expression(let expression) = $0 { expression } else { nil } }
      case .null, .bool, .int, .float, .string, .list, .map: return []
      }
    }
  }
}
