import AzureModel

extension ControlPlaneRequest {
  /// The firewall that a vault write sends, if any.
  var networkAcls: NetworkRuleSet? {
    switch request.stimulus {
    case .putVault(let settings), .patchVault(let settings): settings.networkAcls
    default: nil
    }
  }
}
