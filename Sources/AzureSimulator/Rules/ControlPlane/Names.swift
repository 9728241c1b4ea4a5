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
    (3...24).contains(name.utf8.count) && !name.contains("--") && isResourceName(name)
  }
}

/// The form of an API Management service's name.
struct ApiManagementNameIsValid: ControlPlaneRule {
  static let id = RuleID("validation.api-management-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putApiManagement(let settings) = request.request.stimulus, !request.isByFiat else { return .abstains }
    return (1...50).contains(settings.name.utf8.count) && isResourceName(settings.name) ? .abstains : .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.invalid-name", by: .apiManagement)
  }
}

/// Letters, digits and hyphens, a letter first, a letter or digit last.
private func isResourceName(_ name: String) -> Bool {
  func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  let bytes = Array(name.utf8)
  guard let first = bytes.first, let last = bytes.last, isLetter(first), isLetter(last) || isDigit(last) else {
    return false
  }
  return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}
