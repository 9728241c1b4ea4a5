/// How often each thing occurs in random estates and decides a question, so that none can cease unnoticed.
struct EstateCoverage {
  enum Feature: String, CaseIterable {
    // What estates hold.
    case policyModel, builtInRoles, customRoles, rolesOfSeveralBlocks, subtractedActions, subtractedDataActions
    case conditionsOnBlocks, conditionsOnAssignments, assignmentsToGroups, nestedGroups, deletedPrincipals
    case assignmentsAtManagementGroups, assignmentsAtSubscriptions, assignmentsAtResourceGroups, assignmentsAtVaults
    case assignmentsAtObjects, dataActionsAtManagementGroups, assignmentsThatEnd, eligibilities, eligibilitiesUnused
    case denialsForEveryone, denialsForSome, denialsOfDataActions, denialsWithExceptions, excludedPrincipals
    case denialsForOneLevel, denialsThatEnd, membershipsWithWindows
    case policiesOfGroups, policiesThroughApplications, policiesOfNobody, policiesOfAll, policiesInOddCase
    // What questions and answers there are.
    case questionsOfTheDeleted, questionsThroughApplications, questionsOnMissingObjects, questionsOnVaults
    case questionsOnAssignments, grantedByRoles, grantedByPolicies, grantedOnTheControlPlane
    case granted, refused, undetermined
    // What decided.
    case denialsDecide, conditionsDecide, groupsDecide, nestedGroupsDecide, eligibilitiesDecide, windowsDecide
    case applicationsDecide, subtractionsDecide, deletionsDecide, membershipWindowsDecide
  }

  private(set) var counts: [Feature: Int] = [:]
  private(set) var asked = 0

  /// Counts an estate, and some questions about it and about what it would be without each thing.
  mutating func add(_ estate: Estate, questions: Int, seed: UInt64) {
    count(estate)
    var random = RandomQuestions(estate, seed: seed)
    var whole = NaiveAuthorization(estate)
    var variants = Dictionary(
      uniqueKeysWithValues: EstateVariant.allCases.map { ($0, NaiveAuthorization($0.applied(to: estate))) })
    for _ in 0..<questions {
      let question = random.next()
      let answer = whole.answer(question)
      asked += 1
      count(question, answer, in: estate)
      for variant in EstateVariant.allCases {
        add(variant.feature, variants[variant]?.answer(question) == answer ? 0 : 1)
      }
      var other = question
      other.application = nil
      add(.applicationsDecide, whole.answer(other) == answer ? 0 : 1)
      let edge: Estate.Edge = question.edge == .favourable ? .unfavourable : .favourable
      other = Estate.Question(
        principal: question.principal, application: question.application, act: question.act,
        instant: question.instant, edge: edge)
      add(.windowsDecide, whole.answer(other) == answer ? 0 : 1)
    }
  }

  mutating func add(_ feature: Feature, _ number: Int = 1) { counts[feature, default: 0] += number }

  private mutating func count(_ question: Estate.Question, _ answer: Estate.Answer, in estate: Estate) {
    if estate.principals[question.principal].isDeleted { add(.questionsOfTheDeleted) }
    if question.application != nil { add(.questionsThroughApplications) }
    switch question.act {
    case .control(_, _, let assignment):
      if assignment != nil { add(.questionsOnAssignments) }
      if answer == .granted { add(.grantedOnTheControlPlane) }
    case .data(_, let vault, let object):
      if object == nil { add(.questionsOnVaults) }
      if object?.lowercased() == RandomEstate.missingName { add(.questionsOnMissingObjects) }
      guard answer == .granted else { break }
      add(estate.vaults[vault].model == .roles ? .grantedByRoles : .grantedByPolicies)
    }
    switch answer {
    case .granted: add(.granted)
    case .refused: add(.refused)
    case .undetermined: add(.undetermined)
    }
  }
}
