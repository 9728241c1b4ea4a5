/// A private DNS zone and the networks to link.
package struct PrivateDnsZoneDefinition: Sendable {
  package struct Link: Hashable, Sendable {
    package let network: String
    package let resolutionPolicy: PrivateDnsZone.ResolutionPolicy

    package init(network: String, resolutionPolicy: PrivateDnsZone.ResolutionPolicy = .default) {
      self.network = network
      self.resolutionPolicy = resolutionPolicy
    }
  }

  package let name: String

  /// The domain, where `name` is only what the scenario calls the zone.
  package let domain: String?

  /// nil leaves the links of an existing zone alone.
  package let links: [Link]?
  package let resourceGroup: String?

  package init(name: String, domain: String? = nil, links: [Link]?, resourceGroup: String? = nil) {
    self.name = name
    self.domain = domain
    self.links = links
    self.resourceGroup = resourceGroup
  }
}

/// A network to link to a zone.
package struct VirtualNetworkLinkDefinition: Sendable {
  package let zone: String
  package let link: PrivateDnsZoneDefinition.Link

  package init(zone: String, link: PrivateDnsZoneDefinition.Link) {
    self.zone = zone
    self.link = link
  }
}

/// An address record to put into a zone.
package struct DnsRecordDefinition: Sendable {
  package let zone: String
  package let record: PrivateDnsZone.Record

  package init(zone: String, record: PrivateDnsZone.Record) {
    self.zone = zone
    self.record = record
  }
}
