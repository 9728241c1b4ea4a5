import Testing

@testable import ScenarioRunner

/// Several resources as one deployment.
struct DeploymentTests {
  private func cell(_ steps: String, given: String = "  - createUser: { name: ana }\n") throws -> CellReport {
    let report = play("scenario: t\ngiven:\n\(given)steps:\n" + steps)
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    return try #require(report.scenarios.first?.cells.first)
  }

  private static let vault = "        - deployVault: { name: kv-data, enableRbacAuthorization: false }\n"
  private static let policy = "        - addAccessPolicy: { vault: kv-data, objectId: ana, secrets: [get] }\n"

  private func deployment(_ resources: String, beside: String = "") -> String {
    "  - deployment:\n      resources:\n\(resources)\(beside)"
  }

  private static let can = "then:\n  - can: { as: ana, operation: secrets/get, resource: kv-data }\n"

  @Test(arguments: ["          dependsOn: kv-data\n", "          dependsOn: [kv-data]\n"])
  func `what waits for another finds it there, whatever the order in the file`(dependsOn: String) throws {
    #expect(try cell(deployment(Self.vault + Self.policy + dependsOn) + Self.can).verdict == .held)
    #expect(try cell(deployment(Self.policy + dependsOn + Self.vault) + Self.can).verdict == .held)
  }

  @Test func `an id names a resource that has no name`() throws {
    let resources =
      Self.policy + "          dependsOn: vault\n" + Self.vault + "          id: vault\n"
      + "        - deploySecret: { vault: kv-data, name: db }\n          dependsOn: [vault]\n"
    #expect(try cell(deployment(resources) + Self.can).verdict == .held)
  }

  @Test(arguments: [true, false])
  func `a forgotten dependency may go well or not, whatever the order in the file`(isVaultFirst: Bool) throws {
    let resources = isVaultFirst ? Self.vault + Self.policy : Self.policy + Self.vault
    let expect = "    expect: { races: { fails: { code: DeploymentFailed, because: validation.resource-exists } } }\n"
    let cell = try cell(deployment(resources, beside: expect))
    #expect(cell.verdict == .held)
    #expect(cell.steps.last?.outcome.answer == .races)
  }

  @Test func `a reference to a value orders, a bare name does not`() throws {
    let identity = "        - deployManagedIdentity: { name: id-app }\n"
    func policy(_ principal: String) -> String {
      "        - addAccessPolicy: { vault: kv, objectId: \(principal), secrets: [get] }\n"
    }
    let given = "  - deployVault: { name: kv, enableRbacAuthorization: false }\n"
    let referring = try cell(deployment(policy("\"${id-app.principalId}\"") + identity), given: given)
    #expect(referring.verdict == .held)
    let naming = try cell(
      deployment(
        "        - deployManagedIdentity: { name: id-app }\n        - deployApiManagement: { name: apim, identity: { type: UserAssigned, userAssignedIdentities: [id-app] } }\n"
      ),
      given: given)
    #expect(naming.steps.last?.outcome.answer == .races)
  }

  @Test func `what is finished stays when another resource fails`() throws {
    let resources =
      Self.vault + Self.policy + "          dependsOn: kv-data\n"
      + "        - deployVault: { name: k }\n          id: wrong\n"
      + "        - deploySecret: { vault: kv-data, name: late }\n          dependsOn: [wrong, kv-data]\n"
    let expect = """
          expect:
            fails:
              code: DeploymentFailed
              message: "At least one resource deployment operation failed.*vault name*"
              because: validation.vault-name

      """
    let after = """
      then:
        - can: { as: ana, operation: secrets/get, resource: kv-data }
        - state: { of: "vault:kv-data", path: "secrets.late.id", equals: null }
        - state: { of: "vault:kv-data", path: vaultUri, equals: "https://kv-data.vault.azure.net/" }
      """
    let cell = try cell(deployment(resources, beside: expect) + after)
    #expect(cell.verdict == .held, "\(cell.steps.compactMap(\.mismatch))")
  }

  @Test func `of several failures no source says which stands first`() throws {
    let resources = "        - deployVault: { name: k }\n        - deployVault: { name: j }\n          id: second\n"
    func verdict(_ field: String) throws -> Verdict {
      try cell(deployment(resources, beside: "    expect: { fails: { \(field) } }\n")).verdict
    }
    #expect(try verdict("code: DeploymentFailed, because: validation") == .held)
    #expect(try verdict("message: \"*\"") == .undetermined)
  }

  @Test func `who may not deploy is refused before any resource is`() throws {
    let expect =
      "    as: ana\n    expect: { fails: { code: AuthorizationFailed, because: authorization.no-control-plane-role } }\n"
    let after = "then:\n  - state: { of: \"vault:kv-data\", path: id, equals: null }\n"
    #expect(try cell(deployment(Self.vault, beside: expect) + after).verdict == .held)
  }

  @Test func `who may deploy needs the rights on each resource too`() throws {
    let given = """
        - createUser: { name: ana }
        - deployRoleDefinition: { name: Deployer, actions: [Microsoft.Resources/deployments/*], assignableScopes: [subscription] }
        - assignRole: { role: Deployer, principal: ana, scope: resourceGroup }

      """
    let expect =
      "    as: ana\n    expect: { fails: { code: DeploymentFailed, innerCode: AuthorizationFailed, because: authorization } }\n"
    #expect(try cell(deployment(Self.vault, beside: expect), given: given).verdict == .held)
  }

  @Test func `resources run side by side, and the clock moves by the longest way`() throws {
    let resources = """
              - deployApiManagement: { name: apim-a, identity: { type: SystemAssigned } }
              - deployApiManagement: { name: apim-b }
              - addAccessPolicy: { vault: kv, objectId: "${apim-a.identity.principalId}", secrets: [get] }
              - updateIt

      """
      .replacing("        - updateIt\n", with: "")
    let given = "  - deployVault: { name: kv, enableRbacAuthorization: false }\n"
    let after = "  - wait: 0s\n"
    let cell = try cell(deployment(resources) + after, given: given)
    #expect(cell.verdict == .held)
    #expect(cell.steps.last?.outcome.clock == 1_800)
  }

  @Test func `statements hold between the resources of a deployment, too`() throws {
    let given = """
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: false }

      """
    // The policy is there half an hour before the deployment ends.
    let resources = """
              - addAccessPolicy: { vault: kv, objectId: ana, secrets: [get] }
              - deployApiManagement: { name: apim }
              - removeAccessPolicy: { vault: kv, objectId: ana, secrets: [get] }
                dependsOn: apim

      """
    let text =
      deployment(resources) + "throughout:\n  - cannot: { as: ana, operation: secrets/get, resource: kv }\n"
    let cell = try cell(text, given: given)
    #expect(cell.verdict == .broken)
    #expect(cell.steps.last?.section == "throughout")
  }

  @Test func `a resource may be left out in some cells, and nothing waits for it there`() {
    let text = """
      scenario: t
      matrix: { vault: [new, old] }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv-old, enableRbacAuthorization: false }
      steps:
        - deployment:
            name: main
            resources:
              - deployVault: { name: kv-new, enableRbacAuthorization: false }
                when: { vault: new }
              - addAccessPolicy: { vault: "kv-${vault}", objectId: ana, secrets: [get] }
                dependsOn: kv-new
      then:
        - can: { as: ana, operation: secrets/get, resource: "kv-${vault}" }
        - state: { of: "vault:kv-new", path: name, equals: null }
          where: { vault: old }
      """
    #expect(play(text).diagnostics.isEmpty, "\(rendered(play(text)))")
    #expect(cells(text).map(\.verdict) == [.held, .held])
  }

  @Test func `given builds a deployment by decree`() throws {
    let given =
      "  - createUser: { name: ana }\n" + deployment(Self.vault + Self.policy + "          dependsOn: kv-data\n")
    #expect(try cell("  - wait: 1m\n" + Self.can, given: given).verdict == .held)
  }

  @Test func `a deployment that went wrong by its order goes well the second time`() throws {
    let step = deployment(Self.policy + Self.vault, beside: "    retry: { every: 1m, for: 5m }\n")
    let cell = try cell(step)
    #expect(cell.verdict == .held)
    #expect(cell.steps.last?.outcome.retry?.tries == 2)
  }

  @Test func `eight hundred resources that wait in a row are deployed in order`() throws {
    let rows = (0..<800).map { number in
      "        - deployManagedIdentity: { name: id-\(number) }\n"
        + (number == 0 ? "" : "          dependsOn: id-\(number - 1)\n")
    }
    #expect(try cell(deployment(rows.joined())).verdict == .held)
  }
}
