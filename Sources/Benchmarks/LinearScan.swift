import AzureModel

/// The baseline of decisions: every denial and every assignment is looked at, one after the other.
struct LinearScan {
  private let estate: AuthorizationEstate
  private let granted: [OperationSet]
  private let denied: [OperationSet]
  private let assignmentsOf: [Int: [AuthorizationEstate.Assignment]]

  init(_ estate: AuthorizationEstate) {
    self.estate = estate
    granted = AuthorizationEstate.roles.map(\.granted)
    denied = AuthorizationEstate.deniedKinds.map(\.granted)
    assignmentsOf = Dictionary(grouping: estate.assignments, by: \.principal)
  }

  func answer(_ question: AuthorizationEstate.Question) -> Bool { answer(question, among: estate.assignments) }

  /// The same among the assignments of the caller and its groups, for the answers that come with the questions.
  func narrowAnswer(_ question: AuthorizationEstate.Question) -> Bool {
    answer(question, among: estate.closures[question.principal].flatMap { assignmentsOf[$0] ?? [] })
  }

  private func answer(
    _ question: AuthorizationEstate.Question, among assignments: [AuthorizationEstate.Assignment]
  ) -> Bool {
    let holders = estate.closures[question.principal]
    let places = estate.chain(of: question.place)
    for denial in estate.denials
    where denied[denial.kind].contains(question.operation) && places.contains(denial.place)
      && denial.principals?.contains(where: holders.contains) ?? true
      && !denial.excluded.contains(where: holders.contains)
    {
      return false
    }
    return assignments.contains {
      holders.contains($0.principal) && places.contains($0.place) && granted[$0.role].contains(question.operation)
    }
  }
}
