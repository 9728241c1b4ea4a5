import AzureModel

/// The name of a custom role has up to 512 characters, its description up to 2,048.
struct CustomRoleTexts: ControlPlaneRule {
  static let id = RuleID("validation.custom-role-texts")
  private static let longestName = 512
  private static let longestDescription = 2_048

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putRoleDefinition(let definition) = request.request.stimulus else { return .abstains }
    let isShort = definition.name.count <= Self.longestName && definition.description.count <= Self.longestDescription
    return isShort ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard case .putRoleDefinition(let definition) = request.request.stimulus else { return [] }
    return [
      Evidence("characters of the name", String(definition.name.count)),
      Evidence("characters of the description", String(definition.description.count)),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-definition-not-valid")
  }
}
