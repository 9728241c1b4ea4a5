import AzureModel

/// What becomes of somebody's access policies in one vault.
package struct PrincipalPlan: Sendable {
  /// Somewhere that roles are assigned for it.
  package struct Step: Sendable {
    package let scope: ScopePath

    /// What is asked of the roles there: what existing assignments give already is left out.
    package let need: OperationSet
    package let choice: RoleChoice
  }

  package let objectId: String

  /// The entries of the vault that name the principal, by their places.
  package let entries: [Int]

  /// What the entries allow, those that count only through an application included.
  package let granted: OperationSet

  /// What counts only through applications, by their ids, in the order of the entries.
  package let compound: [(applicationId: String, granted: OperationSet)]

  /// What existing role assignments of the principal give already.
  package let covered: OperationSet
  package let recognition: TemplateRecognition?
  package var steps: [Step] = []

  /// What no role could be chosen for.
  package var unmapped = OperationSet()
}

/// What becomes of one vault.
package struct VaultPlan: Sendable {
  package enum State: Hashable, Sendable {
    case migrates

    /// The vault is on Azure RBAC already; its access policies do nothing.
    case isOnRoles
  }

  /// The place in the estate.
  package let vault: Int
  package let state: State
  package var principals: [PrincipalPlan]
  package let idle: [(entry: Int, reason: IdleReason)]
}
