import AzureModel

/// The form of a vault's name; by fiat names are labels of the scenario and any will do.
struct VaultNameIsValid: ControlPlaneRule {
  static let id = RuleID("validation.vault-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putVault(let settings) = request.request.stimulus, !request.isByFiat else { return .abstains }
    return Self.isValid(settings.name) ? .abstains : .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard case .putVault(let settings) = request.request.stimulus else { return nil }
    return request.failure("arm.vault-name-not-valid", by: .keyVault, ["name": settings.name])
  }

  private static func isValid(_ name: String) -> Bool {
    (3...24).contains(name.utf8.count) && !name.contains("--") && ResourceNameForm.isValid(name)
  }
}
