import AzureModel

extension AuthorizationIndex {
  /// What a role assignment gives at its scope, block by block.
  package struct Grant: Sendable {
    /// A role and the condition of the assignment that gives it.
    package struct Form: Sendable {
      package let role: RoleDefinition
      package let condition: RoleCondition?

      package init(role: RoleDefinition, condition: RoleCondition?) {
        self.role = role
        self.condition = condition
      }
    }

    package let assignment: RoleAssignment.ID

    /// What is given is what all of them give; there is more than one only while a change spreads.
    package let forms: [Form]
    package let lifetime: Lifetime

    package init(assignment: RoleAssignment.ID, forms: [Form], lifetime: Lifetime) {
      self.assignment = assignment
      self.forms = forms
      self.lifetime = lifetime
    }

    package init(
      assignment: RoleAssignment.ID, role: RoleDefinition, condition: RoleCondition? = nil, lifetime: Lifetime
    ) {
      self.init(assignment: assignment, forms: [Form(role: role, condition: condition)], lifetime: lifetime)
    }
  }
}

extension AuthorizationIndex.Grant {
  /// What is given under the same conditions: the permission blocks of a role, or what those of several share.
  func pieces(_ switches: AuthorizationIndex.Switches) -> [(granted: OperationSet, conditions: [RoleCondition])] {
    let blocks = forms.map { form in
      form.role.permissions.map { block in
        (
          granted: NotActionsSubtract.granted(by: block, isOn: switches.subtractsNotActions),
          conditions: switches.asksConditions ? [block.condition, form.condition].compactMap { $0 } : []
        )
      }
    }
    return blocks.dropFirst().reduce(blocks.first ?? []) { known, next in
      known.flatMap { piece in
        next.map { (piece.granted.intersection($0.granted), piece.conditions + $0.conditions) }
      }
    }
  }
}
