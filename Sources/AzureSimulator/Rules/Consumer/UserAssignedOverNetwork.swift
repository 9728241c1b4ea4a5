import AzureModel

/// Whether a user-assigned identity may come over the network of an injected service, where nothing else lets it in.
///
/// The pages say that a vault with a firewall refuses the identity; the way over the network is open all the same.
struct UserAssignedOverNetwork: ConsumerRule {
  static let id = RuleID("consumer.user-assigned-over-network")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    subnet(request, view) == nil ? .abstains : .undetermined
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    guard let subnet = subnet(request, view) else { return [] }
    return [Evidence("identity", IdentityForm.userAssigned.rawValue), Evidence("let in over", subnet)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.atDeployment, in: view)
  }

  /// The subnet over which the call was let in after the platform was not.
  private func subnet(_ request: ConsumerRequest, _ view: View) -> String? {
    guard request.consumer.network == .platformAndInstance, let read = request.read?.decision,
      read.answer == .granted, case .data(let call) = read.subject,
      view.world.principals[call.principal].callForm == .userAssigned
    else { return nil }
    return request.subnetLettingIn
  }
}
