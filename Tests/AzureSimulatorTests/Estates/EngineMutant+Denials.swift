import AzureModel

@testable import AzureSimulator

/// Mistakes about deny assignments and conditions.
extension EngineMutant {
  static let ofDenials: [EngineMutant] = [
    building("a denial does not reach what lies below") { estate in
      for index in estate.denials.indices { estate.denials[index].doNotApplyToChildScopes = true }
    },
    combining(
      "a grant of one's own beats a denial",
      without: {
        $0.denials = []
        $0.memberships = []
      },
      answer: { question, whole, part in
        part.answer(question) == .granted ? .granted : whole.answer(question)
      }),
    combining(
      "a grant beats a denial from above",
      without: {
        for index in $0.denials.indices { $0.denials[index].doNotApplyToChildScopes = true }
      },
      answer: { question, whole, part in
        // What is denied only from above is granted after all.
        if case .denied? = whole.roleAnswer(question) { return part.answer(question) }
        return whole.answer(question)
      }),
    building("groups cannot be excluded") { estate in
      for index in estate.denials.indices {
        estate.denials[index].excluded.removeAll { estate.principals[$0].kind == .group }
      }
    },
    building("an exclusion outdoes every other denial") { estate in
      let excluded = estate.denials.flatMap(\.excluded)
      for index in estate.denials.indices { estate.denials[index].excluded = excluded }
    },
    building("groups cannot be denied") { $0.dropDenied { $0 == .group } },
    building("denials for everyone bind nobody") { estate in
      estate.denials.removeAll { if case .everyone = $0.principals { true } else { false } }
    },
    building("what a denial leaves out is ignored") { estate in
      for index in estate.denials.indices {
        estate.denials[index].notActions = []
        estate.denials[index].notDataActions = []
      }
    },
    building("denials know no data actions") { estate in
      for index in estate.denials.indices { estate.denials[index].dataActions = [] }
    },
  ]

  static let ofConditions: [EngineMutant] = [
    asking("a condition that nobody can settle holds") { question, engine in
      let answer = engine.answer(question)
      return answer == .undetermined ? .granted : answer
    },
    asking("a condition that nobody can settle fails") { question, engine in
      let answer = engine.answer(question)
      return answer == .undetermined ? .refused : answer
    },
    combining(
      "a false condition is a denial",
      without: { estate in
        estate.assignments.removeAll { $0.condition == nil }
        estate.eligibilities = []
      },
      answer: { question, whole, part in
        part.roleAnswer(question) == .conditionFails ? .refused : whole.answer(question)
      }),
    building("conditions of blocks are ignored") { $0.changeConditionsOfBlocks { _ in nil } },
    building("conditions of assignments are ignored") { estate in
      for index in estate.assignments.indices { estate.assignments[index].condition = nil }
    },
    asking("a deletion is asked about as if it were written") { question, engine in
      engine.answer(question.renamed(from: NaiveAction.roleAssignmentsDelete, to: NaiveAction.roleAssignmentsWrite))
    },
    building("strings of conditions compare without letter case") { estate in
      // Names in estates are in lower case, and so is what they are compared with then.
      for index in estate.assignments.indices {
        estate.assignments[index].condition = estate.assignments[index].condition?.replacing("'APP-", with: "'app-")
      }
      estate.changeConditionsOfBlocks { $0?.replacing("'APP-", with: "'app-") }
    },
  ]
}

extension Estate {
  fileprivate mutating func changeConditionsOfBlocks(_ change: (String?) -> String?) {
    roles = roles.map { role in
      guard case .custom(let role) = role else { return role }
      let blocks = role.blocks.map { block in
        var block = block
        block.condition = change(block.condition)
        return block
      }
      return .custom(.init(name: role.name, id: role.id, blocks: blocks))
    }
  }

  fileprivate mutating func dropDenied(_ isMeant: (Principal.Kind) -> Bool) {
    denials = denials.map { denial in
      guard case .these(let principals) = denial.principals else { return denial }
      return Denial(
        name: denial.name, scope: denial.scope, actions: denial.actions, notActions: denial.notActions,
        dataActions: denial.dataActions, notDataActions: denial.notDataActions,
        principals: .these(principals.filter { !isMeant(self.principals[$0].kind) }), excluded: denial.excluded,
        doNotApplyToChildScopes: denial.doNotApplyToChildScopes, lifetime: denial.lifetime)
    }
  }
}

extension Estate.Question {
  /// The same question, with one action in place of another where that is what it is about.
  fileprivate func renamed(from former: String, to action: String) -> Estate.Question {
    guard case .control(former, let scope, let assignment) = act else { return self }
    return Estate.Question(
      principal: principal, application: application,
      act: .control(action: action, scope: scope, assignment: assignment), instant: instant, edge: edge)
  }
}
