import AzureModel

extension DataPlaneRequest {
  /// The perimeter that the vault is associated with, and how strictly.
  func perimeter(
    in view: View
  ) -> (perimeter: NetworkSecurityPerimeter, mode: NetworkSecurityPerimeter.AccessMode)? {
    let perimeters = view.world.tables.perimeters
    for id in perimeters.ids {
      let perimeter = perimeters[id]
      if let association = perimeter.associations.first(where: { $0.vault == vault }) {
        return (perimeter, association.accessMode)
      }
    }
    return nil
  }

  /// Whether an inbound rule lists the caller's public address; nil where that address is not known.
  fileprivate func isListed(by perimeter: NetworkSecurityPerimeter, in view: View) -> Bool? {
    guard case .publicAddress(let address) = path else { return false }
    guard !perimeter.inboundAddressPrefixes.isEmpty else { return false }
    guard let address else { return nil }
    return perimeter.inboundAddressPrefixes.contains { $0.contains(address) }
  }

  /// Whether the vault's own rules have no say in a public call.
  fileprivate func isUpToPerimeter(in view: View) -> Bool {
    vaultRow(in: view)?.publicNetworkAccess == .securedByPerimeter || perimeter(in: view)?.mode == .enforced
  }

  fileprivate func perimeterEvidence(in view: View) -> [Evidence] {
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

/// An inbound rule of a perimeter that decides alone.
struct PerimeterInboundRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-inbound-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.isUpToPerimeter(in: view), let perimeter = request.perimeter(in: view)?.perimeter else {
      return .abstains
    }
    return switch request.isListed(by: perimeter, in: view) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }
}

/// Under an enforced perimeter, or SecuredByPerimeter, what no inbound rule admits is refused.
struct PerimeterDecides: DataPlaneRule {
  static let id = RuleID("network.perimeter")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.isUpToPerimeter(in: view) ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.forbidden-by-perimeter", in: view)
  }
}

/// In learning mode the inbound rules only add to what the vault admits by itself.
struct PerimeterLearningAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-learning")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let (perimeter, mode) = request.perimeter(in: view), mode == .learning else { return .abstains }
    return switch request.isListed(by: perimeter, in: view) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    request.perimeter(in: view).map {
      [Evidence("perimeter", $0.perimeter.name), Evidence("access mode", $0.mode.rawValue)]
    } ?? []
  }
}
