import AzureModel

/// Mistakes about where role assignments hold, and what roles give.
extension EngineMutant {
  static let ofGrants: [EngineMutant] = [
    building("a grant on an object counts for its whole vault") { $0.moveAssignments(\.vaultOfObject) },
    building("a grant on a vault counts for its resource group") { estate in
      let groups = estate.vaults.map(\.resourceGroup)
      estate.moveAssignments { if case .vault(let vault) = $0 { .resourceGroup(groups[vault]) } else { nil } }
    },
    building("a grant at a management group does not reach subscriptions below groups below it") { estate in
      let parents = estate.managementGroups.map(\.parent)
      estate.subscriptions = estate.subscriptions.map {
        .init(id: $0.id, managementGroup: parents[$0.managementGroup] == nil ? $0.managementGroup : 0)
      }
    },
    building("a grant on a certificate reaches the secret of its name") { estate in
      for assignment in estate.assignments {
        guard case .object(let vault, .certificates, let name) = assignment.scope else { continue }
        let scope = Estate.Scope.object(vault: vault, kind: .secrets, name: name)
        estate.assignments.append(
          .init(
            principal: assignment.principal, role: assignment.role, scope: scope, condition: assignment.condition,
            lifetime: assignment.lifetime))
      }
    },
    asking("a list is authorized on an object") { question, engine in
      guard case .data(let operation, let vault, nil) = question.act else { return engine.answer(question) }
      // Of the objects of the vault the first that grants it.
      let answers = RandomEstate.objectNames.map { name in
        engine.answer(question, at: .object(vault: vault, kind: DataOperationTable.kind(operation), name: name))
      }
      return answers.contains(.granted) ? .granted : engine.answer(question)
    },
    asking("names of objects compare with letter case") { question, engine in
      guard case .data(_, let vault, let name?) = question.act, name != name.lowercased() else {
        return engine.answer(question)
      }
      return engine.answer(question, at: .vault(vault))
    },
    building("being eligible is enough") { estate in
      estate.assignments += estate.eligibilities.map(\.assignment)
    },
    building("an activated assignment gives nothing") { $0.eligibilities = [] },
  ]

  static let ofRoles: [EngineMutant] = [
    building("what one block subtracts, its role subtracts") { estate in
      estate.changeRoles { blocks in
        let (actions, dataActions) = (blocks.flatMap(\.notActions), blocks.flatMap(\.notDataActions))
        for index in blocks.indices {
          blocks[index].notActions = actions
          blocks[index].notDataActions = dataActions
        }
      }
    },
    building("what one role subtracts, its holder has from no other") { $0.subtractAcrossRoles() },
    building("subtractions of data actions are ignored") { estate in
      estate.changeRoles { for index in $0.indices { $0[index].notDataActions = [] } }
    },
    building("actions imply data actions") { estate in
      estate.changeRoles { for index in $0.indices { $0[index].dataActions += $0[index].actions } }
    },
    building("patterns compare with letter case") { estate in
      estate.changeRoles { blocks in
        for index in blocks.indices { blocks[index].dataActions.removeAll { $0.hasPrefix("microsoft.") } }
      }
    },
    building("only the first block of a role counts") { $0.changeRoles { $0 = Array($0.prefix(1)) } },
  ]
}

extension Estate.Scope {
  /// The vault of an object; nil for every other level.
  fileprivate var vaultOfObject: Estate.Scope? {
    if case .object(let vault, _, _) = self { .vault(vault) } else { nil }
  }
}

extension DataOperationTable {
  fileprivate static func kind(_ name: String) -> VaultObjectKind {
    operation(named: name).map { row($0).objectKind } ?? .secrets
  }
}

extension Estate {
  /// Changes the blocks of every role; built-in roles become custom ones for that.
  fileprivate mutating func changeRoles(_ change: (inout [Block]) -> Void) {
    roles = roles.map { role in
      var blocks = Self.blocks(of: role)
      change(&blocks)
      return .custom(.init(name: "", id: "", blocks: blocks))
    }
  }

  private static func blocks(of role: Role) -> [Block] {
    switch role {
    case .custom(let role): role.blocks
    case .builtIn(let name):
      RoleTable.role(name)?.permissions.map {
        Block(
          actions: $0.actions, notActions: $0.notActions, dataActions: $0.dataActions,
          notDataActions: $0.notDataActions, condition: $0.condition?.text)
      } ?? []
    }
  }

  fileprivate mutating func moveAssignments(_ move: (Scope) -> Scope?) {
    assignments = assignments.map { assignment in
      move(assignment.scope).map {
        Assignment(
          principal: assignment.principal, role: assignment.role, scope: $0, condition: assignment.condition,
          lifetime: assignment.lifetime)
      } ?? assignment
    }
  }

  /// Gives every assignment a role of its own, without what the other roles of the same holder subtract.
  fileprivate mutating func subtractAcrossRoles() {
    let blocks = roles.map(Self.blocks)
    let given = assignments
    for (number, assignment) in given.enumerated() {
      let others = given.filter { $0.principal == assignment.principal }.flatMap { blocks[$0.role] }
      var own = blocks[assignment.role]
      for index in own.indices {
        own[index].notActions = others.flatMap(\.notActions)
        own[index].notDataActions = others.flatMap(\.notDataActions)
      }
      roles.append(.custom(.init(name: "", id: "", blocks: own)))
      assignments[number] = Assignment(
        principal: assignment.principal, role: roles.count - 1, scope: assignment.scope,
        condition: assignment.condition, lifetime: assignment.lifetime)
    }
  }
}
