import AzureModel

/// The smallest estate with everything in it: one of each level, a vault of each model, and a few people.
struct TinyEstate {
  static let ana = 0
  static let ben = 1
  static let app = 2
  static let identity = 3
  static let gone = 4
  static let team = 5
  static let staff = 6

  static let subscription = Estate.Scope.subscription(0)
  static let group = Estate.Scope.resourceGroup(0)
  static let vault = Estate.Scope.vault(0)
  static let db = Estate.Scope.object(vault: 0, kind: .secrets, name: "db")

  var estate: Estate

  init() {
    estate = Estate(tenantId: "aaaaaaaa-0000-0000-0000-000000000000")
    estate.managementGroups = [.init(name: "root", parent: nil), .init(name: "apps", parent: 0)]
    estate.subscriptions = [.init(id: "bbbbbbbb-0000-0000-0000-000000000000", managementGroup: 1)]
    estate.resourceGroups = [.init(name: "rg", subscription: 0)]
    estate.vaults = [
      .init(name: "kv", resourceGroup: 0, model: .roles),
      .init(name: "kv-old", resourceGroup: 0, model: .accessPolicies),
    ]
    let people: [(Estate.Principal.Kind, String)] = [
      (.user, "ana"), (.user, "ben"), (.application, "app"), (.managedIdentity, "identity"), (.user, "gone"),
      (.group, "team"), (.group, "staff"),
    ]
    estate.principals = people.enumerated().map { number, person in
      let hasClient = [.application, .managedIdentity].contains(person.0)
      return .init(
        kind: person.0, name: person.1, objectId: "cccccccc-0000-0000-0000-00000000000\(number)",
        clientId: hasClient ? "dddddddd-0000-0000-0000-00000000000\(number)" : nil, isDeleted: person.1 == "gone")
    }
  }

  // MARK: Giving and forbidding

  /// - Parameter role: The name of a built-in role.
  mutating func assign(
    _ role: String, to principal: Int, at scope: Estate.Scope, if condition: String? = nil,
    _ lifetime: Estate.Lifetime = .always
  ) {
    assign(.builtIn(role), to: principal, at: scope, if: condition, lifetime)
  }

  mutating func assign(
    _ role: Estate.Role, to principal: Int, at scope: Estate.Scope, if condition: String? = nil,
    _ lifetime: Estate.Lifetime = .always
  ) {
    estate.roles.append(role)
    estate.assignments.append(
      .init(
        principal: principal, role: estate.roles.count - 1, scope: scope, condition: condition, lifetime: lifetime))
  }

  mutating func makeEligible(_ principal: Int, for role: String, at scope: Estate.Scope, _ activation: Estate.Lifetime?)
  {
    estate.roles.append(.builtIn(role))
    let assignment = Estate.Assignment(principal: principal, role: estate.roles.count - 1, scope: scope)
    estate.eligibilities.append(.init(assignment: assignment, activation: activation))
  }

  mutating func deny(_ denial: Estate.Denial) { estate.denials.append(denial) }

  mutating func add(_ member: Int, to group: Int, _ lifetime: Estate.Lifetime = .always) {
    estate.memberships.append(.init(group: group, member: member, lifetime: lifetime))
  }

  mutating func addPolicy(_ policy: Estate.AccessPolicy) { estate.vaults[1].policies.append(policy) }

  func objectId(_ principal: Int) -> String { estate.principals[principal].objectId }

  func clientId(_ principal: Int) -> String { estate.principals[principal].clientId ?? "" }

  // MARK: Asking

  /// An operation on the vault that reads roles; lists name no object.
  func answer(
    _ principal: Int, _ operation: String, _ object: String? = "db", at instant: Int = 1_000_000,
    _ edge: Estate.Edge = .unfavourable
  ) -> Estate.Answer {
    answer(principal, .data(operation: operation, vault: 0, object: object), at: instant, edge)
  }

  /// An operation on the vault that reads access policies.
  func policyAnswer(
    _ principal: Int, through application: Int? = nil, _ operation: String, _ object: String? = "db"
  ) -> Estate.Answer {
    answer(principal, through: application, .data(operation: operation, vault: 1, object: object))
  }

  func control(
    _ principal: Int, _ action: String, at scope: Estate.Scope, assigning role: String? = nil, type: String = "User"
  ) -> Estate.Answer {
    let written = role.map {
      Estate.WrittenAssignment(
        roleId: RoleTable.role($0)?.id ?? "", principalId: objectId(Self.ben), principalType: type)
    }
    return answer(principal, .control(action: action, scope: scope, assignment: written))
  }

  private func answer(
    _ principal: Int, through application: Int? = nil, _ act: Estate.Act, at instant: Int = 1_000_000,
    _ edge: Estate.Edge = .unfavourable
  ) -> Estate.Answer {
    var authorization = NaiveAuthorization(estate)
    return authorization.answer(
      .init(principal: principal, application: application, act: act, instant: instant, edge: edge))
  }
}
