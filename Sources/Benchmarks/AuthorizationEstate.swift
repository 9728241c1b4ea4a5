import AzureModel
import SeededRandomness

/// An estate for bulk questions in plain numbers: management groups, subscriptions, resource groups, vaults, objects,
/// users in nested groups, role assignments, a few denials with exclusions, and questions with their answers.
struct AuthorizationEstate {
  struct Size {
    let name: String
    let subscriptions, resourceGroups, vaults, objects: Int
    let users, groups, assignments, questions: Int

    static let all = [
      Size(
        name: "small", subscriptions: 2, resourceGroups: 3, vaults: 2, objects: 10, users: 20, groups: 8,
        assignments: 100, questions: 4_000),
      Size(
        name: "medium", subscriptions: 10, resourceGroups: 20, vaults: 3, objects: 20, users: 500, groups: 60,
        assignments: 10_000, questions: 10_000),
      Size(
        name: "large", subscriptions: 40, resourceGroups: 40, vaults: 4, objects: 10, users: 5_000, groups: 400,
        assignments: 100_000, questions: 20_000),
    ]
  }

  enum Level: CaseIterable { case managementGroup, subscription, resourceGroup, vault, object }

  struct Place {
    let level: Level
    let parent: Int?

    /// What distinguishes it from its neighbours; for objects the kind is part of it.
    let name: String
  }

  struct Assignment: Hashable {
    let principal: Int
    let role: Int
    let place: Int
  }

  struct Denial {
    let kind: Int
    let place: Int

    /// nil for everyone.
    let principals: [Int]?
    let excluded: [Int]
  }

  struct Question {
    let principal: Int
    let operation: DataOperation
    let place: Int
    var isGranted = false
  }

  let size: Size
  private(set) var places: [Place] = []
  private(set) var placesOfLevel: [Level: [Int]] = [:]

  /// The groups that each principal is in directly; users come before groups.
  private(set) var groupsOf: [[Int]]

  /// Each principal and all its groups, in order.
  private(set) var closures: [[Int]] = []
  private(set) var assignments: [Assignment] = []
  private(set) var denials: [Denial] = []
  private(set) var questions: [Question] = []

  static let roles = builtInRoles.compactMap { RoleTable.role($0) } + customRoles

  private var random: SplitMix64

  init(_ size: Size, seed: UInt64 = 20_260_101) {
    self.size = size
    random = SplitMix64(seed: seed &+ UInt64(size.assignments))
    groupsOf = Array(repeating: [], count: size.users + size.groups)
    addPlaces()
    addMemberships()
    addAssignments()
    addDenials()
    addQuestions()
  }

  /// A place and those above it.
  func chain(of place: Int) -> [Int] { Array(sequence(first: place) { places[$0].parent }) }

  // MARK: Making

  private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  private mutating func someone(groupPercent: Int) -> Int {
    chance(groupPercent) ? size.users + number(below: size.groups) : number(below: size.users)
  }

  private mutating func add(_ level: Level, _ name: String, below parent: Int?) -> Int {
    places.append(Place(level: level, parent: parent, name: name))
    placesOfLevel[level, default: []].append(places.count - 1)
    return places.count - 1
  }

  private mutating func addPlaces() {
    let root = add(.managementGroup, "mg", below: nil)
    let groups = (0..<3).map { add(.managementGroup, "mg-\($0)", below: root) }
    for subscription in 0..<size.subscriptions {
      let inSubscription = add(.subscription, "sub-\(subscription)", below: groups[subscription % 3])
      for group in 0..<size.resourceGroups {
        let inGroup = add(.resourceGroup, "rg-\(subscription)-\(group)", below: inSubscription)
        for vault in 0..<size.vaults {
          let inVault = add(.vault, "kv-\(subscription)-\(group)-\(vault)", below: inGroup)
          for object in 0..<size.objects {
            _ = add(.object, "\(Self.kind(object).rawValue)/obj\(object)", below: inVault)
          }
        }
      }
    }
  }

  /// The kind of the n-th object of a vault.
  static func kind(_ object: Int) -> VaultObjectKind { [.secrets, .keys, .certificates][object % 3] }

  private mutating func addMemberships() {
    for user in 0..<size.users {
      var groups: Set<Int> = []
      let count = 1 + number(below: 4)
      while groups.count < count { groups.insert(size.users + number(below: size.groups)) }
      groupsOf[user] = groups.sorted()
    }
    // Only in groups before it: no circle can come of that.
    for group in 1..<size.groups where chance(30) {
      groupsOf[size.users + group] = [size.users + number(below: group)]
    }
    closures = groupsOf.indices.map { principal in
      var found = [principal]
      var next = 0
      while next < found.count {
        for group in groupsOf[found[next]] where !found.contains(group) { found.append(group) }
        next += 1
      }
      return found.sorted()
    }
  }

  /// Half a percent at management groups, 4.5 at subscriptions, 25 at resource groups, 45 at vaults, 25 at objects.
  private mutating func addAssignments() {
    var taken: Set<Assignment> = []
    while assignments.count < size.assignments {
      let level: Level =
        switch number(below: 1_000) {
        case 0..<5: .managementGroup
        case 5..<50: .subscription
        case 50..<300: .resourceGroup
        case 300..<750: .vault
        default: .object
        }
      let isWide = level == .managementGroup || level == .subscription
      // A custom role with data actions cannot be assigned at a management group.
      let roles = level == .managementGroup ? Self.builtInRoles.count : Self.roles.count
      let assignment = Assignment(
        principal: someone(groupPercent: isWide ? 0 : 40), role: number(below: roles),
        place: pick(placesOfLevel[level] ?? [0]))
      if taken.insert(assignment).inserted { assignments.append(assignment) }
    }
  }

  /// One for each hundred assignments, at most one of a kind at a place.
  private mutating func addDenials() {
    var taken: Set<[Int]> = []
    while denials.count < max(3, size.assignments / 100) {
      let level: Level =
        switch number(below: 100) {
        case 0: .subscription
        case 1..<40: .resourceGroup
        default: .vault
        }
      let (place, kind) = (pick(placesOfLevel[level] ?? [0]), number(below: Self.deniedKinds.count))
      guard taken.insert([place, kind]).inserted else { continue }
      let principals = chance(30) ? nil : (0...number(below: 3)).map { _ in someone(groupPercent: 70) }
      let excluded = (0..<number(below: 3)).map { _ in someone(groupPercent: 50) }
      denials.append(
        Denial(
          kind: kind, place: place, principals: principals.map { Array(Set($0)).sorted() },
          excluded: Array(Set(excluded)).sorted()))
    }
  }

  /// Half of them aimed at an assignment, half at random.
  private mutating func addQuestions() {
    let scan = LinearScan(self)
    let objects = placesOfLevel[.object] ?? []
    let operations = DataOperationTable.rows.map(\.operation)
    let granted = Self.roles.map { role in operations.filter { role.granted.contains($0) } }
    let below = Dictionary(grouping: objects.flatMap { object in chain(of: object).map { ($0, object) } }, by: \.0)
    let holders = Dictionary(grouping: (0..<size.users).flatMap { user in closures[user].map { ($0, user) } }, by: \.0)
    for number in 0..<size.questions {
      var question = Question(
        principal: self.number(below: size.users), operation: pick(operations), place: pick(objects))
      if number.isMultiple(of: 2) {
        let aim = pick(assignments)
        question = Question(
          principal: holders[aim.principal].map { pick($0).1 } ?? question.principal,
          operation: chance(80) ? pick(granted[aim.role]) : question.operation,
          place: below[aim.place].map { pick($0).1 } ?? question.place)
      }
      question.isGranted = scan.narrowAnswer(question)
      questions.append(question)
    }
  }
}
