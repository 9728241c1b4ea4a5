import AzureModel
import SeededRandomness

/// Random estates: vaults with entries of users, groups, applications and nobody, and assignments that are there.
struct RandomVaults {
  private var random: SplitMix64
  private var estate = VaultEstate()
  private let hasAssignments: Bool

  /// Entries without a principal, from which those of vaults are taken: fleets repeat themselves.
  private var forms: [AccessPolicyEntry] = []

  static let subscription = "/subscriptions/11111111-1111-4111-8111-111111111111"

  /// - Parameters:
  ///   - count: How many vaults, in groups of ten.
  ///   - hasAssignments: Whether roles are assigned and denied before.
  static func estate(seed: UInt64, count: Int, hasAssignments: Bool) -> VaultEstate {
    var vaults = RandomVaults(random: SplitMix64(seed: seed), hasAssignments: hasAssignments)
    vaults.addDirectory()
    for _ in 0..<160 { vaults.addForm() }
    for number in 0..<count { vaults.addVault(number) }
    if hasAssignments { vaults.addAssignments(count) }
    return vaults.estate
  }

  private init(random: SplitMix64, hasAssignments: Bool) {
    self.random = random
    self.hasAssignments = hasAssignments
  }

  private static func id(_ name: String) -> String { DerivedIdentifier.guid("random vaults", name) }

  private mutating func addDirectory() {
    for number in 0..<12 {
      estate.principals.append(EstatePrincipal(objectId: Self.id("user\(number)"), name: "user\(number)", kind: .user))
    }
    for number in 0..<12 {
      estate.principals.append(
        EstatePrincipal(
          objectId: Self.id("app\(number)"), name: "app\(number)", kind: .servicePrincipal,
          clientId: Self.id("client\(number)")))
    }
    for number in 0..<5 {
      let group = Self.id("group\(number)")
      estate.principals.append(EstatePrincipal(objectId: group, name: "group\(number)", kind: .group))
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        estate.memberships.append(
          EstateMembership(group: group, member: Self.id("user\(Int.random(in: 0..<12, using: &random))")))
      }
      if number > 0, Bool.random(using: &random) {
        estate.memberships.append(EstateMembership(group: group, member: Self.id("group\(number - 1)")))
      }
    }
    estate.isDirectoryComplete = true
  }

  private mutating func addVault(_ number: Int) {
    let id = "\(Self.subscription)/resourceGroups/rg\(number / 10)/providers/Microsoft.KeyVault/vaults/kv\(number)"
    var vault = EstateVault(
      resourceID: id, name: "kv\(number)", location: "westeurope", tenantId: "", enableRbacAuthorization: false,
      accessPolicies: (0..<Int.random(in: 1...5, using: &random)).map { _ in entry() })
    vault.objects[.secrets] = (0..<Int.random(in: 0...2, using: &random)).map { "secret\($0)" }
    estate.vaults.append(vault)
  }

  private mutating func entry() -> AccessPolicyEntry {
    let principal = estate.principals.randomElement(using: &random)
    var objectId = principal?.objectId ?? ""
    var application: String?
    switch Int.random(in: 0..<20, using: &random) {
    case 0: objectId = Self.id("nobody\(Int.random(in: 0..<50, using: &random))")
    case 1: objectId = Self.id("client\(Int.random(in: 0..<12, using: &random))")
    case 2, 3: if principal?.kind == .user { application = Self.id("client\(Int.random(in: 0..<3, using: &random))") }
    default: break
    }
    var entry = forms.randomElement(using: &random) ?? AccessPolicyEntry(objectId: objectId)
    entry.objectId = objectId
    entry.applicationId = application
    return entry
  }

  private mutating func addForm() {
    var form = AccessPolicyEntry(objectId: "")
    if Int.random(in: 0..<3, using: &random) == 0,
      let row = AccessPolicyTemplateTable.rows.randomElement(using: &random)
    {
      for kind in VaultObjectKind.allCases { form[kind] = row.permissions[kind] ?? [] }
    } else {
      for kind in VaultObjectKind.allCases where Bool.random(using: &random) {
        let words = DataOperationTable.permissions(of: kind) + ["all"]
        form[kind] = words.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      }
    }
    forms.append(form)
  }

  private mutating func addAssignments(_ count: Int) {
    let roles = [
      "Key Vault Administrator", "Key Vault Secrets User", "Key Vault Crypto Officer", "Key Vault Reader", "Owner",
    ]
    for number in 0..<count {
      guard let principal = estate.principals.randomElement(using: &random),
        let role = roles.randomElement(using: &random).flatMap(RoleTable.role)
      else { continue }
      let vault = estate.vaults[Int.random(in: 0..<count, using: &random)].resourceID
      let isRare = Int.random(in: 0..<8, using: &random) == 0
      let scopes = [vault, "\(vault)/secrets/secret0", isRare ? vault.upTo("/providers") : vault]
      estate.assignments.append(
        EstateRoleAssignment(
          name: Self.id("assignment\(number)"), principalId: principal.objectId, principalType: principal.kind.type,
          roleID: role.id, scope: scopes.randomElement(using: &random) ?? vault,
          condition: Int.random(in: 0..<6, using: &random) == 0 ? Self.condition : nil))
    }
    let denied = ["secrets/getSecret/action", "keys/*", "secrets/readMetadata/action"]
    for number in 0..<max(1, count / 20) {
      guard let action = denied.randomElement(using: &random) else { continue }
      let isOfEverybody = Bool.random(using: &random)
      estate.denyAssignments.append(
        EstateDenyAssignment(
          name: "deny\(number)", scope: estate.vaults[Int.random(in: 0..<count, using: &random)].resourceID,
          permissions: [
            RoleDefinition.Permissions(
              actions: [], notActions: [], dataActions: ["Microsoft.KeyVault/vaults/\(action)"], notDataActions: [],
              condition: nil)
          ], principalIds: isOfEverybody ? nil : estate.principals.prefix(6).map(\.objectId),
          excludedPrincipalIds: [Self.id("user0"), Self.id("group1")],
          doNotApplyToChildScopes: Bool.random(using: &random)))
    }
  }

  static let condition =
    "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'secret0'"
}

extension String {
  func upTo(_ part: String) -> String { range(of: part).map { String(self[..<$0.lowerBound]) } ?? self }
}
