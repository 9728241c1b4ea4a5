import AzureModel

extension NetworkSecurityGroup {
  /// What keeps traffic on port 443 from passing; nil where it passes.
  ///
  /// Behind the rules of the group stand those of Azure: within virtual networks and out to the internet everything is
  /// allowed, in from the internet nothing.
  func block(
    _ direction: Direction, from source: AddressRange, to destination: TrafficDestination, id: NetworkSecurityGroup.ID
  ) -> NetworkObstacle? {
    var mayDeny: String?
    var mayAllow = false
    for rule in rules where rule.direction == direction && rule.includesHTTPS {
      switch (rule.matches(from: source, to: destination), rule.access) {
      case (false, _): break
      case (nil, .deny): mayDeny = mayDeny ?? rule.name
      case (nil, .allow): mayAllow = true
      case (true, .deny): return .securityGroup(id, rule: rule.name, isSettled: !mayAllow)
      case (true, .allow): return mayDeny.map { .securityGroup(id, rule: $0, isSettled: false) }
      }
    }
    return mayDeny.map { .securityGroup(id, rule: $0, isSettled: false) }
  }
}

extension NetworkSecurityGroup.Rule {
  /// nil where nobody can say.
  fileprivate func matches(from source: AddressRange, to destination: TrafficDestination) -> Bool? {
    let ends = [
      Self.any(sources) { $0.contains(sourceIn: source) }, Self.any(destinations) { $0.contains(destination) },
    ]
    if ends.contains(false) { return false }
    if ends.contains(nil) || namesApplicationGroups { return nil }
    return true
  }

  private static func any(_ prefixes: [AddressPrefix], _ contains: (AddressPrefix) -> Bool?) -> Bool? {
    let answers = prefixes.map(contains)
    return answers.contains(true) ? true : answers.contains(nil) ? nil : false
  }
}

extension NetworkAppliance {
  /// What keeps traffic from passing; nil where it passes.
  func block(_ destination: TrafficDestination, _ id: NetworkAppliance.ID) -> NetworkObstacle? {
    let answers = allows.map { $0.contains(destination) }
    if answers.contains(true) { return nil }
    return .appliance(id, isSettled: !answers.contains(nil))
  }
}
