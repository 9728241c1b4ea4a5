import AzureModel
import SourceDiagnostics

/// Values of fields that name what steps declare.
extension ArgumentDecoder {
  func reference(_ value: Value, _ kind: ResourceKind, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .reference(kind), field) }
    var name = ResourcePath.name(of: kind, in: text) ?? text
    if kind == .roleDefinition, let role = environment?.role(ofID: name) { name = role }
    environment?.check(ResourceName(kind, name), at: value, log)
    return .text(name)
  }

  func subnet(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .subnet, field) }
    guard let path = ResourcePath.subnet(in: text) else { return mismatch(value, .subnet, field) }
    environment?.check(subnet: path, at: value, log)
    return .text(path)
  }

  func vaultObject(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .vaultObject, field) }
    let path =
      VaultObjectURI(text).map { "\($0.vault)/\($0.kind.rawValue)/\($0.name)" } ?? ResourcePath.name(
        of: .vault, in: text)
      ?? text
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isObject = parts.count == 3 && VaultObjectKind(rawValue: String(parts[1])) != nil && !parts[2].isEmpty
    guard parts.count == 1 || isObject else { return mismatch(value, .vaultObject, field) }
    environment?.check(ResourceName(.vault, String(parts[0])), at: value, log)
    return .text(path)
  }

  func scope(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .scope, field) }
    if ["tenant", "subscription", "resourceGroup"].contains(text) { return .text(text) }
    if text == "/" { return .text("tenant") }
    if text.hasPrefix("/") { return scopeID(value, text, field) }
    let qualified = text.split(separator: ":", maxSplits: 1).map(String.init)
    if qualified.count == 2, let kind = ResourceKind(rawValue: qualified[0]) {
      environment?.check(ResourceName(kind, qualified[1]), at: value, log)
      return .text(text)
    }
    if text.contains("/") { return vaultObject(value, field) }
    guard let environment else { return .text(text) }
    return environment.checkScope(text, at: value, log).map { .text("\($0.kind.rawValue):\($0.name)") }
  }

  /// The scope that a resource id names; a subscription or resource group that no step declared is the scenario's own.
  func scopeID(_ value: Value, _ id: String, _ field: String) -> Argument? {
    let parts = id.split(separator: "/").map(String.init)
    let folded = parts.map { $0.lowercased() }
    let isSubscription = folded.first == "subscriptions"
    if isSubscription, parts.count == 2 {
      return .text(environment?.subscription(parts[1]).map { "subscription:\($0)" } ?? "subscription")
    }
    if isSubscription, parts.count == 4, folded[2] == "resourcegroups" {
      let isDeclared = environment?.names(of: .resourceGroup).contains { $0.lowercased() == folded[3] } ?? false
      return .text(isDeclared ? "resourceGroup:\(parts[3])" : "resourceGroup")
    }
    for kind in ResourceKind.allCases {
      guard let name = ResourcePath.name(of: kind, in: id) else { continue }
      environment?.check(ResourceName(kind, name), at: value, log)
      if kind == .vault, parts.count >= 2, let object = VaultObjectKind(rawValue: folded[folded.count - 2]) {
        return .text("\(name)/\(object.rawValue)/\(parts[parts.count - 1])")
      }
      return .text("\(kind.rawValue):\(name)")
    }
    return mismatch(value, .scope, field)
  }

  func principal(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .principal, field) }
    if DerivedIdentifier.isGUID(text) { return .text(text.lowercased()) }
    guard let environment else { return .text(text) }
    if Self.isBrokenGUID(text), environment.candidates(text).isEmpty {
      report(
        .valueNotAllowed, value, "`\(text)` is not a GUID", label: "not 8-4-4-4-12 digits",
        help: ["an object id has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12"])
      return nil
    }
    guard let name = environment.checkHolder(text, at: value, log) else { return nil }
    let hasOwn = name.kind == .apiManagement || name.kind.isConsumer
    let path = hasOwn ? ["identity", "principalId"] : ["principalId"]
    let expression = Expression(
      qualifier: name.kind.rawValue, segments: [name.name] + path, isOptional: false, span: value.span)
    return .open(Value(.expression(expression), value.span, usedAt: value.usedAt), .text)
  }
}
