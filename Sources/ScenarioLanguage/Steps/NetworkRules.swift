import AzureModel

extension StepDeclaration {
  static let addNetworkRule = networkRule("addNetworkRule", true, "Adds one rule to the firewall of a vault.")
  static let removeNetworkRule = networkRule(
    "removeNetworkRule", false, "Takes one rule from the firewall of a vault.")

  private static func networkRule(_ verb: String, _ isAdded: Bool, _ summary: String) -> StepDeclaration {
    StepDeclaration(
      verb, .control, summary,
      shape: ObjectShape(
        [
          FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
          FieldDeclaration("ipAddress", .addressRange, "a public address or range"),
          FieldDeclaration("subnet", .subnet, "a subnet"),
        ], oneOf: ["ipAddress", "subnet"]),
      example: "\(verb): { vault: kv, ipAddress: 203.0.113.7 }",
      source: Source("https://learn.microsoft.com/cli/azure/keyvault/network-rule")
    ) { arguments in
      let range = arguments.text("ipAddress").flatMap { AddressRange($0) }
      return .changeNetworkRule(
        NetworkRuleChange(
          vault: arguments.required("vault"),
          rule: range.map { .address($0) } ?? .subnet(arguments.required("subnet")), isAdded: isAdded))
    }
  }
}
