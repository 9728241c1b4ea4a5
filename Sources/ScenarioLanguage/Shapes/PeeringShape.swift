import AzureModel

/// One side of a peering as templates write it.
enum PeeringShape {
  static let fields: [FieldDeclaration] = [
    FieldDeclaration("name", .text, "the name of the peering", unlessSaid: "that of the other network"),
    FieldDeclaration("remoteVirtualNetwork", .reference(.virtualNetwork), "the other network", isRequired: true),
    FieldDeclaration(
      "allowVirtualNetworkAccess", .bool, "whether instances of the two reach one another", unlessSaid: "they do"),
    FieldDeclaration("allowForwardedTraffic", .bool, "whether forwarded packets are taken", unlessSaid: "they are not"),
    FieldDeclaration(
      "allowGatewayTransit", .bool, "whether the other may use this one's gateway", unlessSaid: "it may not"),
    FieldDeclaration("useRemoteGateways", .bool, "whether it uses the other's gateway", unlessSaid: "it does not"),
    FieldDeclaration("id", .ignored, "the id follows from the names"),
    FieldDeclaration("type", .ignored, "follows from the step"),
    FieldDeclaration("doNotVerifyRemoteGateways", .ignored, "without influence on access"),
    FieldDeclaration("enableOnlyIPv6Peering", .ignored, "not modelled"),
    FieldDeclaration("localAddressSpace", .ignored, "follows from the network"),
    FieldDeclaration("localSubnetNames", .ignored, "not modelled"),
    FieldDeclaration("localVirtualNetworkAddressSpace", .ignored, "follows from the network"),
    FieldDeclaration("peerCompleteVnets", .ignored, "not modelled"),
    FieldDeclaration("peeringState", .ignored, "follows from both sides"),
    FieldDeclaration("peeringSyncLevel", .ignored, "follows from both sides"),
    FieldDeclaration("remoteAddressSpace", .ignored, "follows from the other network"),
    FieldDeclaration("remoteBgpCommunities", .ignored, "not modelled"),
    FieldDeclaration("remoteSubnetNames", .ignored, "not modelled"),
    FieldDeclaration("remoteVirtualNetworkAddressSpace", .ignored, "follows from the other network"),
  ]

  static func definition(_ arguments: Arguments, of network: String) -> PeeringDefinition {
    let remote = arguments.required("remoteVirtualNetwork")
    return PeeringDefinition(
      name: arguments.text("name") ?? remote, network: network, remote: remote,
      allowVirtualNetworkAccess: arguments.bool("allowVirtualNetworkAccess") ?? true,
      allowForwardedTraffic: arguments.bool("allowForwardedTraffic") ?? false,
      allowGatewayTransit: arguments.bool("allowGatewayTransit") ?? false,
      useRemoteGateways: arguments.bool("useRemoteGateways") ?? false)
  }
}
