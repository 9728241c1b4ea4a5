import AzureModel

extension ControlPlaneRequest {
  /// The firewall that a vault write sends, if any.
  func networkAcls(in world: World) -> NetworkRuleSet? {
    switch request.stimulus {
    case .putVault(let settings), .patchVault(let settings): settings.networkAcls
    case .changeNetworkRule(let change): change.settings(in: world).networkAcls
    default: nil
    }
  }
}
