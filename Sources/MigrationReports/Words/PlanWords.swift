import AccessMigration
import AzureModel

/// The words of plans and proofs, the same in every report.
package struct PlanWords {
  package let plan: MigrationPlan

  package init(_ plan: MigrationPlan) {
    self.plan = plan
  }

  /// Operations by kind, for instance `keys get, list; secrets get`.
  package static func operations(_ operations: OperationSet) -> String {
    VaultObjectKind.allCases.compactMap { kind in
      let names = operations.dataRows.filter { $0.objectKind == kind }
        .map { String($0.name.dropFirst(kind.rawValue.count + 1)) }
      return names.isEmpty ? nil : "\(kind.rawValue) \(names.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// A principal by its name, with what it is.
  package func principal(_ objectId: String) -> String {
    let name = plan.directory.name(of: objectId)
    return plan.directory.type(of: objectId).map { "\(name) (\(Self.title(of: $0)))" } ?? name
  }

  package func caller(_ caller: Caller) -> String {
    let name = plan.directory.name(of: caller.objectId)
    return caller.applicationId.map { "\(name) through application \($0)" } ?? name
  }

  package static func title(of type: PrincipalType) -> String {
    switch type {
    case .user: "user"
    case .group: "group"
    case .servicePrincipal: "service principal"
    }
  }

  /// A scope in a few words.
  package static func scope(_ scope: ScopePath) -> String {
    if let group = scope.managementGroup { return "management group \(group)" }
    if let object = scope.object { return "\(object.kind.singular) \(object.name)" }
    if let vault = scope.vault { return "vault \(vault)" }
    if let group = scope.resourceGroup { return "resource group \(group)" }
    return scope.subscriptionId.map { "subscription \($0)" } ?? scope.text
  }

  package func place(_ row: ProofRow) -> String {
    let vault = plan.estate.vaults[row.vault].name
    return switch row.place {
    case .vault: vault
    case .object(let kind, let name): "\(vault)/\(kind.rawValue)/\(name)"
    }
  }

  /// How near an entry comes to a predefined template.
  package static func recognition(_ recognition: TemplateRecognition) -> String {
    let names = recognition.templates.map { "`\($0)`" }
    let list =
      names.count > 2
      ? names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
      : names.joined(separator: " or ")
    return switch recognition.fit {
    case .exact: "exactly \(list)"
    case .superset: "\(list) and more"
    case .subset: "a part of \(list)"
    }
  }

  package static func reason(_ reason: GainReason) -> String {
    switch reason {
    case .assignedBefore(let role, let scope):
      "`\(role)` was assigned before at \(place(scope)) and counts from the switch on"
    case .perhapsAssignedBefore(let role, let scope):
      "`\(role)` at \(place(scope)) may begin to count: it is under a condition, or above the subscription"
    case .withoutApplication: "Azure RBAC has no compound identity: it no longer takes the application"
    case .sameDataAction(let action): "the data action `\(short(action))`, which is needed, grants it too"
    case .role(let name): "`\(name)` grants more than is needed"
    }
  }

  package static func reason(_ reason: LossReason) -> String {
    switch reason {
    case .denied(let name): "the deny assignment `\(name)` refuses it once roles decide"
    case .noRole: "every role that has it is assigned there under a condition already"
    case .notAssigned: "no role of the plan gives it"
    }
  }

  private static func place(_ scope: String) -> String { ScopePath(scope).map(Self.scope) ?? scope }

  /// A data action without the provider that all of them share.
  package static func short(_ action: String) -> String {
    let prefix = "Microsoft.KeyVault/vaults/"
    return action.hasPrefix(prefix) ? String(action.dropFirst(prefix.count)) : action
  }
}
