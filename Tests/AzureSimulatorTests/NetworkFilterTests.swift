import AzureModel
import Testing

@testable import AzureSimulator

/// What security groups say about a port and a service.
@Suite struct NetworkFilterTests {
  private func rule(
    _ name: String, _ access: NetworkSecurityGroup.Access, _ destination: String, ports: String = "*",
    direction: NetworkSecurityGroup.Direction = .outbound, groups: Bool = false
  ) throws -> NetworkSecurityGroup.Rule {
    NetworkSecurityGroup.Rule(
      name: name, priority: 100, direction: direction, access: access, includesTCP: true,
      ports: [try #require(PortRange(ports))], sources: [.any],
      destinations: [try #require(AddressPrefix(destination))],
      namesApplicationGroups: groups)
  }

  private func answer(_ rules: [NetworkSecurityGroup.Rule], port: Int = 1433, tag: String = "Sql") -> String {
    let group = NetworkSecurityGroup(name: "nsg", rules: rules, scope: World.rootScope)
    let (isAllowed, name) = group.allows(.outbound, port: port, tag: tag)
    return "\(isAllowed.map(String.init) ?? "open") by \(name ?? "none")"
  }

  @Test func theFirstRuleThatSpeaksOfItDecides() throws {
    let rules = [try rule("sql", .allow, "Sql", ports: "1433"), try rule("rest", .deny, "*")]
    #expect(answer(rules) == "true by sql")
    #expect(answer(rules, port: 443) == "false by rest")
    #expect(answer(rules, tag: "Storage") == "false by rest")
  }

  @Test func rulesOfTheOtherDirectionAndOtherPortsSayNothing() throws {
    #expect(answer([try rule("in", .deny, "*", direction: .inbound)]) == "open by none")
    #expect(answer([try rule("web", .deny, "*", ports: "80-443")]) == "open by none")
  }

  @Test func whatMayOrMayNotBeMeantLeavesItOpenUnlessTheRestAgrees() throws {
    let region = try rule("region", .allow, "Sql.WestEurope")
    let range = try rule("range", .deny, "20.0.0.0/8")
    let rest = try rule("rest", .deny, "*")
    #expect(answer([region, rest]) == "open by rest")
    #expect(answer([range, rest]) == "false by rest")
    #expect(answer([range]) == "open by range")
    #expect(answer([try rule("members", .allow, "*", groups: true), rest]) == "open by rest")
  }
}
