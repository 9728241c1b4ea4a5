import AzureModel

/// A server that forwards only one of the two domains of a vault to Azure may answer either way.
struct DomainForwardedInPart: DataPlaneRule {
  static let id = RuleID("name-resolution.domain-forwarded-in-part")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    if case .forwardedInPart = request.trip.resolution { .undetermined } else { .abstains }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard case .forwardedInPart(let server) = request.trip.resolution else { return [] }
    let row = view.world.dnsServers[server]
    return [
      Evidence("DNS server", row.name), Evidence("forwards", row.forwards.map(\.domain).joined(separator: ", ")),
      Evidence("needed", "vault.azure.net, vaultcore.azure.net"),
    ]
  }
}
