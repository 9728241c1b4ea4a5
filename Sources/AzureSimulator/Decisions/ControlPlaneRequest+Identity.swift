import AzureModel

extension ControlPlaneRequest {
  /// What a write says about the identities of a resource, and which it has before.
  struct IdentityChange {
    let resource: ResourceName

    /// Where it is, or goes to.
    let location: String

    /// nil leaves them out of the request.
    let sent: ResourceIdentityDefinition?

    /// nil where the resource is new.
    let before: ResourceIdentity?

    /// Whether the resource is written whole, so that what is left out ends.
    let replaces: Bool
  }

  /// The change of identities that a request asks for; nil for requests about nothing that has identities.
  func identityChange(in view: View) -> IdentityChange? {
    switch request.stimulus {
    case .putApiManagement(let settings): settings.restores ? nil : change(settings, replaces: true, view)
    case .patchApiManagement(let settings): change(settings, replaces: false, view)
    case .putConsumer(let settings): change(settings, replaces: true, view)
    case .patchConsumer(let settings): change(settings, replaces: false, view)
    default: nil
    }
  }

  private func change(_ settings: ConsumerSettings, replaces: Bool, _ view: View) -> IdentityChange {
    let before = view.world.consumer(settings.resource).map { view.world.consumerResources[$0] }
    return IdentityChange(
      resource: settings.resource, location: settings.location ?? before?.location ?? view.world.defaults.location,
      sent: settings.identity, before: before?.identity, replaces: replaces)
  }

  private func change(_ settings: ApiManagementSettings, replaces: Bool, _ view: View) -> IdentityChange {
    let before = view.world.apiManagement(settings.name).map { view.world.apiManagementServices[$0] }
    return IdentityChange(
      resource: ResourceName(.apiManagement, settings.name),
      location: settings.location ?? before?.location ?? view.world.defaults.location, sent: settings.identity,
      before: before?.identity, replaces: replaces)
  }

  /// The attached identities that the client sends again though nobody changed them.
  func identitiesSentAgain(in view: View) -> [UserAssignedIdentity.ID] {
    guard let change = identityChange(in: view), !change.replaces, change.sent == nil,
      request.client.sendsWholeResource
    else { return [] }
    return change.before?.userAssigned ?? []
  }

  /// Every user-assigned identity that the request names, whether written or sent again.
  func identitiesSent(in view: View) -> [UserAssignedIdentity.ID] {
    let written = identityChange(in: view)?.sent?.userAssignedIdentities ?? []
    return written.compactMap { view.world.managedIdentity($0) } + identitiesSentAgain(in: view)
  }
}
