import AzureModel

extension DataPlaneRequest {
  /// Why the bypass did not help.
  func missingTrustEvidence(in view: View) -> [Evidence] {
    guard vaultRow?.networkAcls?.bypass != NetworkRuleSet.Bypass.none else { return [] }
    guard let service else {
      return [Evidence("trusted service", "no: the bypass admits services that call on their own account, nobody else")]
    }
    let use = ConsumerTable.row(service.consumer)?.use ?? service.consumer.name
    let form = view.world.principals[principal].callForm
    let forms = IdentityForm.allCases.filter {
      TrustedServiceTable.trust(service.consumer, with: $0, asOf: view.asOf) == .trusted
    }
    guard !forms.isEmpty else {
      return [Evidence("trusted service", "no: for a \(use) the bypass admits no identity of \(service.service)")]
    }
    let admitted = forms.map(\.rawValue).joined(separator: " or ")
    return [
      Evidence(
        "trusted service",
        "no: for a \(use) the bypass admits \(service.service) only with its \(admitted) identity, not with the "
          + "\(form?.rawValue ?? "other") one")
    ]
  }

  /// The path and address that a firewall rule compares.
  func firewallEvidence(in view: View) -> [Evidence] {
    let address = path.clientAddress(in: view.world)?.description ?? "not known"
    switch path {
    case .privateEndpoint: return [Evidence("path", "private endpoint")]
    case .serviceEndpoint(let subnet):
      return [
        Evidence("path", "service endpoint of \(view.world.name(of: subnet))"), Evidence("client address", address),
      ]
    case .publicAddress, .oneOfAddresses:
      let caller =
        service.map { "\($0.service) in \($0.region)" } ?? "the public internet"
      guard case .oneOfAddresses(let addresses) = path else {
        return [Evidence("path", "public endpoint, from \(caller)"), Evidence("client address", address)]
      }
      let listed = addresses.map(\.description).joined(separator: ", ")
      return [Evidence("path", "public endpoint, over a NAT gateway"), Evidence("client address", "one of \(listed)")]
    case .unresolved: return [Evidence("path", "none: the name does not resolve")]
    case .strayAddress(let address): return [Evidence("path", "to \(address), which is not the vault's")]
    }
  }
}
