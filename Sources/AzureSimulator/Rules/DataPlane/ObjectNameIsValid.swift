import AzureModel

/// The form of the name of a new object; by fiat names are labels of the scenario and any will do.
struct ObjectNameIsValid: DataPlaneRule {
  static let id = RuleID("existence.object-name")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.makesObject, !request.isByFiat, let name = request.objectName else { return .abstains }
    return VaultObjectName.isValid(name) ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("name", request.objectName ?? "")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.object-name-not-valid", in: view)
  }
}
