import AccessMigration
import AzureModel
import JSONText
import MigrationReports
import SourceDiagnostics
import Testing

/// ARM JSON has the public shape of its resources, and read back it is the plan again.
struct TemplateTests {
  private func units(_ plan: MigrationPlan) throws -> [(unit: DeploymentUnit, root: JSONNode)] {
    try DeploymentUnit.all(plan).map { unit in
      let text = ARMTemplate(unit, PlanWords(plan)).text
      return (unit, try #require(JSONReader.read(SourceFile(path: unit.stem, text: text), number: 0).root))
    }
  }

  @Test(arguments: SampleEstate.strategies)
  func `every resource has the members that the template reference knows, of their kinds`(strategy: String) throws {
    for (unit, root) in try units(SampleEstate.plan(of: strategy)) {
      #expect(root["$schema"]?.text?.hasPrefix("https://schema.management.azure.com/schemas/") == true)
      #expect(root["contentVersion"]?.text == "1.0.0.0")
      let resources = try #require(root["resources"]?.items)
      #expect(!resources.isEmpty && resources.count <= 800)
      for resource in resources { #expect(PublicShape.faults(of: resource) == [], "\(unit.stem)") }
    }
  }

  @Test(arguments: SampleEstate.strategies)
  func `read back the templates are the plan again`(strategy: String) throws {
    let plan = SampleEstate.plan(of: strategy)
    var assignments: [String: [String]] = [:]
    var roles: [String: Set<String>] = [:]
    for (unit, root) in try units(plan) {
      for resource in root["resources"]?.items ?? [] {
        let properties = try #require(resource["properties"])
        let name = try #require(resource["name"]?.text)
        if resource["type"]?.text == "Microsoft.Authorization/roleDefinitions" {
          #expect(properties["assignableScopes"]?.items.compactMap(\.text).contains(unit.scope.text) == true)
          roles[name] = Set(
            properties["permissions"]?.items.flatMap { $0["dataActions"]?.items.compactMap(\.text) ?? [] } ?? [])
        } else {
          let scope = resource["scope"]?.text.map { "\(unit.scope.text)/providers/\($0)" } ?? unit.scope.text
          assignments[name] = [
            properties["principalId"]?.text ?? "", properties["principalType"]?.text ?? "",
            properties["roleDefinitionId"]?.text?.split(separator: "/").last.map(String.init) ?? "", scope,
          ]
        }
      }
    }
    let planned = Dictionary(
      uniqueKeysWithValues: plan.assignments.map {
        ($0.name, [$0.principalId, $0.principalType?.rawValue ?? "", $0.role.id, $0.scope.text])
      })
    #expect(assignments == planned && !planned.isEmpty)
    #expect(
      roles
        == Dictionary(
          uniqueKeysWithValues: plan.newRoles.map { ($0.id, Set($0.permissions.flatMap(\.dataActions))) }))
  }

  @Test func `what is assigned in the templates is what the proof asked about`() throws {
    let plan = SampleEstate.plan()
    #expect(plan.assignments.allSatisfy { $0.principalType != nil })
    #expect(Prover.proof(of: plan).holds)
    #expect(SampleEstate.reading.diagnostics.isEmpty, "\(SampleEstate.reading.diagnostics)")
  }

  @Test(arguments: SampleEstate.strategies)
  func `Bicep names every assignment and role of its deployment once`(strategy: String) {
    let plan = SampleEstate.plan(of: strategy)
    for unit in DeploymentUnit.all(plan) {
      let text = BicepText(unit, PlanWords(plan)).text
      for assignment in unit.assignments {
        #expect(text.components(separatedBy: "name: '\(assignment.name)'").count == 2)
      }
      for role in unit.roles { #expect(text.components(separatedBy: "name: '\(role.id)'").count == 2) }
      #expect(text.components(separatedBy: "{").count == text.components(separatedBy: "}").count)
      let symbols = text.split(separator: "\n").filter { $0.hasPrefix("resource ") }.map { $0.split(separator: " ")[1] }
      #expect(Set(symbols).count == symbols.count)
    }
  }
}
