import AzureModel

extension SimulationState {
  /// The identities of a resource after a write: switching the system-assigned one off deletes its principal, switching
  /// it on again makes another.
  ///
  /// - Parameters:
  ///   - definition: What the write sends; nil leaves the identities out.
  ///   - name: The resource.
  ///   - before: What it had.
  ///   - replaces: Whether what is left out is taken away.
  mutating func identity(
    _ definition: ResourceIdentityDefinition?, of name: ResourceName, before: ResourceIdentity?, replaces: Bool
  ) -> ResourceIdentity {
    guard let definition else {
      if !replaces, let before { return before }
      if let former = before?.systemAssigned { retire(former) }
      return ResourceIdentity()
    }
    var identity = ResourceIdentity(
      userAssigned: definition.userAssignedIdentities.compactMap { world.managedIdentity($0) })
    if definition.type.includesSystemAssigned {
      identity.systemAssigned =
        before?.systemAssigned
        ?? world.addPrincipal(
          .managedIdentity(.systemAssigned, resourceID: world.resourceID(of: name)), name: name.name,
          tenantId: world.tenantId, isKnown: newPrincipal())
    } else if let former = before?.systemAssigned {
      retire(former)
    }
    return identity
  }
}
