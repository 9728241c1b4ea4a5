import AzureModel

/// As whom a consumer calls, or why it has nobody to call as.
package enum IdentityChoice: Hashable, Sendable {
  case chosen(Principal.ID)
  case mistake(IdentityMistake)

  package var principal: Principal.ID? { if case .chosen(let principal) = self { principal } else { nil } }
  package var mistake: IdentityMistake? { if case .mistake(let mistake) = self { mistake } else { nil } }

  /// The choice that the service makes for a use.
  init(_ use: VaultUse, in world: World) {
    let choice = Self.choice(use, in: world)
    let forms = use.consumer.identity.forms
    switch choice {
    case .chosen(let principal):
      let form = world.principals[principal].callForm
      guard form.map(forms.contains) ?? false else {
        self = .mistake(.formNotSupported)
        return
      }
      self = use.federatedClientId.map { Self.application($0, through: principal, for: use, in: world) } ?? choice
    case .mistake(.noSystemAssigned) where !forms.contains(.systemAssigned): self = .mistake(.formNotSupported)
    case .mistake: self = choice
    }
  }

  private static func choice(_ use: VaultUse, in world: World) -> IdentityChoice {
    let (system, attached) = (use.identity.systemAssigned, use.identity.userAssigned)
    let own: IdentityChoice = system.map { .chosen($0) } ?? .mistake(.noSystemAssigned)
    switch use.named {
    case .systemAssigned: return own
    case .clientId(let id):
      let principals = attached.map { world.identities[$0].principal }
      return principals.first { world.principals[$0].clientId == id.lowercased() }.map { .chosen($0) }
        ?? .mistake(.clientIdNotAttached)
    case .resource(let name):
      guard let identity = world.managedIdentity(name), attached.contains(identity) else {
        return .mistake(.notAttached)
      }
      return .chosen(world.identities[identity].principal)
    case .servicePrincipal(let name):
      return world.servicePrincipal(name).map { .chosen($0) } ?? .mistake(.notAttached)
    case nil: return unsaid(use, own, in: world)
    }
  }

  private static func unsaid(_ use: VaultUse, _ own: IdentityChoice, in world: World) -> IdentityChoice {
    let attached = use.identity.userAssigned
    let only: IdentityChoice =
      attached.count > 1
      ? .mistake(.several)
      : attached.first.map { .chosen(world.identities[$0].principal) } ?? .mistake(.noUserAssigned)
    switch use.consumer.identity.unsaid {
    case .systemAssigned: return own
    case .userAssigned: return only
    case .either: return own.principal == nil && !attached.isEmpty ? only : own
    case .systemAssignedAlone: return attached.isEmpty ? own : .mistake(.several)
    case .firstPartyUnlessManaged:
      if own.principal != nil { return own }
      return attached.isEmpty ? application(of: use, in: world) : only
    case .firstParty: return application(of: use, in: world)
    }
  }

  /// An application that takes the tokens of a user-assigned identity for a credential: it calls with its service
  /// principal in the tenant of the vault.
  private static func application(
    _ clientId: String, through identity: Principal.ID, for use: VaultUse, in world: World
  ) -> IdentityChoice {
    guard world.principals[identity].identityForm == .userAssigned else { return .mistake(.noUserAssigned) }
    let tenant = use.address.flatMap { world.vault($0.vault) }.map { world.vaults[$0].tenantId } ?? world.tenantId
    let principals = world.principals
    let there = principals.ids.first {
      principals[$0].clientId == clientId.lowercased() && principals[$0].tenantId == tenant && principals[$0].exists
    }
    return there.map { .chosen($0) } ?? .mistake(.applicationMissing)
  }

  private static func application(of use: VaultUse, in world: World) -> IdentityChoice {
    guard let row = use.consumer.identity.application.flatMap(FirstPartyApplicationTable.row),
      let principal = world.principal(clientId: row.clientId)
    else { return .mistake(.applicationMissing) }
    return .chosen(principal)
  }
}
