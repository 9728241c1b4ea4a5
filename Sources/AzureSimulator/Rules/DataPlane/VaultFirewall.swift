import AzureModel

/// With publicNetworkAccess Disabled the rule lists do not count.
struct PublicAccessDisabled: DataPlaneRule {
  static let id = RuleID("network.public-access-disabled")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vaultRow(in: view)?.publicNetworkAccess == .disabled ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("publicNetworkAccess", PublicNetworkAccess.disabled.rawValue)] + request.trustEvidence(in: view)
      + request.firewallEvidence(in: view)
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let ignoresServices = request.vaultRow(in: view)?.networkAcls?.bypass == NetworkRuleSet.Bypass.none
    return request.failure(
      ignoresServices ? "key-vault.forbidden-by-connection-bypass-none" : "key-vault.forbidden-by-connection", in: view)
  }
}

/// Without networkAcls, or with defaultAction Allow, every path reaches the vault.
struct FirewallOff: DataPlaneRule {
  static let id = RuleID("network.firewall-off")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let vault = request.vaultRow(in: view) else { return .abstains }
    guard let acls = vault.networkAcls else { return .permits }
    return acls.defaultAction == .allow ? .permits : .abstains
  }
}

/// A call through the service endpoint of a listed subnet.
struct VirtualNetworkRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.virtual-network-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .serviceEndpoint(let subnet) = request.path, let acls = request.vaultRow(in: view)?.networkAcls else {
      return .abstains
    }
    return acls.virtualNetworkRules.contains { view.world.subnet($0.subnet) == subnet } ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard case .serviceEndpoint(let subnet) = request.path else { return [] }
    return [Evidence("subnet", view.world.name(of: subnet))]
  }
}

/// A call from a listed public address.
struct IPRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.ip-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .publicAddress(let address) = request.path, let rules = request.vaultRow(in: view)?.networkAcls?.ipRules,
      !rules.isEmpty
    else { return .abstains }
    guard let address else { return .undetermined }
    return rules.contains { $0.contains(address) } ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let rules = request.vaultRow(in: view)?.networkAcls?.ipRules ?? []
    return request.firewallEvidence(in: view) + [Evidence("IP rules", rules.map(\.description).joined(separator: ", "))]
  }
}

/// What nothing admitted is refused.
struct DefaultDeny: DataPlaneRule {
  static let id = RuleID("network.default-deny")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding { .refuses }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let acls = request.vaultRow(in: view)?.networkAcls else { return [] }
    return [
      Evidence("defaultAction", acls.defaultAction.rawValue), Evidence("bypass", acls.bypass.rawValue),
      Evidence("ipRules", acls.ipRules.isEmpty ? "none" : acls.ipRules.map(\.description).joined(separator: ", ")),
      Evidence(
        "virtualNetworkRules",
        acls.virtualNetworkRules.isEmpty ? "none" : acls.virtualNetworkRules.map(\.subnet).joined(separator: ", ")),
    ] + request.trustEvidence(in: view) + request.firewallEvidence(in: view)
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let id: String
    if request.vaultRow(in: view)?.networkAcls?.bypass == NetworkRuleSet.Bypass.none {
      id = "key-vault.forbidden-by-firewall-bypass-none"
    } else if case .serviceEndpoint = request.path {
      id = "key-vault.forbidden-by-firewall-unknown-subnet"
    } else {
      id = "key-vault.forbidden-by-firewall"
    }
    return request.failure(id, in: view)
  }
}

extension DataPlaneRequest {
  /// Why the bypass did not help a service that calls on its own account.
  fileprivate func trustEvidence(in view: View) -> [Evidence] {
    guard let service, vaultRow(in: view)?.networkAcls?.bypass != NetworkRuleSet.Bypass.none else { return [] }
    let forms = TrustedServiceTable.rows.filter { $0.service == service.service && $0.scenario == service.scenario }
      .map(\.identityForm.rawValue)
    let form = view.world.tables.principals[principal].identityForm?.rawValue ?? "another"
    let admitted =
      forms.isEmpty ? "nobody" : "\(service.service.rawValue) only with its \(forms.joined(separator: " or ")) identity"
    return [
      Evidence(
        "trusted service",
        "no: for a \(service.scenario.rawValue) the bypass admits \(admitted), not with the \(form) one")
    ]
  }

  /// The path and address that a firewall rule compares.
  fileprivate func firewallEvidence(in view: View) -> [Evidence] {
    let address = path.clientAddress(in: view.world)?.description ?? "not known"
    switch path {
    case .privateEndpoint: return [Evidence("path", "private endpoint")]
    case .serviceEndpoint(let subnet):
      return [
        Evidence("path", "service endpoint of \(view.world.name(of: subnet))"), Evidence("client address", address),
      ]
    case .publicAddress:
      let caller =
        service.map { "the control plane of \($0.service.rawValue) in \($0.region)" } ?? "the public internet"
      return [Evidence("path", "public endpoint, from \(caller)"), Evidence("client address", address)]
    case .unresolved: return [Evidence("path", "none: the name does not resolve")]
    }
  }
}
