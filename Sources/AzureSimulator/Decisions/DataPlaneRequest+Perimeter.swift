import AzureModel

extension DataPlaneRequest {
  /// The perimeter that the vault is in, and how it is associated.
  ///
  /// - Complexity: O(perimeters).
  func perimeter(
    in view: View
  ) -> (perimeter: NetworkSecurityPerimeter, association: NetworkSecurityPerimeter.Association)? {
    let perimeters = view.world.perimeters
    guard perimeters.count > 0, let vaultRow else { return nil }
    let resourceID = view.world.resourceID(of: ResourceName(.vault, vaultRow.name))
    for id in perimeters.ids {
      if let association = perimeters[id].association(of: resourceID) { return (perimeters[id], association) }
    }
    return nil
  }

  func perimeterMode(in view: View) -> NetworkSecurityPerimeter.AccessMode? {
    perimeter(in: view)?.association.accessMode
  }

  /// Whether an inbound rule lists the caller's public address; nil where that address is not known.
  func isListedByPerimeter(in view: View) -> Bool? {
    guard let (perimeter, association) = perimeter(in: view) else { return false }
    let prefixes = perimeter.inboundRules(for: association).flatMap(\.addressPrefixes)
    return path.isFrom(prefixes)
  }

  /// The subscription in which the managed identity of the caller lies, or the resource that has it; in lower case.
  func subscriptionOfIdentity(in view: View) -> String? {
    guard case .managedIdentity(_, let resourceID) = view.world.principals[principal].kind else { return nil }
    return World.subscriptionId(of: service?.resourceID ?? resourceID)
  }

  /// Whether an inbound rule lists the subscription from which a managed identity calls.
  func isOfListedSubscription(in view: View) -> Bool {
    guard let (perimeter, association) = perimeter(in: view), isPublic,
      let subscription = subscriptionOfIdentity(in: view)
    else { return false }
    return perimeter.inboundRules(for: association).contains { $0.subscriptionIds.contains(subscription) }
  }

  /// Whether a managed identity calls for a resource that is in the same perimeter.
  func isInSamePerimeter(in view: View) -> Bool {
    guard let (perimeter, _) = perimeter(in: view), isPublic,
      case .managedIdentity(_, let resourceID) = view.world.principals[principal].kind
    else { return false }
    return perimeter.association(of: service?.resourceID ?? resourceID) != nil
  }

  /// Whether the call comes to the public endpoint.
  private var isPublic: Bool {
    switch path {
    case .publicAddress, .oneOfAddresses, .serviceEndpoint: true
    case .privateEndpoint, .unresolved, .strayAddress: false
    }
  }

  /// Whether the vault's own rules have no say in a public call.
  func isUpToPerimeter(in view: View) -> Bool {
    vaultRow?.publicNetworkAccess == .securedByPerimeter || perimeterMode(in: view) == .enforced
  }

  func perimeterEvidence(in view: View) -> [Evidence] {
    guard let (perimeter, association) = perimeter(in: view) else {
      return [
        Evidence("publicNetworkAccess", PublicNetworkAccess.securedByPerimeter.rawValue), Evidence("perimeter", "none"),
      ]
    }
    let rules = perimeter.inboundRules(for: association)
    let listed =
      rules.flatMap(\.addressPrefixes).map(\.description)
      + rules.flatMap(\.subscriptionIds).map { "subscription \($0)" }
    return [
      Evidence("perimeter", perimeter.name), Evidence("access mode", association.accessMode.rawValue),
      Evidence("inbound rules", listed.isEmpty ? "none" : listed.joined(separator: ", ")),
    ]
  }
}
