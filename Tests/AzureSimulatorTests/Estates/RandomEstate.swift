import AzureModel

/// Makes random estates: valid ones, in which everything that the rules speak of occurs now and then.
struct RandomEstate {
  enum Size: CaseIterable {
    case small, medium

    var counts: Counts {
      switch self {
      case .small:
        Counts(
          managementGroups: 2, subscriptions: 2, resourceGroups: 3, vaults: 3, principals: 10, groups: 4,
          builtInRoles: 8, customRoles: 3, assignments: 18, eligibilities: 4, denials: 3)
      case .medium:
        Counts(
          managementGroups: 5, subscriptions: 4, resourceGroups: 8, vaults: 10, principals: 30, groups: 9,
          builtInRoles: 20, customRoles: 6, assignments: 80, eligibilities: 12, denials: 8)
      }
    }
  }

  struct Counts {
    let managementGroups: Int, subscriptions: Int, resourceGroups: Int, vaults: Int
    let principals: Int, groups: Int, builtInRoles: Int, customRoles: Int
    let assignments: Int, eligibilities: Int, denials: Int
  }

  /// All that happens, happens before this instant, in seconds.
  static let horizon = 200_000

  static let objectNames = ["app-db", "app-mail", "app-key", "db", "tls", "web"]

  /// A name that no vault has an object of.
  static let missingName = "app-none"

  static func make(seed: UInt64, size: Size) -> Estate {
    var making = RandomEstate(seed: seed, counts: size.counts)
    making.addLevels()
    making.addPrincipals()
    making.addMemberships()
    making.addRoles()
    making.addAssignments()
    making.addDenials()
    for vault in making.estate.vaults.indices { making.addPolicies(vault) }
    return making.estate
  }

  let counts: Counts
  var dice: EstateDice
  var estate: Estate

  private init(seed: UInt64, counts: Counts) {
    self.counts = counts
    dice = EstateDice(seed: seed)
    estate = Estate(tenantId: dice.guid())
  }

  // MARK: Levels

  private mutating func addLevels() {
    for number in 0..<counts.managementGroups {
      let parent = number == 0 ? nil : dice.number(0..<number)
      estate.managementGroups.append(.init(name: "mg-\(number)", parent: parent))
    }
    for _ in 0..<counts.subscriptions {
      estate.subscriptions.append(.init(id: dice.guid(), managementGroup: dice.number(0..<counts.managementGroups)))
    }
    for number in 0..<counts.resourceGroups {
      estate.resourceGroups.append(.init(name: "rg-\(number)", subscription: dice.number(0..<counts.subscriptions)))
    }
    for number in 0..<counts.vaults {
      // Both models are in every estate.
      let model: Estate.PermissionModel = number != 0 && (number == 1 || dice.chance(30)) ? .accessPolicies : .roles
      var vault = Estate.Vault(
        name: dice.pick(["kv-app-", "kv-ops-", "kvdata"]) + String(number),
        resourceGroup: dice.number(0..<counts.resourceGroups), model: model)
      for name in dice.some(RandomEstate.objectNames, 70) {
        vault.objects.append(.init(kind: dice.pick(VaultObjectKind.allCases), name: name))
      }
      estate.vaults.append(vault)
    }
  }

  // MARK: Directory

  private mutating func addPrincipals() {
    for number in 0..<counts.principals {
      // The first three are one of each kind, so that every estate has somebody for everything.
      let kinds: [Estate.Principal.Kind] = [.user, .application, .managedIdentity]
      let kind = number < 3 ? kinds[number] : dice.pick([.user, .user] + kinds)
      estate.principals.append(
        .init(
          kind: kind, name: "\(kind)-\(number)", objectId: dice.guid(), clientId: kind == .user ? nil : dice.guid(),
          isDeleted: number >= 3 && dice.chance(7)))
    }
    for number in 0..<counts.groups {
      estate.principals.append(
        .init(
          kind: .group, name: "group-\(number)", objectId: dice.guid(), clientId: nil,
          isDeleted: number >= 2 && dice.chance(8)))
    }
  }

  private mutating func addMemberships() {
    let groups = Array(counts.principals..<estate.principals.count)
    for group in groups {
      // A group holds only groups behind it: no circle can come of that.
      for member in dice.some(groups.filter { $0 > group }, 30) {
        estate.memberships.append(.init(group: group, member: member))
      }
      for member in dice.some(Array(0..<counts.principals), counts.principals > 15 ? 12 : 25) {
        var membership = Estate.Membership(group: group, member: member)
        // Tokens of managed identities are cached for about a day; people sign in again.
        if estate.principals[member].kind == .managedIdentity, dice.chance(50) {
          membership.lifetime = lifetime(opensWithin: 86_400, closesWithin: 86_400)
        }
        estate.memberships.append(membership)
      }
    }
  }

  // MARK: Time

  /// Mostly something written before anybody asks; else written, and perhaps removed, while time goes by.
  mutating func lifetime(opensWithin opening: Int = 600, closesWithin closing: Int = 600) -> Estate.Lifetime {
    let written = dice.chance(50) ? 0 : dice.number(0..<60_000)
    let begins = written == 0 ? Estate.Window(0, 0) : Estate.Window(written, written + opening)
    guard dice.chance(20) else { return .init(begins: begins) }
    // Some are removed before they have arrived for sure.
    let removed = written + (dice.chance(20) ? dice.number(1..<600) : dice.number(600..<100_000))
    return .init(begins: begins, ends: .init(removed, removed + closing))
  }
}
