import AzureModel

extension ControlPlaneRequest {
  /// The private endpoint that is written, if one is.
  var privateEndpoint: PrivateEndpointDefinition? {
    if case .putPrivateEndpoint(let definition) = request.stimulus { definition } else { nil }
  }
}
