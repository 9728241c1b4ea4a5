/// What a world assumes where a scenario names nothing: one tenant, one subscription, one resource group, one region.
package struct WorldDefaults: Hashable, Sendable {
  package var tenant: String
  package var subscription: String
  package var resourceGroup: String
  package var location: String

  /// When the simulated clock starts; nil: when the day of the rules begins.
  package var clockStart: UnixTime?

  package init(
    tenant: String = "contoso", subscription: String = "rehearsal", resourceGroup: String = "rg-rehearsal",
    location: String = "westeurope", clockStart: UnixTime? = nil
  ) {
    self.tenant = tenant
    self.subscription = subscription
    self.resourceGroup = resourceGroup
    self.location = location
    self.clockStart = clockStart
  }

  package static let standard = WorldDefaults()

  /// The moment on the calendar that an instant of the simulated clock is, under the rules of a day.
  package func moment(of instant: Instant, asOf: Day) -> UnixTime {
    UnixTime(clockStart ?? UnixTime(asOf), after: instant)
  }

  /// A GUID that was written is kept; a name becomes the id that belongs to it.
  package var tenantId: String { Self.identifier("tenant", tenant) }

  package var subscriptionId: String { Self.identifier("subscription", subscription) }

  package static func identifier(_ kind: String, _ nameOrID: String) -> String {
    DerivedIdentifier.isGUID(nameOrID) ? nameOrID.lowercased() : DerivedIdentifier.guid(kind, nameOrID)
  }
}
