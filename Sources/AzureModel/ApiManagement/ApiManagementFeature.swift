/// What some tiers of API Management can do and others cannot.
package enum ApiManagementFeature: String, Hashable, Sendable, CaseIterable {
  case virtualNetworkInjection = "virtual network injection"
  case inboundPrivateEndpoint = "inbound private endpoint"
  case outboundVirtualNetworkIntegration = "outbound virtual network integration"
  case severalGatewayHostnames = "several custom domains of the gateway"
  case multiRegion = "multi-region deployment"
  case availabilityZones = "availability zones"
  case selfHostedGateway = "self-hosted gateway"
  case workspaces
  case backup = "backup and restore"
  case managedIdentity = "managed identities"
}
