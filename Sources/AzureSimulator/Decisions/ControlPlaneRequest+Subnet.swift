import AzureModel

extension ControlPlaneRequest {
  /// How an API Management write uses a subnet.
  struct SubnetUse {
    let service: String
    let sku: ApiManagementSku
    let capacity: Int
    let isInternal: Bool
    let feature: ApiManagementFeature
    let subnet: Subnet.ID
    let prefixLength: Int

    /// What Azure leaves of a subnet: it keeps five addresses for itself.
    var usableAddresses: Int { (1 << (32 - prefixLength)) - 5 }

    /// Two addresses a unit, one in the Developer tier, and one for the load balancer inside the network.
    var addressesNeeded: Int { capacity * (sku == .developer ? 1 : 2) + (isInternal ? 1 : 0) }
  }

  /// The subnet that an API Management write brings the service into, or leaves it in with another size; nil without one.
  func subnetUse(in view: View) -> SubnetUse? {
    guard let (settings, before) = apiManagement(in: view), let sku = settings.sku ?? before?.sku,
      settings.subnet != nil || settings.capacity != nil || settings.virtualNetworkType != nil,
      let subnet = settings.subnet.flatMap({ view.world.subnet($0) }) ?? before?.subnet
    else { return nil }
    let type = settings.virtualNetworkType ?? before?.virtualNetworkType ?? .none
    guard let feature = sku.networkUse(type) else { return nil }
    return SubnetUse(
      service: settings.name, sku: sku, capacity: settings.capacity ?? before?.capacity ?? sku.defaultCapacity,
      isInternal: type == .internal, feature: feature, subnet: subnet,
      prefixLength: view.world.subnets[subnet].addressPrefix.prefixLength)
  }
}
