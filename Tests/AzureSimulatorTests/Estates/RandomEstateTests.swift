import AzureModel
import Testing

/// What comes out of the random estates, before anybody compares it with the simulator.
@Suite struct RandomEstateTests {
  @Test func everythingOccursAndDecides() {
    var coverage = EstateCoverage()
    for seed in 0..<24 {
      let size: RandomEstate.Size = seed.isMultiple(of: 3) ? .medium : .small
      coverage.add(RandomEstate.make(seed: UInt64(seed), size: size), questions: 250, seed: UInt64(seed))
    }
    for feature in EstateCoverage.Feature.allCases {
      #expect(coverage.counts[feature, default: 0] >= 8, "\(feature)")
    }
    func percent(_ feature: EstateCoverage.Feature) -> Double {
      100 * Double(coverage.counts[feature, default: 0]) / Double(coverage.asked)
    }
    #expect(percent(.granted) >= 20)
    #expect(percent(.groupsDecide) >= 5)
    for feature in [EstateCoverage.Feature.denialsDecide, .conditionsDecide, .windowsDecide] {
      #expect(percent(feature) >= 1, "\(feature)")
    }
    #expect(percent(.undetermined) >= 0.3)
  }

  @Test(arguments: RandomEstate.Size.allCases)
  func oneSeedMakesOneEstateAndTheSameQuestions(_ size: RandomEstate.Size) {
    func text(_ seed: UInt64) -> String {
      let estate = RandomEstate.make(seed: seed, size: size)
      var questions = RandomQuestions(estate, seed: seed)
      var authorization = NaiveAuthorization(estate)
      let asked = (0..<50).map { _ in questions.next() }
      return "\(estate) \(asked) \(asked.map { authorization.answer($0) })"
    }
    #expect(text(7) == text(7))
    #expect(text(7) != text(8))
  }

  @Test func whatIsEarlyForTheCallerIsNeverWorseForThem() {
    for seed in 0..<8 {
      let estate = RandomEstate.make(seed: UInt64(seed), size: .small)
      var questions = RandomQuestions(estate, seed: UInt64(seed))
      var authorization = NaiveAuthorization(estate)
      for _ in 0..<300 {
        let question = questions.next()
        let answers = Estate.Edge.allCases.map { edge in
          authorization.answer(
            .init(
              principal: question.principal, application: question.application, act: question.act,
              instant: question.instant, edge: edge))
        }
        #expect(answers[1] != .granted || answers[0] == .granted, "\(question)")
        #expect(answers[0] != .refused || answers[1] == .refused, "\(question)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func everyEstateIsValid(_ seed: UInt64) {
    for size in RandomEstate.Size.allCases {
      let estate = RandomEstate.make(seed: seed, size: size)
      let given = estate.assignments + estate.eligibilities.map(\.assignment)
      #expect(Set(given.map { "\($0.principal) \($0.role) \($0.scope)" }).count == given.count)
      // Only a group behind another one is in it, so that none is in itself.
      for membership in estate.memberships where estate.principals[membership.member].kind == .group {
        #expect(membership.member > membership.group)
      }
      #expect(estate.memberships.allSatisfy { estate.principals[$0.group].kind == .group })
      for eligibility in estate.eligibilities {
        #expect([.user, .group].contains(estate.principals[eligibility.assignment.principal].kind))
      }
      for assignment in given {
        guard case .managementGroup = assignment.scope, case .custom(let role) = estate.roles[assignment.role] else {
          continue
        }
        #expect(role.blocks.allSatisfy { $0.dataActions.isEmpty })
      }
      #expect(estate.denials.allSatisfy { !$0.actions.isEmpty || !$0.dataActions.isEmpty })
      #expect(Set(estate.principals.map(\.objectId)).count == estate.principals.count)
    }
  }

  /// Every condition that a built-in role has is read; what it means may still be open.
  @Test func theConditionsOfAllRolesAreRead() {
    var read = 0
    for name in RoleTable.names {
      for condition in NaiveRole(.builtIn(name)).blocks.compactMap(\.condition) {
        if case .unreadable = condition { Issue.record("\(name)") } else { read += 1 }
      }
    }
    #expect(read > 20)
  }
}
