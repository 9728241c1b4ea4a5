import AzureModel

/// Whether a consumer uses a network of the customer's, where no source says so and nothing else lets it in.
struct NetworkNotSettled: ConsumerRule {
  static let id = RuleID("consumer.network-not-settled")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    subnet(request, view) == nil ? .abstains : .undetermined
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    subnet(request, view).map { [Evidence("let in over", $0)] } ?? []
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.atDeployment, in: view)
  }

  /// The subnet over which the call was let in after the platform was not.
  private func subnet(_ request: ConsumerRequest, _ view: View) -> String? {
    request.consumer.virtualNetwork(asOf: view.asOf) == .unknown ? request.subnetLettingIn : nil
  }
}
