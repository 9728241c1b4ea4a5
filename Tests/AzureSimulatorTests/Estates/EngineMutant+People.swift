import AzureModel

@testable import AzureSimulator

/// Mistakes about people, time and access policies.
extension EngineMutant {
  static let ofPeople: [EngineMutant] = [
    building("groups in groups are not followed") { $0 = EstateVariant.noGroupsInGroups.applied(to: $0) },
    building("a group shares what its members have") { estate in
      estate.memberships += estate.memberships.filter { estate.principals[$0.member].kind != .group }
        .map { .init(group: $0.member, member: $0.group, lifetime: $0.lifetime) }
    },
    building("the deleted are let in, and deleted groups count") { $0 = EstateVariant.noDeletions.applied(to: $0) },
    building("deleted groups count") { estate in
      for index in estate.principals.indices where estate.principals[index].kind == .group {
        estate.principals[index].isDeleted = false
      }
    },
  ]

  static let ofTime: [EngineMutant] = [
    building("memberships take effect at once") { $0 = EstateVariant.settledMemberships.applied(to: $0) },
    building("assignments never end") { estate in
      for index in estate.assignments.indices { estate.assignments[index].lifetime.ends = nil }
    },
    building("assignments act from the beginning") { estate in
      for index in estate.assignments.indices {
        estate.assignments[index].lifetime = .init(
          begins: .init(0, 0), ends: estate.assignments[index].lifetime.ends)
      }
    },
    building("denials never end") { estate in
      for index in estate.denials.indices { estate.denials[index].lifetime.ends = nil }
    },
    combining(
      "edges of grants are swapped", without: { $0.denials = [] },
      answer: { question, whole, part in
        if case .denied? = whole.roleAnswer(question) { return whole.answer(question) }
        return part.answer(question.swapped)
      }),
    combining(
      "edges of denials are swapped", without: { $0.denials = [] },
      answer: { question, whole, part in
        if case .denied? = whole.roleAnswer(question.swapped) { return whole.answer(question.swapped) }
        return part.answer(question)
      }),
    asking("the last second of a window belongs to it") { question, engine in
      engine.answer(question.shifted(by: -1))
    },
    asking("a window closes a second early") { question, engine in engine.answer(question.shifted(by: 1)) },
  ]

  static let ofPolicies: [EngineMutant] = [
    building("the word all contains purge") { estate in
      estate.changePolicies { policy in
        func purging(_ words: [String]) -> [String] {
          words.contains { $0.lowercased() == "all" } ? words + ["purge"] : words
        }
        policy.keys = purging(policy.keys)
        policy.secrets = purging(policy.secrets)
        policy.certificates = purging(policy.certificates)
      }
    },
    building("permission words compare with letter case") { estate in
      estate.changePolicies { policy in
        for kind in [VaultObjectKind.keys, .secrets, .certificates] {
          let known = DataOperationTable.permissions(of: kind) + ["all"]
          switch kind {
          case .keys: policy.keys.removeAll { !known.contains($0) }
          case .secrets: policy.secrets.removeAll { !known.contains($0) }
          case .certificates: policy.certificates.removeAll { !known.contains($0) }
          }
        }
      }
    },
    building("object ids compare with letter case") { estate in
      for index in estate.vaults.indices {
        estate.vaults[index].policies.removeAll { $0.objectId != $0.objectId.lowercased() }
      }
    },
    building("a client id names its application in a policy") { estate in
      let owners = estate.principals.filter { $0.clientId != nil }
      for index in estate.vaults.indices {
        estate.vaults[index].policies = estate.vaults[index].policies.map { policy in
          guard let owner = owners.first(where: { $0.clientId == policy.objectId }) else { return policy }
          return .init(
            objectId: owner.objectId, applicationId: policy.applicationId, keys: policy.keys, secrets: policy.secrets,
            certificates: policy.certificates)
        }
      }
    },
    asking("the application through which a user comes is not seen") { question, engine in
      var question = question
      question.application = nil
      return engine.answer(question)
    },
    asking("both permission models count together") { question, engine in
      engine.policyGrants(question) ? .granted : engine.answer(question)
    },
    asking("roles count in vaults with access policies") { question, engine in
      engine.roleAnswer(question) == .granted ? .granted : engine.answer(question)
    },
  ]
}

extension Estate {
  fileprivate mutating func changePolicies(_ change: (inout AccessPolicy) -> Void) {
    for vault in vaults.indices {
      for policy in vaults[vault].policies.indices { change(&vaults[vault].policies[policy]) }
    }
  }
}

extension Estate.Question {
  fileprivate var swapped: Estate.Question {
    Estate.Question(
      principal: principal, application: application, act: act, instant: instant,
      edge: edge == .favourable ? .unfavourable : .favourable)
  }

  fileprivate func shifted(by seconds: Int) -> Estate.Question {
    Estate.Question(
      principal: principal, application: application, act: act, instant: max(0, instant + seconds), edge: edge)
  }
}
