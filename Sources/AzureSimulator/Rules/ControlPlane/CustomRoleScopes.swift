import AzureModel

/// A custom role lists up to 2,000 assignable scopes, one management group at most among them, and no wildcard or root.
struct CustomRoleScopes: ControlPlaneRule {
  static let id = RuleID("validation.custom-role-scopes")
  private static let most = 2_000

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    problem(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    problem(request).map { [Evidence("assignableScopes", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-definition-not-valid")
  }

  private func problem(_ request: ControlPlaneRequest) -> String? {
    guard case .putRoleDefinition(let definition) = request.request.stimulus else { return nil }
    let scopes = definition.assignableScopes
    if scopes.isEmpty { return "none" }
    if scopes.count > Self.most { return "\(scopes.count) of at most \(Self.most)" }
    var managementGroups = 0
    for scope in scopes {
      switch scope {
      case .text(let text): return text
      case .named(.root): return "the root"
      case .named(.resource(let name)) where name.kind == .managementGroup: managementGroups += 1
      case .named: break
      }
    }
    return managementGroups > 1 ? "\(managementGroups) management groups" : nil
  }
}
