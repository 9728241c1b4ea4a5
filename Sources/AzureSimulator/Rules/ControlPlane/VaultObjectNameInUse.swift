import AzureModel

/// What Azure Resource Manager answers where the vault itself would refuse a write: no page says.
///
/// The name is held by a soft-deleted object, or by the secret behind a certificate.
struct VaultObjectNameInUse: ControlPlaneRule {
  static let id = RuleID("conflict.vault-object")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putVaultObject(let definition) = request.request.stimulus, let holder = holder(definition, view) else {
      return .abstains
    }
    // A key that is there is returned as it is, whosever it is.
    let isInTheWay = holder.deletedAt != nil || (holder.isManaged && definition.type == .secret)
    return isInTheWay ? .undetermined : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard case .putVaultObject(let definition) = request.request.stimulus, let holder = holder(definition, view) else {
      return []
    }
    return [Evidence(holder.name, holder.deletedAt == nil ? "behind a certificate" : "soft-deleted")]
  }

  private func holder(_ definition: VaultObjectDefinition, _ view: View) -> VaultObject? {
    view.world.vault(definition.vault).flatMap { view.world.object(definition.type.kind, definition.name, in: $0) }
  }
}
