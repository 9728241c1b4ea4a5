import AzureModel

/// A call to Azure Resource Manager, with what it needs to exist and to be allowed.
package struct ControlPlaneRequest: Sendable {
  /// A permission that is needed on another resource than the one that is written.
  package struct LinkedAction: Sendable {
    package let action: ControlOperation
    package let resourceID: String
    package let scope: Scope.ID
  }

  /// Something that has to exist already.
  package enum Requirement: Hashable, Sendable {
    case resource(ResourceName)
    case subnet(String)

    /// A vault in the soft-deleted state.
    case deletedVault(String)

    /// An API Management service in the soft-deleted state.
    case deletedApiManagement(String)

    /// A named value or a client certificate of a service.
    case apiManagementSecret(ApiManagementSecretName)

    var title: String {
      switch self {
      case .resource(let name): "\(name.kind.title) \(name.name)"
      case .subnet(let name): "subnet \(name)"
      case .deletedVault(let name): "soft-deleted vault \(name)"
      case .apiManagementSecret(let secret): "\(secret.kind.title) \(secret.name)"
      case .deletedApiManagement(let name): "soft-deleted API Management service \(name)"
      }
    }
  }

  package let request: Request

  /// Who acts; nil by fiat.
  package let principal: Principal.ID?

  /// The action that is asked for; nil where the directory, not Azure Resource Manager, is called.
  package let action: ControlOperation?

  /// The id of what is written.
  package let resourceID: String

  /// The innermost scope that exists at or above it.
  package let scope: Scope.ID

  /// Whether what is written has no scope of its own yet, and lies below that one.
  let isBelowScope: Bool
  package let requirements: [Requirement]
  package let linked: [LinkedAction]
  let missing: [Requirement]

  /// The date of the rules, which chooses among wordings.
  private let asOf: Day

  init(_ operation: any ControlPlaneOperation, _ request: Request, principal: Principal.ID?, in world: World, asOf: Day)
  {
    self.asOf = asOf
    self.request = request.lookingUpAssignee(by: principal, in: world)
    self.principal = principal
    self.action = operation.action
    self.resourceID = operation.resourceID(in: world)
    self.requirements = operation.requirements
    self.missing = operation.requirements.filter { requirement in
      switch requirement {
      case .resource(let name): !world.exists(name)
      case .subnet(let name): world.subnet(name) == nil
      case .deletedVault(let name): world.deletedVault(name) == nil
      case .apiManagementSecret(let secret):
        world.apiManagementSecret(secret.kind, secret.name, of: secret.service) == nil
      case .deletedApiManagement(let name): world.deletedApiManagement(name) == nil
      }
    }
    (self.scope, self.isBelowScope) = Self.innermostScope(of: resourceID, in: world)
    self.linked = missing.isEmpty ? operation.linked(in: world) : []
  }

  /// What does not exist yet is written with the permissions of what it lies in: an object's are those of its vault.
  private static func innermostScope(of resourceID: String, in world: World) -> (scope: Scope.ID, isBelow: Bool) {
    let own = resourceID.lowercased()
    var path = own[...]
    while !path.isEmpty {
      if let scope = world.scopesByResourceID[String(path)] { return (scope, path.endIndex != own.endIndex) }
      path = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
    return (World.rootScope, !own.isEmpty)
  }

  var isByFiat: Bool { request.actor == .fiat }

  /// Whether everything it speaks of exists, so that the later stages can be asked at all.
  var isComplete: Bool {
    if case .valueNotYetKnown = request.stimulus { return false }
    return missing.isEmpty
  }

  /// The refusal of a data action by the service that holds the data.
  var dataActionFailure: Failure? { failure("app-configuration.forbidden", by: .appConfiguration) }

  /// A refusal in words of Azure Resource Manager or of a resource provider.
  func failure(_ id: String, by reporter: Reporter = .resourceManager, _ arguments: [String: String] = [:]) -> Failure?
  {
    ErrorTable.row(ErrorID(id), asOf: asOf).map { Failure($0, by: reporter, arguments: arguments) }
  }
}

extension ControlPlaneRequest.LinkedAction {
  init(_ action: ControlOperation, at scope: Scope.ID, in world: World) {
    self.init(action: action, resourceID: world.scopes[scope].resourceID, scope: scope)
  }

  /// nil for a resource that is not there.
  init?(_ action: ControlOperation, on name: ResourceName, in world: World) {
    guard let scope = world.scope(of: name) else { return nil }
    self.init(action, at: scope, in: world)
  }
}
