import AccessMigration
import AzureModel
import Testing

/// Plans and proofs of small estates, each made for one thing.
struct PlannerTests {
  static let subscription = "/subscriptions/11111111-1111-4111-8111-111111111111"

  static func id(_ vault: String, group: String = "rg") -> String {
    "\(subscription)/resourceGroups/\(group)/providers/Microsoft.KeyVault/vaults/\(vault)"
  }

  static func vault(_ name: String, group: String = "rg", _ entries: AccessPolicyEntry...) -> EstateVault {
    EstateVault(
      resourceID: id(name, group: group), name: name, location: "", tenantId: "t", enableRbacAuthorization: false,
      accessPolicies: entries)
  }

  static func estate(_ vaults: EstateVault...) -> VaultEstate {
    var estate = VaultEstate()
    estate.vaults = vaults
    estate.principals = [
      EstatePrincipal(objectId: "ana", name: "ana", kind: .user),
      EstatePrincipal(objectId: "ben", name: "ben", kind: .user),
      EstatePrincipal(objectId: "app", name: "app", kind: .servicePrincipal, clientId: "app-client"),
      EstatePrincipal(objectId: "ops", name: "ops", kind: .group),
    ]
    estate.memberships = [EstateMembership(group: "ops", member: "ben")]
    return estate
  }

  private func assignment(
    _ principal: String, _ role: String, _ scope: String, condition: String? = nil
  ) -> EstateRoleAssignment {
    EstateRoleAssignment(
      name: "a-\(principal)-\(scope.count)", principalId: principal, principalType: nil,
      roleID: RoleTable.role(role)?.id ?? "", scope: scope, condition: condition)
  }

  private func entry(_ id: String, app: String? = nil, secrets: [String] = ["get", "list"]) -> AccessPolicyEntry {
    AccessPolicyEntry(objectId: id, applicationId: app, secrets: secrets)
  }

  private func plan(_ estate: VaultEstate, _ change: (inout MigrationOptions) -> Void = { _ in }) -> MigrationPlan {
    var options = MigrationOptions()
    change(&options)
    return MigrationPlanner.plan(estate, options)
  }

  @Test func `what is assigned already is not assigned again, and other roles that begin to count are gains`() {
    var estate = Self.estate(Self.vault("kv", entry("ana")))
    estate.assignments = [
      assignment("ana", "Key Vault Secrets User", Self.subscription),
      assignment("app", "Key Vault Reader", Self.id("kv")),
    ]
    let plan = plan(estate)
    let proof = Prover.proof(of: plan)
    #expect(plan.assignments.isEmpty && proof.holds)
    let gains = proof.gained.filter { $0.caller.objectId == "app" }.flatMap(\.gained).map(\.reason)
    #expect(gains == [.assignedBefore(role: "Key Vault Reader", scope: Self.id("kv"))])
  }

  @Test func `a management group's assignment is no reason to leave one out`() {
    var estate = Self.estate(Self.vault("kv", entry("ana")))
    estate.assignments = [
      assignment("ana", "Key Vault Administrator", "/providers/Microsoft.Management/managementGroups/top")
    ]
    let plan = plan(estate)
    #expect(plan.assignments.map(\.role.name) == ["Key Vault Secrets User"])
    #expect(
      Prover.proof(of: plan).rows.flatMap(\.gained).contains {
        if case .perhapsAssignedBefore = $0.reason { true } else { false }
      })
  }

  @Test func `a role that stands under a condition cannot be assigned again`() {
    var estate = Self.estate(Self.vault("kv", entry("ana")))
    estate.assignments = [
      assignment("ana", "Key Vault Secrets User", Self.id("kv"), condition: RandomVaults.condition)
    ]
    let builtIn = plan(estate) { $0.strategy = .builtInOnly }
    #expect(!builtIn.assignments.contains { $0.role.name == "Key Vault Secrets User" })
    #expect(!builtIn.assignments.isEmpty && Prover.proof(of: builtIn).holds)
    #expect(plan(estate).assignments.allSatisfy { $0.role.origin == .new })
  }

  @Test func `a deny assignment takes access that a policy gave, unless somebody is excluded`() {
    var estate = Self.estate(Self.vault("kv", entry("ana"), entry("ops")))
    estate.denyAssignments = [
      EstateDenyAssignment(
        name: "no secrets", scope: Self.subscription,
        permissions: [
          .init(
            actions: [], notActions: [], dataActions: ["Microsoft.KeyVault/vaults/secrets/getSecret/action"],
            notDataActions: [], condition: nil)
        ], principalIds: nil, excludedPrincipalIds: ["ops"], doNotApplyToChildScopes: false)
    ]
    let proof = Prover.proof(of: plan(estate))
    #expect(!proof.holds)
    #expect(proof.lost.map(\.caller.objectId) == ["ana"])
    #expect(proof.lost.flatMap(\.lost).map(\.reason) == [.denied("no secrets")])
  }

  @Test func `members of a group keep what the group had, and the group gets the role`() {
    let plan = plan(Self.estate(Self.vault("kv", entry("ops"))))
    let proof = Prover.proof(of: plan)
    #expect(plan.assignments.map(\.principalId) == ["ops"] && plan.assignments.map(\.principalType) == [.group])
    #expect(proof.rows.map(\.caller.objectId) == ["ops", "ben"] && proof.holds)
  }

  @Test func `a user through an application keeps access and gains it without`() {
    let plan = plan(Self.estate(Self.vault("kv", entry("ana", app: "app-client"))))
    let proof = Prover.proof(of: plan)
    #expect(proof.holds)
    let alone = proof.rows.first { $0.caller == Caller("ana") }
    #expect(alone?.gained.map(\.reason) == [.withoutApplication] && alone?.kept.isEmpty == true)
    let through = proof.rows.first { $0.caller == Caller("ana", through: "app-client") }
    #expect(through?.allGained.isEmpty == true && through?.kept.isEmpty == false)
  }

  @Test func `entries that give nothing get nothing, each with its reason`() {
    var estate = Self.estate(
      Self.vault(
        "kv", entry("nobody"), entry("app-client"), entry("ana", secrets: []),
        AccessPolicyEntry(objectId: "ben", tenantId: "other", secrets: ["get"])))
    estate.isDirectoryComplete = true
    let plan = plan(estate)
    #expect(plan.assignments.isEmpty)
    #expect(
      plan.vaults[0].idle.map(\.reason) == [
        .orphaned, .clientId(of: "app", objectId: "app"), .noPermissions, .otherTenant,
      ])
  }

  @Test func `the same principals are given roles above vaults once, unless one of the vaults is on roles`() {
    var estate = Self.estate(
      Self.vault("kv1", entry("app"), entry("ana")),
      Self.vault("kv2", entry("app"), entry("ana", secrets: ["get", "set"])))
    let plan = plan(estate) { $0.breadth = .resourceGroup }
    let apart = self.plan(estate)
    #expect(Consolidation.all(apart).map(\.assignments) == [apart.assignments.count - 1, apart.assignments.count - 1])
    let ofApp = plan.assignments.filter { $0.principalId == "app" }
    #expect(ofApp.map(\.scope.text) == ["\(Self.subscription)/resourceGroups/rg"] && ofApp[0].vaults == [0, 1])
    #expect(plan.assignments.count { $0.principalId == "ana" } >= 2 && Prover.proof(of: plan).holds)
    var third = Self.vault("kv3")
    third.enableRbacAuthorization = true
    estate.vaults.append(third)
    #expect(self.plan(estate) { $0.breadth = .resourceGroup }.assignments.allSatisfy { $0.scope.kind == .resource })
  }

  @Test func `a management group takes built-in roles, and custom ones go to the subscription`() {
    let estate = Self.estate(
      Self.vault("kv1", group: "rg1", entry("app"), entry("ana", secrets: ["get", "list", "backup"])),
      Self.vault("kv2", group: "rg2", entry("app"), entry("ana", secrets: ["get", "list", "backup"])))
    let plan = plan(estate) { $0.breadth = .managementGroup("top") }
    let scopes = Dictionary(grouping: plan.assignments, by: \.principalId).mapValues { $0.map(\.scope.kind) }
    #expect(scopes == ["app": [.managementGroup], "ana": [.subscription]])
    #expect(Prover.proof(of: plan).holds && SafeSwitch(plan).earliest == nil)
  }

  @Test func `roles on single secrets reach no other, and leave out what does not exist on purpose`() throws {
    var estate = Self.estate(Self.vault("kv", entry("app", secrets: ["get"]), entry("ana", secrets: ["get", "set"])))
    estate.vaults[0].objects[.secrets] = ["db", "smtp"]
    let plan = plan(estate) { $0.isPerSecret = true }
    let ofApp = plan.assignments.filter { $0.principalId == "app" }
    #expect(ofApp.compactMap(\.scope.object?.name) == ["db", "smtp"])
    let proof = Prover.proof(of: plan)
    #expect(proof.holds)
    let whole = try #require(proof.rows.first { $0.caller == Caller("app") && $0.place == .vault })
    #expect(whole.narrowed.dataRows.map(\.name) == ["secrets/get", "secrets/getDeleted"] && whole.allGained.isEmpty)
    #expect(plan.assignments.filter { $0.principalId == "ana" }.allSatisfy { $0.scope.kind == .resource })
  }

  @Test(arguments: [(0, LimitCheck.State.fits), (3_999, .fits), (4_000, .disputed), (5_000, .exceeded)])
  func `limits are those of the day`(existing: Int, state: LimitCheck.State) {
    var estate = Self.estate(Self.vault("kv", entry("ana")))
    estate.assignments = (0..<existing).map { number in
      EstateRoleAssignment(
        name: "n\(number)", principalId: "p\(number)", principalType: nil,
        roleID: RoleTable.role("Reader")?.id ?? "", scope: Self.subscription, condition: nil)
    }
    let check = plan(estate).limits.first
    #expect(check?.state == state && check?.existing == existing && check?.planned == 1)
  }

  @Test func `the earliest safe instant follows from what the plan changes`() {
    #expect(SafeSwitch(plan(Self.estate(Self.vault("kv", entry("ana"))))).earliest == Delay(minutes: 10))
    #expect(SafeSwitch(plan(Self.estate(Self.vault("kv")))).earliest == .zero)
  }

  @Test func `names of assignments follow from principal, role and scope`() {
    let estate = Self.estate(Self.vault("kv", entry("ana"), entry("app")))
    let names = plan(estate).assignments.map(\.name)
    #expect(names == plan(estate).assignments.map(\.name) && Set(names).count == 2)
    #expect(names.allSatisfy(DerivedIdentifier.isGUID))
  }

  @Test func `findings tell of people with standing access, of management actions and of services that lack something`()
  {
    var estate = Self.estate(
      Self.vault(
        "kv", AccessPolicyEntry(objectId: "ana", keys: ["get", "list", "wrapKey", "unwrapKey"]),
        entry("ops", secrets: ["get", "set", "delete"]), AccessPolicyEntry(objectId: "backup", keys: ["get"])))
    estate.principals.append(
      EstatePrincipal(objectId: "backup", name: "Backup Management Service", kind: .servicePrincipal))
    let findings = MigrationFinding.all(plan(estate) { $0.strategy = .builtInOnly })
    #expect(findings.contains { if case .standingAdministrator("ops", _, _) = $0 { true } else { false } })
    #expect(!findings.contains { if case .standingAdministrator("ana", _, _) = $0 { true } else { false } })
    #expect(
      findings.contains {
        if case .managementActions(let role) = $0 {
          role.name == "Key Vault Crypto Service Encryption User"
        } else {
          false
        }
      })
    #expect(
      findings.contains {
        if case .consumer(let needs) = $0 { needs.objectId == "backup" && !needs.missing.isEmpty } else { false }
      })
    #expect(!MigrationFinding.all(plan(estate)).contains { if case .managementActions = $0 { true } else { false } })
  }

  @Test func `a service is known by the identity of its resource, also where a group has the entry`() {
    let identity =
      "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-app"
    var estate = Self.estate(Self.vault("kv", entry("ops", secrets: ["get"])))
    estate.principals.append(
      EstatePrincipal(objectId: "id-app", name: "id-app", kind: .managedIdentity(resourceID: identity)))
    estate.memberships.append(EstateMembership(group: "ops", member: "id-app"))
    let web = EstateResource(
      resourceID: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/web", name: "web",
      type: "Microsoft.Web/sites", systemAssigned: nil, userAssigned: [identity.uppercased()])
    #expect(ConsumerNeeds.all(plan(estate)).isEmpty)
    estate.resources = [web]
    let needs = ConsumerNeeds.all(plan(estate))
    #expect(needs.map(\.objectId) == ["id-app"] && needs.map(\.use.form) == [.userAssigned])
    #expect(needs.first?.use.title.hasSuffix("(web)") == true && needs.first?.missing.isEmpty == true)
  }
}
