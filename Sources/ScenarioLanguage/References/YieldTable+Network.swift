import AzureModel

/// The addresses of a network, and how the connections of private endpoints stand.
extension YieldTable {
  static let networks: [YieldRow] = [
    YieldRow(kind: .virtualNetwork, path: ["subnets", "*", "id"], summary: "the subnet's resource id") {
      name, parts, world in
      world.subnet("\(name)/\(parts[0])").map { world.scopes[world.subnets[$0].scope].resourceID }
    },
    YieldRow(
      kind: .virtualNetwork, path: ["subnets", "*", "outboundAddress"],
      summary: "the public address that Azure lends to instances without a way out of their own"
    ) { name, parts, world in
      world.subnet("\(name)/\(parts[0])").map { IPv4Address.derived(from: world.name(of: $0)).description }
    },
    YieldRow(kind: .publicIPAddress, path: ["ipAddress"], summary: "the address itself") { name, _, world in
      world.publicIPAddress(name).map { world.publicIPAddresses[$0].address.description }
    },
    YieldRow(kind: .networkAppliance, path: ["address"], summary: "the private address, the next hop of routes") {
      name, _, world in
      world.appliance(name).map { world.appliances[$0].address.description }
    },
    YieldRow(kind: .onPremisesNetwork, path: ["publicAddress"], summary: "the address it has on the internet") {
      name, _, world in
      world.onPremisesNetwork(name).map { world.onPremises[$0].publicAddress.description }
    },
    YieldRow(kind: .dnsServer, path: ["address"], summary: "the address that networks name") { name, _, world in
      world.dnsServer(name).map { world.dnsServers[$0].address.description }
    },
    YieldRow(kind: .privateEndpoint, path: ["ipAddress"], summary: "the private address of the vault") {
      name, _, world in
      world.privateEndpoint(name).map { world.privateEndpoints[$0].address.description }
    },
    YieldRow(
      kind: .privateEndpoint, path: ["privateLinkServiceConnectionState", "status"],
      summary: "whether the vault's owner let it in"
    ) { name, _, world in
      world.privateEndpoint(name).map { world.privateEndpoints[$0].state.rawValue }
    },
  ]
}
