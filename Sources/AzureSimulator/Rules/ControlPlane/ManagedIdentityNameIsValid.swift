import AzureModel

/// The form of a user-assigned identity's name.
struct ManagedIdentityNameIsValid: ControlPlaneRule {
  static let id = RuleID("validation.managed-identity-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putManagedIdentity(let definition) = request.request.stimulus, !request.isByFiat else {
      return .abstains
    }
    return (3...128).contains(definition.name.utf8.count) && Self.isWellFormed(definition.name) ? .abstains : .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.managed-identity-name")
  }

  private static func isWellFormed(_ name: String) -> Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let marks = [UInt8(ascii: "-"), UInt8(ascii: "_")]
    return name.utf8.first.map(isAlphanumeric) == true
      && name.utf8.allSatisfy { isAlphanumeric($0) || marks.contains($0) }
  }
}
