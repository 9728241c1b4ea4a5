import AzureModel
import SourceDiagnostics

/// The resources of a deployment.
extension ArgumentDecoder {
  func deployedResource(_ value: Value) -> Argument? {
    guard case .map(let entries) = value.kind else {
      report(
        .deploymentShape, value, "a resource of a deployment is a map, not \(value.title)", label: value.title,
        help: ["write for instance `- deployVault: { name: kv }`"])
      return nil
    }
    var isSound = true
    var verbs: [(declaration: StepDeclaration, entry: Value.Entry)] = []
    for entry in entries where !DeployedArguments.modifiers.contains(entry.key) {
      if let declaration = StepList.step(entry.key), declaration.isDeployable {
        verbs.append((declaration, entry))
      } else {
        isSound = false
        reportNotDeployable(entry)
      }
    }
    guard isSound else { return nil }
    guard verbs.count == 1, let (declaration, verb) = verbs.first else {
      log(
        Diagnostic(
          ScenarioCode.deploymentShape,
          verbs.isEmpty ? "the resource has no verb" : "the resource has \(verbs.count) verbs",
          at: .init(entries.first?.keySpan ?? value.span, "one verb each"),
          secondary: verbs.dropFirst().map { .init($0.entry.keySpan, "another verb") },
          help: verbs.isEmpty ? ["name what is deployed, for instance `deployVault:`"] : ["make a resource of each"]))
      return nil
    }
    let body = object(verb.value, declaration.shape, in: "`\(declaration.verb)`")
    let id = id(value["id"], &isSound)
    let version = apiVersion(value["apiVersion"], &isSound)
    let dependencies = dependencies(value["dependsOn"], &isSound)
    guard case .object(let arguments)? = body, isSound else { return nil }
    return .deployed(
      DeployedArguments(
        declaration: declaration, arguments: arguments, id: id?.text, dependsOn: dependencies, apiVersion: version,
        isLeftOut: isLeftOut(value["when"]), span: id?.span ?? verb.keySpan))
  }

  private func reportNotDeployable(_ entry: Value.Entry) {
    let deployable = StepList.all.filter(\.isDeployable).map(\.verb)
    let names = deployable + DeployedArguments.modifiers
    if StepList.step(entry.key) != nil || entry.key == StepReader.repeating {
      log(
        Diagnostic(
          ScenarioCode.deploymentShape, "`\(entry.key)` is not a resource of a template, so no deployment can hold it",
          at: .init(entry.keySpan, "not deployed"), help: ["make it a step of its own"]))
    } else {
      log(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)` in a resource of a deployment",
          at: .init(entry.keySpan, "no such key"), help: Suggestion.help(for: entry.key, among: names),
          notes: Suggestion.note("keys beside the step", DeployedArguments.modifiers)))
    }
  }

  private func id(_ entry: Value.Entry?, _ isSound: inout Bool) -> (text: String, span: SourceSpan)? {
    guard let entry, !entry.value.isNull else { return nil }
    if let text = entry.value.scalarText, !text.isEmpty { return (text, entry.value.span) }
    isSound = false
    report(.wrongType, entry.value, "`id` takes a word, not \(entry.value.title)", label: entry.value.title)
    return nil
  }

  private func apiVersion(_ entry: Value.Entry?, _ isSound: inout Bool) -> Day? {
    guard let entry, !entry.value.isNull else { return nil }
    if let text = entry.value.scalarText, let day = Day(text.prefix(10)) { return day }
    isSound = false
    report(
      .wrongType, entry.value, "`apiVersion` takes a version such as `\"2026-02-01\"`", label: "no API version")
    return nil
  }

  private func dependencies(_ entry: Value.Entry?, _ isSound: inout Bool) -> [DeployedArguments.Dependency] {
    guard let entry, !entry.value.isNull else { return [] }
    let items = if case .list(let list) = entry.value.kind { list } else { [entry.value] }
    let found = items.compactMap { item -> DeployedArguments.Dependency? in
      if let text = item.scalarText, !text.isEmpty { return .init(name: text, span: item.usedAt ?? item.span) }
      // An axis may leave one of several out.
      if item.isNull { return nil }
      report(
        .wrongType, item, "`dependsOn` takes ids of resources of the deployment, not \(item.title)", label: item.title,
        help: ["write for instance `dependsOn: [kv]`"])
      return nil
    }
    isSound = isSound && found.count == items.filter { !$0.isNull }.count
    return found
  }

  /// What `when` says was decided for each cell before; one that came with an axis or a `let` was not.
  private func isLeftOut(_ entry: Value.Entry?) -> Bool {
    guard let entry, !entry.value.isNull else { return false }
    if case .bool(let isMeant) = entry.value.kind { return !isMeant }
    report(
      .deploymentShape, entry.value, "`when` of a resource stands where the deployment is written",
      label: "came from elsewhere", help: ["write the resource out in the step"])
    return false
  }
}
