import AzureModel
import ScenarioLanguage

/// An axis of the grid, as its values stand in a scenario.
package enum ConsumerGridAxis: String, Hashable, Sendable, CaseIterable {
  case identity, firewall, permissionModel

  /// The lines of the axis below `matrix`, or below `let` where it is no axis and only the first value holds.
  func lines(_ row: ConsumerRow) -> [(name: String, value: String)] {
    switch self {
    case .identity: row.identity.forms.map { Self.identity($0, row) }
    case .firewall: Self.firewalls(row)
    case .permissionModel: [("rbac", "true"), ("access policy", "false")]
    }
  }

  private static func identity(_ form: IdentityForm, _ row: ConsumerRow) -> (String, String) {
    (form.title, ConsumerExampleIdentity(form, of: row).value)
  }

  private static func firewalls(_ row: ConsumerRow) -> [(String, String)] {
    func value(_ acls: String, access: String = "Enabled", inSubnet: Bool = false) -> String {
      let isIn = inSubnet && row.virtualNetwork != .doesNotHelp
      return "{ acls: \(acls), access: \(access), subnet: \(isIn ? "vnet/snet" : "null"), networkType: "
        + "\(isIn ? "Internal" : "None") }"
    }
    // The platform's address is unknown for all but one; a listed one leaves the answer open there.
    let resource = ConsumerExample.resource
    let addresses: String
    if row.id == .gatewayCall {
      addresses = "\"${\(resource).publicIPAddresses}\""
    } else if row.resourceTypes == ["Microsoft.ApiManagement/service"] {
      addresses = "[\"${\(resource).controlPlaneAddress}\"]"
    } else {
      addresses = row.network == .platform ? "[203.0.113.7]" : "\"${\(resource).outboundIpAddresses}\""
    }
    return [
      ("open", value("{ defaultAction: Allow, bypass: None }")),
      ("trusted services", value("{ defaultAction: Deny, bypass: AzureServices }")),
      (
        "subnet rule", value("{ defaultAction: Deny, bypass: None, virtualNetworkRules: [vnet/snet] }", inSubnet: true)
      ),
      ("address rule", value("{ defaultAction: Deny, bypass: None, ipRules: \(addresses) }")),
      (privateEndpoint, value("{ bypass: None }", access: "Disabled", inSubnet: true)),
      ("closed", value("{ bypass: None }", access: "Disabled")),
    ]
  }

  static let privateEndpoint = "private endpoint"
}
