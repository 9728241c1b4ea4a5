import AzureModel

/// A service that is about to read a vault, or has just tried.
package struct ConsumerRequest: Sendable {
  package let use: VaultUse

  /// As whom it calls, or why it cannot.
  package let choice: IdentityChoice

  /// The date of the rules, which chooses among wordings.
  let asOf: Day

  /// How reading ended, the last of several calls; nil while the identity is being chosen.
  package let read: Box?

  /// Keeps the read beside the request without making the types recursive by value.
  package final class Box: Sendable {
    package let decision: Decision

    init(_ decision: Decision) { self.decision = decision }
  }

  package var consumer: ConsumerRow { use.consumer }

  /// The vault that was read, where reading it succeeded: what its settings and the object are like matters only then.
  func vaultRead(in view: View) -> Vault? {
    guard read?.decision.answer == .granted else { return nil }
    return use.address.flatMap { view.world.vault($0.vault) }.map { view.world.vaults[$0] }
  }

  /// What was read, where reading succeeded.
  func objectRead(in view: View) -> VaultObject? {
    guard read?.decision.answer == .granted, let address = use.address, let vault = view.world.vault(address.vault)
    else { return nil }
    return view.world.object(consumer.reads.kind, address.name, in: vault)
  }

  /// The subnet over which the vault let the read in; nil where it came from elsewhere, or was kept out.
  var subnetLettingIn: String? {
    guard let read = read?.decision, read.answer == .granted, case .data(let call) = read.subject else { return nil }
    switch call.origin {
    case .subnet(let subnet): return subnet
    case .instance(let instance): return instance.subnet
    default: return nil
    }
  }

  func requires(_ requirement: ConsumerRequirement) -> Bool { consumer.requirements.contains(requirement) }

  /// A refusal in the words of the consumer.
  func failure(_ id: ErrorID, in view: View) -> Failure? {
    ErrorTable.row(id, asOf: asOf).map { Failure($0, by: .consumer(consumer), arguments: textArguments(in: view)) }
  }

  /// A refusal because of the identity.
  func failure(_ mistake: IdentityMistake, in view: View) -> Failure? {
    failure(consumer.denial.identity[mistake] ?? ConsumerDenial.unknownIdentity, in: view)
  }

  private func vaultID(in view: View) -> String {
    VaultObjectURI(use.reference).map { view.world.resourceID(of: ResourceName(.vault, $0.vault)) } ?? ""
  }

  /// The places that texts of consumers share.
  private func textArguments(in view: View) -> [String: String] {
    let principal = choice.principal.map { view.world.principals[$0] }
    let form = principal?.callForm
    var identity = use.named?.title ?? ""
    if case .managedIdentity(let form, let resourceID)? = principal?.kind {
      identity = form == .systemAssigned ? "system" : resourceID
    }
    return [
      "secretUri": use.reference, "vaultId": vaultID(in: view), "name": use.label, "resourceId": use.resourceID,
      "reference": "@Microsoft.KeyVault(SecretUri=\(use.reference))", "identity": identity,
      "identityType": form?.rawValue ?? "", "identityTitle": form?.title ?? "",
      "clientId": principal?.clientId ?? use.named?.title ?? "", "objectId": principal?.objectId ?? "",
    ]
  }
}
