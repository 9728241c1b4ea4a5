import AzureModel
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// Names of things, and mistakes that follow from others.
struct NameTests {
  @Test func `names compare without case and each kind has its own`() {
    let text = """
      scenario: t
      given:
        - deployManagedIdentity: { name: App }
        - deployVault: { name: app }
      steps:
        - setSecret: { vault: APP, name: db }
          as: app
        - updateVault: { name: app, tenantId: "${vault:app.id} ${managedIdentity:APP.clientId}" }
      """
    #expect(codes(text) == [])
  }

  @Test func `who acts and who is granted something is told apart by kind`() throws {
    let read = try scenario(
      """
      scenario: t
      given:
        - deployManagedIdentity: { name: app }
        - createUser: { name: app }
        - deployVault: { name: kv }
        - assignRole: { role: Reader, principal: user:app, scope: kv }
      steps:
        - access: { operation: secrets/get, resource: kv/secrets/db }
          as: managedIdentity:app
      """)
    #expect(read.arguments(step: 3).contains("principal: ${user:app.principalId}"))
    #expect(read.steps[4].calls[0].actor == .named(ResourceName(.managedIdentity, "app")))
    #expect(
      codes("scenario: t\nsteps:\n  - access: { operation: keys/list, resource: kv }\n    as: user:app\n").contains(
        "SCN-113"))
  }

  @Test func `a name with dots or blanks is quoted`() {
    let text = """
      scenario: t
      given:
        - createUser: { name: ana@contoso.test }
        - deployVault: { name: kv }
      steps:
        - setAccessPolicy: { vault: kv, objectId: '${"ana@contoso.test".objectId}', secrets: [get] }
      """
    #expect(codes(text) == [])
  }

  @Test(arguments: [
    "enableRbacAuthorization: \"${kv.id}\"", "enableRbacAuthorization: \"${kv.id} ${kv.id}\"",
    "publicNetworkAccess: \"${kv.name}\"", "networkAcls: \"${kv.id}\"",
    "networkAcls: { ipRules: \"${kv.id}\" }", "networkAcls: { ipRules: [\"${kv.id}\"] }",
    "networkAcls: { virtualNetworkRules: [\"${kv.id}\"] }",
  ])
  func `a reference that cannot fit its field is found when the file is read`(field: String) {
    let text = "scenario: t\ngiven:\n  - deployVault: { name: kv }\nsteps:\n  - updateVault: { name: kv, \(field) }\n"
    #expect(codes(text) == ["SCN-110"])
  }

  @Test(arguments: [
    ("networkAcls: { virtualNetworkRules: [\"${vnet.subnets.snet.id}\", { id: \"${vnet.name}/snet\" }] }"),
    ("networkAcls: { ipRules: [\"${apim.controlPlaneAddress}\", { value: \"${apim.controlPlaneAddress}/32\" }] }"),
    ("tenantId: \"${kv.vaultUri}\", tags: { any: \"${kv.id}\" }"),
  ])
  func `a reference that fits its field is taken`(field: String) {
    let text = """
      scenario: t
      given:
        - deployVirtualNetwork: { name: vnet, subnets: [{ name: snet, addressPrefix: 10.0.0.0/24 }] }
        - deployVault: { name: kv }
        - deployApiManagement: { name: apim }
      steps:
        - updateVault: { name: kv, \(field) }
      """
    #expect(codes(text) == [])
  }

  @Test(arguments: [
    ("kv", "\"vault:kv\""), ("subscription", "\"subscription\""), ("resourceGroup", "\"resourceGroup\""),
    ("kv/secrets/db", "\"kv/secrets/db\""), ("\"${kv.id}\"", "${kv.id}"),
    ("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv", "\"vault:kv\""),
    ("/subscriptions/s", "\"subscription\""), ("/subscriptions/s/resourceGroups/g", "\"resourceGroup\""),
  ])
  func `a scope is a word, a name or a resource id`(written: String, decoded: String) throws {
    let text = """
      scenario: t
      given:
        - deployVault: { name: kv }
      steps:
        - assignRole: { role: Key Vault Reader, principal: owner, scope: \(written) }
      """
    #expect(try scenario(text).arguments(step: 1).contains("scope: \(decoded)"))
  }

  @Test(arguments: [
    // A step that cannot be read may have declared the name.
    "given:\n  - deployValut: { name: kv }\nsteps:\n  - setSecret: { vault: kv, name: db }\n    as: owner\n",
    "given:\n  - deployVault: { name: kv }\n    expct: 1\nsteps:\n  - setSecret: { vault: kv, name: db }\n    as: owner\n",
    "given:\n  - deployVault: { name: kv }\n    wait: 1m\nsteps:\n  - setSecret: { vault: kv, name: db }\n    as: owner\n",
    // An axis that cannot be read is used.
    "matrix: { a: [] }\nsteps:\n  - deployVault: { name: \"${a}\" }\n    when: { a: x }\n",
    // The step that lacks an axis's field still declares its name.
    "matrix: { a: { x: { f: 1 }, z: {} } }\nsteps:\n  - deployVault: { name: kv, tenantId: \"${a.f}\" }\n"
      + "  - updateVault: { name: kv }\n  - setSecret: { vault: kv, name: db }\n    as: owner\n",
  ])
  func `one mistake gives one message`(body: String) {
    #expect(diagnostics("scenario: t\n" + body).count == 1, "\(rendered("scenario: t\n" + body))")
  }

  @Test func `all mistakes of a file are found in one reading`() {
    let text = """
      scenario: t
      tags: { a: b }
      matrix: { a: [x, z] }
      steps:
        - access: { operation: secrets/gte, resource: kw, vualt: kv }
          as: nobody
          from: nowhere
          via: browser
          expect:
            - where: { b: x, a: y2 }
              fails: { status: high }
            - where: { a: x }
              fails: { because: netwrok, mesage: x }
      """
    #expect(
      codes(text) == [
        "SCN-110", "SCN-111", "SCN-113", "SCN-108", "SCN-113", "SCN-110", "SCN-111", "SCN-121", "SCN-122", "SCN-126",
        "SCN-108",
      ])
  }

  @Test func `ten thousand names are read in a moment`() {
    let steps = (0..<10_000).map { "  - deployManagedIdentity: { name: id-\($0) }\n" }.joined()
    let names = (0..<10_000).map { "id-\($0)" }.joined(separator: ", ")
    let text =
      "scenario: t\ngiven:\n\(steps)steps:\n  - deployApiManagement:\n      name: apim\n"
      + "      identity: { type: UserAssigned, userAssignedIdentities: [\(names)] }\n"
    let start = ContinuousClock.now
    #expect(codes(text) == [])
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test func `ten thousand unknown names are refused in a moment`() {
    let steps = (0..<5_000).map { "  - deployManagedIdentity: { name: id-\($0) }\n" }.joined()
    let names = (0..<10_000).map { "di-\($0)" }.joined(separator: ", ")
    let text =
      "scenario: t\ngiven:\n\(steps)steps:\n  - deployApiManagement:\n      name: apim\n"
      + "      identity: { type: UserAssigned, userAssignedIdentities: [\(names)] }\n"
    let start = ContinuousClock.now
    #expect(diagnostics(text).count == 101)
    #expect(start.duration(to: .now) < .seconds(20))
  }
}
