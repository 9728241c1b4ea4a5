import AzureModel

extension NetworkSecurityGroup {
  /// What keeps a call to a vault from passing; nil where it passes.
  func block(
    _ direction: Direction, from source: AddressRange, to destination: TrafficDestination, id: NetworkSecurityGroup.ID
  ) -> NetworkObstacle? {
    let verdict = verdict(direction, port: Self.httpsPort) { rule in
      Self.both(
        Self.any(rule.sources) { $0.contains(sourceIn: source) },
        Self.any(rule.destinations) { $0.contains(destination) })
    }
    // Behind the rules of the group stand those of Azure, which allow what goes to a vault.
    return verdict.isDenied == false
      ? nil : verdict.rule.map { .securityGroup(id, rule: $0, isSettled: verdict.isDenied == true) }
  }

  /// Whether TCP passes on a port between the instances of the group and what a service tag names, as the group's own
  /// rules say; nil where nobody can say, or where no rule speaks of it and those of Azure decide.
  ///
  /// - Parameters:
  ///   - direction: Out to the service, or in from it.
  ///   - port: The port at the destination.
  ///   - tag: A service tag such as `Sql`, without a region.
  package func allows(_ direction: Direction, port: Int, tag: String) -> (isAllowed: Bool?, rule: String?) {
    let verdict = verdict(direction, port: port) { rule in
      Self.any(direction == .outbound ? rule.destinations : rule.sources) { $0.contains(service: tag) }
    }
    return (verdict.rule == nil ? nil : verdict.isDenied.map { !$0 }, verdict.rule)
  }

  /// Whether the rules deny, in order, and the one that does or may; the rules of Azure behind them allow.
  private func verdict(
    _ direction: Direction, port: Int, _ matches: (Rule) -> Bool?
  ) -> (isDenied: Bool?, rule: String?) {
    var mayDeny: String?
    var mayAllow = false
    for rule in rules
    where rule.direction == direction && rule.includesTCP && rule.ports.contains(where: { $0.ports.contains(port) }) {
      switch (rule.namesApplicationGroups && matches(rule) == true ? nil : matches(rule), rule.access) {
      case (false, _): break
      case (nil, .deny): mayDeny = mayDeny ?? rule.name
      case (nil, .allow): mayAllow = true
      case (true, .deny): return (mayAllow ? nil : true, rule.name)
      case (true, .allow): return mayDeny.map { (nil, $0) } ?? (false, rule.name)
      }
    }
    return mayDeny.map { (nil, $0) } ?? (false, nil)
  }

  /// nil where nobody can say.
  private static func any(_ prefixes: [AddressPrefix], _ contains: (AddressPrefix) -> Bool?) -> Bool? {
    let answers = prefixes.map(contains)
    return answers.contains(true) ? true : answers.contains(nil) ? nil : false
  }

  private static func both(_ one: Bool?, _ other: Bool?) -> Bool? {
    one == false || other == false ? false : one == nil || other == nil ? nil : true
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
