import AccessMigration
import AzureModel
import Foundation
import JSONText
import SourceDiagnostics
import Testing

@testable import MigrationReports

/// Everything handed over: the same bytes each time, and names of others stay text.
struct HandOverTests {
  @Test func `every part is there, and two runs give the same bytes`() {
    let plan = SampleEstate.plan()
    let files = HandOver.files(plan, Prover.proof(of: plan))
    let names = files.map(\.name)
    for name in [
      "plan.md", "plan.html", "plan.json", "1-assign.sh", "2-validate.sh", "3-switch.sh", "rollback.sh",
      "scenarios/kv-shop.yaml",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(Set(names).count == names.count && names.contains { $0.hasSuffix("/rg-shop.bicep") })
    let again = HandOver.files(SampleEstate.plan(), Prover.proof(of: SampleEstate.plan()))
    #expect(files.map(\.text) == again.map(\.text))
  }

  @Test func `every assignment stands in each script with its name`() throws {
    let plan = SampleEstate.plan()
    let files = Scripts(plan).files
    for name in ["1-assign.sh", "2-validate.sh", "remove-assignments.sh"] {
      let text = try #require(files.first { $0.name == name }?.text)
      for assignment in plan.assignments { #expect(text.contains(assignment.name), "\(name)") }
    }
    let assign = try #require(files.first { $0.name == "1-assign.sh" }?.text)
    #expect(assign.components(separatedBy: "--assignee-principal-type").count == plan.assignments.count + 1)
  }

  @Test func `texts of others are quoted for the shell, Bicep, YAML, Markdown and HTML`() {
    #expect(Scripts.quoted("a'b; rm $(x)") == "'a'\\''b; rm $(x)'" && Scripts.quoted("") == "''")
    #expect(!Scripts.comment("a\nrm -rf").contains("\n"))
    #expect(BicepText.quoted("a'b${c}\\") == "'a\\'b\\${c}\\\\'")
    #expect(ScenarioText.quoted("a\": ${x}\n") == "\"a\\\": $${x} \"" && ScenarioText.quoted("yes") == "\"yes\"")
    #expect(MarkdownTable.cell("a|<b>\n[c](d)") == "a\\|&lt;b> \\[c\\](d)")
    #expect(ARMTemplate.literal("[x]") == "[[x]")
    var estate = SampleEstate.reading.estate
    estate.principals = estate.principals.map {
      EstatePrincipal(objectId: $0.objectId, name: "<script>\n$(rm)", kind: $0.kind, clientId: $0.clientId)
    }
    let plan = MigrationPlanner.plan(estate)
    let files = HandOver.files(plan, Prover.proof(of: plan))
    #expect(!files.contains { $0.name.hasSuffix(".html") && $0.text.contains("<script>\n$(rm)") })
    for file in files where file.name.hasSuffix(".sh") {
      #expect(!file.text.split(separator: "\n").contains { $0.hasPrefix("$(rm)") })
    }
  }

  @Test func `other programs read the plan with the ids of the exports`() throws {
    let plan = SampleEstate.plan()
    let text = JSONPlan(plan, Prover.proof(of: plan)).text
    let read = JSONReader.read(SourceFile(path: "plan.json", text: text), number: 0)
    let root = try #require(read.root)
    #expect(read.diagnostics.isEmpty && root["schema"]?.text == "rehearsal-migration/1")
    #expect(root["proof"]?["holds"]?.bool == true && root["lost"]?.items.isEmpty == true)
    let assignments = root["roleAssignments"]?.items ?? []
    #expect(assignments.map { $0["name"]?.text } == plan.assignments.map(\.name))
    #expect(assignments.map { $0["principalId"]?.text } == plan.assignments.map(\.principalId))
    let gained = root["gained"]?.items ?? []
    #expect(!gained.isEmpty && gained.allSatisfy { $0["isInseparable"]?.bool == true })
    let vaults = root["vaults"]?.items ?? []
    #expect(vaults.map { $0["id"]?.text } == plan.migrating.map { plan.vault($0).resourceID })
  }

  @Test func `the page lets only its own style sheet act`() throws {
    let plan = SampleEstate.plan()
    let page = GridPage(plan, Prover.proof(of: plan)).text
    #expect(page.contains("style-src &#39;sha256-") && !page.contains("unsafe-inline"))
  }

  @Test func `the table of templates names all twelve and the slips`() {
    let text = TemplateTable.markdown
    for row in AccessPolicyTemplateTable.rows { #expect(text.contains(row.name)) }
    #expect(text.contains("printed twice") && text.contains("certificates stand where secrets are meant"))
  }
}

/// The page of the guide that shows the table is made by the program.
struct TemplatePageTests {
  @Test func `the guide shows the table that the program prints`() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/AccessMigration/Documentation.docc/Templates.md")
    let page = try String(contentsOf: path, encoding: .utf8)
    #expect(page.hasSuffix(TemplateTable.markdown), "put the output of `rehearse migrate --templates` at its end")
  }
}
