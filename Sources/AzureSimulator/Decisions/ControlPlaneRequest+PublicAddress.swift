import AzureModel

extension ControlPlaneRequest {
  /// How an API Management write uses a public address of one's own.
  struct PublicAddressUse {
    let address: PublicIPAddress
    let sku: ApiManagementSku
    let type: VirtualNetworkType

    /// The region of the service.
    let region: String
  }

  /// The public address that an API Management write sends, and what the service is behind it; nil without one.
  func publicAddressUse(in view: View) -> PublicAddressUse? {
    guard let (settings, before) = apiManagement(in: view),
      let address = settings.publicIPAddress.flatMap({ view.world.publicIPAddress($0) }),
      let sku = settings.sku ?? before?.sku
    else { return nil }
    var kept = before
    if case .putApiManagement = request.stimulus { kept = nil }
    return PublicAddressUse(
      address: view.world.publicIPAddresses[address], sku: sku,
      type: settings.virtualNetworkType ?? kept?.virtualNetworkType ?? .none,
      region: settings.location ?? before?.location ?? view.world.defaults.location)
  }
}
