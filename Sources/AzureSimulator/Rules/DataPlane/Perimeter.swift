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
}

/// Under an enforced perimeter, or SecuredByPerimeter, only inbound rules admit a public call.
struct PerimeterDecides: DataPlaneRule {
  static let id = RuleID("network.perimeter")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    let perimeter = request.perimeter(in: view)
    let isSecured = request.vaultRow(in: view)?.publicNetworkAccess == .securedByPerimeter
    guard isSecured || perimeter?.mode == .enforced else { return .abstains }
    guard let perimeter else { return .refuses }
    return switch request.isListed(by: perimeter.perimeter, in: view) {
    case .some(true): .permits
    case .some(false): .refuses
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let (perimeter, mode) = request.perimeter(in: view) else {
      return [
        Evidence("publicNetworkAccess", PublicNetworkAccess.securedByPerimeter.rawValue), Evidence("perimeter", "none"),
      ]
    }
    return [
      Evidence("perimeter", perimeter.name), Evidence("access mode", mode.rawValue),
      Evidence("inbound rules", perimeter.inboundAddressPrefixes.map(\.description).joined(separator: ", ")),
    ]
  }

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
