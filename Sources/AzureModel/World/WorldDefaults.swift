/// What a world assumes where a scenario names nothing: one tenant, one subscription, one resource group, one region.
package struct WorldDefaults: Hashable, Sendable {
  package var tenant: String
  package var subscription: String
  package var resourceGroup: String
  package var location: String

  package init(
    tenant: String = "contoso", subscription: String = "rehearsal", resourceGroup: String = "rg-rehearsal",
    location: String = "westeurope"
  ) {
    self.tenant = tenant
    self.subscription = subscription
    self.resourceGroup = resourceGroup
    self.location = location
  }

  package static let standard = WorldDefaults()

  /// A GUID that was written is kept; a name becomes the id that belongs to it.
  package var tenantId: String { Self.identifier("tenant", tenant) }

  package var subscriptionId: String { Self.identifier("subscription", subscription) }

  package static func identifier(_ kind: String, _ nameOrID: String) -> String {
    DerivedIdentifier.isGUID(nameOrID) ? nameOrID.lowercased() : DerivedIdentifier.guid(kind, nameOrID)
  }
}
