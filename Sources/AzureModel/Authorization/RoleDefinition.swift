/// A role: what it lets its holder do, block by block.
package struct RoleDefinition: Sendable {
  /// One permission block; `notActions` and `notDataActions` subtract from this block only.
  package struct Permissions: Sendable {
    package let actions: [String]
    package let notActions: [String]
    package let dataActions: [String]
    package let notDataActions: [String]

    /// The condition under which the block grants, or nil when it always does.
    package let condition: RoleCondition?

    /// The operations of the model that the patterns of this block grant.
    ///
    /// - Complexity: O(operations × patterns); computed once for each block.
    package let granted: OperationSet

    /// The same as if nothing were excluded.
    package let grantedWithoutExclusions: OperationSet

    package init(
      actions: [String], notActions: [String], dataActions: [String], notDataActions: [String],
      condition: RoleCondition?
    ) {
      self.actions = actions
      self.notActions = notActions
      self.dataActions = dataActions
      self.notDataActions = notDataActions
      self.condition = condition
      granted = Self.operations(actions, notActions, dataActions, notDataActions)
      grantedWithoutExclusions =
        notActions.isEmpty && notDataActions.isEmpty ? granted : Self.operations(actions, [], dataActions, [])
    }

    private static func operations(
      _ actions: [String], _ notActions: [String], _ dataActions: [String], _ notDataActions: [String]
    ) -> OperationSet {
      var granted = OperationSet()
      let (actions, dataActions) = (actions.filter(isOfTheModel), dataActions.filter(isOfTheModel))
      if !dataActions.isEmpty {
        for row in DataOperationTable.rows where grants(row.dataAction, dataActions, notDataActions) {
          granted.insert(row.operation)
        }
      }
      for operation in ControlOperation.allCases {
        let (patterns, exclusions) = operation.isDataAction ? (dataActions, notDataActions) : (actions, notActions)
        guard !patterns.isEmpty else { continue }
        if operation.formsInRoles.contains(where: { grants($0, patterns, exclusions) }) { granted.insert(operation) }
      }
      return granted
    }
  }

  package let name: String

  /// The GUID of the definition, in lower case.
  package let id: String
  package let permissions: [Permissions]

  /// Where a custom role may be assigned, as ids of scopes; nil for a built-in one, which may be assigned everywhere.
  package let assignableScopes: [String]?

  package init(name: String, id: String, permissions: [Permissions], assignableScopes: [String]? = nil) {
    self.name = name
    self.id = id
    self.permissions = permissions
    self.assignableScopes = assignableScopes
  }

  /// The GUID of the custom role of a name.
  package static func customID(_ name: String) -> String { DerivedIdentifier.guid("role definition", name) }

  package var isCustom: Bool { assignableScopes != nil }

  /// Whether some block carries data actions.
  package var hasDataActions: Bool { permissions.contains { !$0.dataActions.isEmpty } }

  /// What holders may do in any case.
  package var granted: OperationSet {
    permissions.reduce(OperationSet()) { $1.condition == nil ? $0.union($1.granted) : $0 }
  }

  /// What holders may do only where a condition is true.
  package var grantedUnderCondition: OperationSet {
    permissions.reduce(OperationSet()) { $1.condition == nil ? $0 : $0.union($1.granted) }
  }
}

/// What a custom role was before it was changed, as long as not everybody has noticed.
package struct FormerRoleDefinition: Sendable {
  package let definition: RoleDefinition

  /// When the change to what came after it takes effect.
  package let ends: Effect

  package init(_ definition: RoleDefinition, ends: Effect) {
    self.definition = definition
    self.ends = ends
  }
}

/// The resource providers of which the model has operations, in lower case.
private let knownProviders = Set(
  (ControlOperation.allCases.map(\.action) + DataOperationTable.rows.map(\.dataAction))
    .map { $0.prefix { $0 != "/" }.lowercased() })

/// Whether a pattern can match an operation of the model: most patterns of most roles are of other providers.
private func isOfTheModel(_ pattern: String) -> Bool {
  let provider = pattern.prefix { $0 != "/" }
  return provider.contains("*") || knownProviders.contains(provider.lowercased())
}

private func grants(_ action: String, _ patterns: [String], _ exclusions: [String]) -> Bool {
  patterns.contains { ActionPattern.matches($0, action) }
    && !exclusions.contains { ActionPattern.matches($0, action) }
}
