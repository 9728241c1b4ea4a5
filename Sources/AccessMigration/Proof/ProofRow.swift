import AzureModel

/// Somebody who asks: a principal, or a user through an application.
package struct Caller: Hashable, Sendable {
  package let objectId: String

  /// The application through which a user comes; nil for whoever comes by itself.
  package let applicationId: String?

  package init(_ objectId: String, through applicationId: String? = nil) {
    self.objectId = objectId
    self.applicationId = applicationId
  }
}

/// What is asked for.
package enum ProofPlace: Hashable, Sendable {
  /// The vault and every object of it, whether it exists yet or not.
  case vault

  /// One object at which something of its own is assigned.
  case object(VaultObjectKind, String)
}

/// Why somebody gains an operation.
package enum GainReason: Hashable, Sendable {
  /// A role assignment that was there before begins to count with the switch.
  case assignedBefore(role: String, scope: String)

  /// The same under a condition, or from a management group that may lie above.
  case perhapsAssignedBefore(role: String, scope: String)

  /// The entry counted only through an application, and Azure RBAC knows no such thing.
  case withoutApplication

  /// The data action of something needed grants it too.
  case sameDataAction(String)

  /// The role grants more than is needed.
  case role(String)
}

/// Why somebody loses an operation.
package enum LossReason: Hashable, Sendable {
  /// A deny assignment refuses it once roles decide.
  case denied(String)

  /// No role could be assigned: those that there are stand under a condition already.
  case noRole

  /// It is the caller's only through a group or an id that gets no role.
  case notAssigned
}

/// What changes for one caller at one place.
package struct ProofRow: Sendable {
  /// The vault, by its place in the estate.
  package let vault: Int
  package let caller: Caller
  package let place: ProofPlace
  package let kept: OperationSet
  package let lost: [(reason: LossReason, operations: OperationSet)]
  package let gained: [(reason: GainReason, operations: OperationSet)]

  /// Objects that do not exist yet, and whatever else the roles on single secrets leave out on purpose.
  package let narrowed: OperationSet

  package var allLost: OperationSet { lost.reduce(OperationSet()) { $0.union($1.operations) } }
  package var allGained: OperationSet { gained.reduce(OperationSet()) { $0.union($1.operations) } }

  /// The worst that is gained.
  package var risk: OperationRisk? { allGained.dataRows.map { OperationRisk(of: $0.operation) }.max() }
}

extension GainReason {
  /// Whether the plan has no choice: Azure RBAC cannot tell the two apart, or the gain comes with the switch alone.
  package var isInseparable: Bool {
    switch self {
    case .withoutApplication, .sameDataAction, .assignedBefore, .perhapsAssignedBefore: true
    case .role: false
    }
  }
}
