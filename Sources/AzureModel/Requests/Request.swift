/// Something that is done: what, by whom, from where, and through which client.
package struct Request: Sendable {
  package let stimulus: Stimulus
  package let actor: Actor
  package let origin: NetworkOrigin
  package let client: ClientTool

  /// The API version of a control-plane call, a day as Azure writes it; nil lets the model choose for its date.
  package let apiVersion: Day?

  /// Whether the caller waits until a long operation is done.
  package let waits: Bool

  package init(
    _ stimulus: Stimulus, as actor: Actor = .owner, from origin: NetworkOrigin = .internet,
    via client: ClientTool = .rest,
    apiVersion: Day? = nil, waits: Bool = true
  ) {
    self.stimulus = stimulus
    self.waits = waits
    self.actor = actor
    self.origin = origin
    self.client = client
    self.apiVersion = apiVersion
  }
}

/// Who acts.
package enum Actor: Hashable, Sendable {
  /// Builds by decree: existence and state rules hold, permissions and network are not asked.
  case fiat

  /// Owner at the root, who does what a scenario leaves to nobody in particular.
  case owner

  /// A user, a managed identity, or the system-assigned identity of a resource.
  case named(ResourceName)

  /// A user through an application, with a token that the application got on behalf of the user.
  case onBehalf(user: ResourceName, application: ResourceName)
}

extension Actor {
  /// Those who have to exist for it to act.
  package var names: [ResourceName] {
    switch self {
    case .fiat, .owner: []
    case .named(let name): [name]
    case .onBehalf(let user, let application): [user, application]
    }
  }
}

/// The client through which a call is made, for what the client itself adds.
package enum ClientTool: String, Hashable, Sendable, CaseIterable {
  case rest = "REST"
  case portal
  case az
  case powerShell = "PowerShell"
  case terraform = "Terraform"
  case bicep = "Bicep"

  /// The library for .NET of that name, in code of one's own; the one before `Azure.Security.KeyVault`.
  case keyVaultLibrary = "Microsoft.Azure.KeyVault"

  /// Whether the call runs inside an ARM deployment, which wraps a refusal in its own error.
  package var wrapsInDeployment: Bool {
    switch self {
    case .portal, .bicep: true
    case .rest, .az, .powerShell, .terraform, .keyVaultLibrary: false
    }
  }

  /// Whether it changes a resource by reading it and writing it whole, so that it sends again what nobody changed.
  package var sendsWholeResource: Bool {
    switch self {
    case .az, .powerShell: true
    case .rest, .portal, .terraform, .bicep, .keyVaultLibrary: false
    }
  }
}
