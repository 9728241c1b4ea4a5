import AzureModel

/// Under purge protection nobody purges an object; the service does when the retention has passed.
struct ObjectPurgeProtected: DataPlaneRule {
  static let id = RuleID("object-state.purge-protected")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .purge? = request.change, request.deletedObject(in: view) != nil else { return .abstains }
    return request.vaultRow?.enablePurgeProtection == true ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("retention", "\(request.vaultRow?.softDeleteRetentionInDays ?? 0) days")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.purge-protected", in: view)
  }
}
