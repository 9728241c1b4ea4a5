import AzureModel

@testable import AzureSimulator

/// The values of an estate in those of the model.
extension RoleDefinition {
  /// - Throws: A condition that cannot be read.
  init(_ role: Estate.CustomRole, assignableScopes: [String] = []) throws {
    self.init(
      name: role.name, id: role.id, permissions: try role.blocks.map(Permissions.init),
      assignableScopes: assignableScopes)
  }
}

extension RoleDefinition.Permissions {
  /// - Throws: A condition that cannot be read.
  init(_ block: Estate.Block) throws {
    self.init(
      actions: block.actions, notActions: block.notActions, dataActions: block.dataActions,
      notDataActions: block.notDataActions, condition: try block.condition.map { try RoleCondition($0) })
  }
}

extension Estate.Denial {
  var permissions: RoleDefinition.Permissions {
    RoleDefinition.Permissions(
      actions: actions, notActions: notActions, dataActions: dataActions, notDataActions: notDataActions,
      condition: nil)
  }
}

extension AccessPolicyEntry {
  init(_ policy: Estate.AccessPolicy) {
    self.init(
      objectId: policy.objectId, applicationId: policy.applicationId, keys: policy.keys, secrets: policy.secrets,
      certificates: policy.certificates)
  }
}

extension Effect {
  init(_ window: Estate.Window) {
    self.init(earliest: Instant(seconds: window.earliest), latest: Instant(seconds: window.latest))
  }
}

extension Lifetime {
  init(_ lifetime: Estate.Lifetime) {
    self.init(begins: Effect(lifetime.begins), ends: lifetime.ends.map { Effect($0) })
  }
}

extension Estate.Question {
  var moment: Moment {
    Moment(Instant(seconds: instant), edge == .favourable ? .favourable : .unfavourable)
  }
}

extension Estate.Answer {
  init(_ answer: AuthorizationIndex.Answer) {
    switch answer {
    case .granted: self = .granted
    case .undetermined: self = .undetermined
    case .denied, .conditionFails, .notGranted: self = .refused
    }
  }
}
