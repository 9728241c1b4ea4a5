import AzureModel

extension ControlPlaneRequest {
  /// What an API Management write sends, and what the service is before it; nil where it restores one and the rest is
  /// ignored.
  func apiManagement(in view: View) -> (settings: ApiManagementSettings, before: ApiManagementService?)? {
    switch request.stimulus {
    case .putApiManagement(let settings) where settings.restores: nil
    case .putApiManagement(let settings), .patchApiManagement(let settings):
      (settings, view.world.apiManagement(settings.name).map { view.world.apiManagementServices[$0] })
    default: nil
    }
  }

  /// The hostnames that a write sends.
  func hostnames(in view: View) -> [HostnameConfiguration] {
    apiManagement(in: view)?.settings.hostnameConfigurations ?? []
  }
}
