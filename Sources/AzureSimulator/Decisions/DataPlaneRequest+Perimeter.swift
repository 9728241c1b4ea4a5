import AzureModel

extension DataPlaneRequest {
  /// The perimeter that the vault is associated with, and how strictly.
  func perimeter(
    in view: View
  ) -> (perimeter: NetworkSecurityPerimeter, mode: NetworkSecurityPerimeter.AccessMode)? {
    let perimeters = view.world.perimeters
    for id in perimeters.ids {
      let perimeter = perimeters[id]
      if let association = perimeter.associations.first(where: { $0.vault == vault }) {
        return (perimeter, association.accessMode)
      }
    }
    return nil
  }

  /// Whether an inbound rule lists the caller's public address; nil where that address is not known.
  func isListed(by perimeter: NetworkSecurityPerimeter, in view: View) -> Bool? {
    guard case .publicAddress(let address) = path else { return false }
    guard !perimeter.inboundAddressPrefixes.isEmpty else { return false }
    guard let address else { return nil }
    return perimeter.inboundAddressPrefixes.contains { $0.contains(address) }
  }

  /// Whether the vault's own rules have no say in a public call.
  func isUpToPerimeter(in view: View) -> Bool {
    vaultRow?.publicNetworkAccess == .securedByPerimeter || perimeter(in: view)?.mode == .enforced
  }

  func perimeterEvidence(in view: View) -> [Evidence] {
    guard let (perimeter, mode) = perimeter(in: view) else {
      return [
        Evidence("publicNetworkAccess", PublicNetworkAccess.securedByPerimeter.rawValue), Evidence("perimeter", "none"),
      ]
    }
    return [
      Evidence("perimeter", perimeter.name), Evidence("access mode", mode.rawValue),
      Evidence("inbound rules", perimeter.inboundAddressPrefixes.map(\.description).joined(separator: ", ")),
    ]
  }
}
