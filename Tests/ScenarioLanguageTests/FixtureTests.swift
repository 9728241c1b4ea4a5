import AzureModel
import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// What scenarios take over from the fixtures that they use.
struct FixtureTests {
  private static let vault = """
    fixture: a vault
    about: What several scenarios begin with.
    sources: [https://learn.microsoft.com/azure/key-vault/general/overview]
    defaults: { location: northeurope, tenant: fabrikam }
    let: { secret: db, role: Key Vault Reader }
    given:
      - deployVault: { name: kv }
      - setSecret: { vault: kv, name: "${secret}" }
    """

  private func read(_ text: String, _ files: [String: String] = ["vault.yaml": Self.vault]) throws -> Scenario {
    try scenario("scenario: t\nsteps:\n  - wait: 1m\n" + text, files: files)
  }

  @Test func `what a fixture builds stands in front of what the scenario builds`() throws {
    let read = try read("uses: vault.yaml\ngiven:\n  - deleteSecret: { vault: kv, name: db }\n")
    #expect(read.steps.map(\.verb) == ["deployVault", "setSecret", "deleteSecret", "wait"])
    #expect(read.steps.map(\.section) == [.given, .given, .given, .steps])
    #expect(read.arguments(step: 1).contains("name: \"db\""))
  }

  @Test func `whoever uses a fixture has the last word on names and defaults`() throws {
    let read = try read("uses: vault.yaml\nlet: { secret: other }\ndefaults: { location: westus }\n")
    #expect(read.arguments(step: 1).contains("name: \"other\""))
    #expect(read.settings[0].defaults.location == "westus")
    #expect(read.settings[0].defaults.tenant == "fabrikam")
  }

  @Test func `an axis stands in place of a value of its name`() throws {
    let read = try read("uses: vault.yaml\nmatrix: { secret: [one, two] }\n")
    #expect(read.arguments(step: 1, cell: 0).contains("\"one\""))
    #expect(read.arguments(step: 1, cell: 1).contains("\"two\""))
  }

  @Test func `the pages that a fixture rests on are sources of the scenario`() throws {
    let read = try read("uses: vault.yaml\nsources: [https://example.com]\n")
    #expect(read.sources == ["https://learn.microsoft.com/azure/key-vault/general/overview", "https://example.com"])
    #expect(read.about == nil)
  }

  @Test func `a fixture may use others, each taken over once`() throws {
    let read = try read(
      "uses: [a.yaml, lib/b.yaml]\n",
      [
        "a.yaml": "fixture: a\nuses: lib/c.yaml\ngiven:\n  - deployVault: { name: kva }\n",
        "lib/b.yaml": "fixture: b\nuses: ./c.yaml\nlet: { x: 1 }\ngiven:\n  - createUser: { name: ana }\n",
        "lib/c.yaml": "fixture: c\nlet: { x: 2 }\ngiven:\n  - createUser: { name: bo }\n",
      ])
    #expect(read.steps.map(\.verb) == ["createUser", "deployVault", "createUser", "wait"])
    #expect(read.arguments(step: 0).contains("bo"))
  }

  @Test func `a fixture that uses another replaces its values`() throws {
    let files = [
      "a.yaml": "fixture: a\nuses: b.yaml\nlet: { x: kv-a }\n",
      "b.yaml": "fixture: b\nlet: { x: kv-b }\ngiven:\n  - deployVault: { name: \"${x}\" }\n",
    ]
    #expect(try read("uses: a.yaml\n", files).arguments(step: 0).contains("\"kv-a\""))
    #expect(try read("uses: [b.yaml, a.yaml]\n", files).arguments(step: 0).contains("\"kv-a\""))
  }

  @Test func `a mistake that only the user makes shows both places`() throws {
    let found = diagnostics(
      "scenario: t\nuses: vault.yaml\nlet: { secret: { a: b } }\nsteps:\n  - wait: 1m\n",
      files: ["vault.yaml": Self.vault.replacing("\"${secret}\"", with: "\"x-${secret}\"")])
    #expect(found.map(\.code) == [ScenarioCode.textNeedsScalar.rawValue])
    #expect(found.first?.primary?.span.file == 1)
    #expect(found.first?.secondary.map(\.text) == ["used here"])
    #expect(found.first?.secondary.map(\.span.file) == [0])
  }

  @Test func `a fixture stands on its own`() {
    let found = diagnostics(
      "scenario: t\nuses: a.yaml\nlet: { name: kv }\nsteps:\n  - wait: 1m\n",
      files: ["a.yaml": "fixture: a\ngiven:\n  - deployVault: { name: \"${name}\" }\n"])
    #expect(found.map(\.code) == [ScenarioCode.unknownName.rawValue])
  }

  @Test func `nothing is said about names that a missing fixture may declare`() {
    let text = """
      scenario: t
      uses: missing.yaml
      matrix: { a: [x] }
      steps:
        - access: { operation: secrets/get, resource: kv/secrets/db }
          as: ana
          from: vnet/snet
        - repeat: something
      """
    #expect(codes(text) == [ScenarioCode.fixtureMissing.rawValue])
  }

  // MARK: Files

  @Test func `paths lead from the file that names them and stay inside the project`() throws {
    let files = NoFixtures()
    #expect(files.path("a.yaml", from: "case.yaml") == "a.yaml")
    #expect(files.path("./lib//a.yaml", from: "Scenarios/case.yaml") == "Scenarios/lib/a.yaml")
    #expect(files.path("../a.yaml", from: "Scenarios/case.yaml") == "a.yaml")
    #expect(files.path("../../a.yaml", from: "Scenarios/case.yaml") == nil)
    #expect(files.path("x/../../../a.yaml", from: "Scenarios/case.yaml") == nil)
    #expect(files.path("/etc/passwd", from: "Scenarios/case.yaml") == nil)
    #expect(files.path("", from: "case.yaml") == nil)
  }

  @Test func `a link that leads out of the project is not followed`() throws {
    let manager = FileManager.default
    let base = manager.temporaryDirectory.appending(
      path: "rehearsal-fixtures-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? manager.removeItem(at: base) }
    try manager.createDirectory(at: base.appending(path: "project"), withIntermediateDirectories: true)
    try Data("fixture: f\n".utf8).write(to: base.appending(path: "outside.yaml"))
    try Data("fixture: f\n".utf8).write(to: base.appending(path: "project/inside.yaml"))
    for (link, target) in [("out.yaml", "outside.yaml"), ("in.yaml", "project/inside.yaml")] {
      try manager.createSymbolicLink(
        at: base.appending(path: "project/\(link)"), withDestinationURL: base.appending(path: target))
    }
    let folder = ScenarioFinder(base: base.appending(path: "project").path).fixtures(of: ["case.yaml"])
    #expect(throws: FileFailure.outside) { try folder.load("out.yaml", root: "") }
    #expect(try folder.load("in.yaml", root: "").bytes.count == 11)
    #expect(throws: FileFailure.missing) { try folder.load("none.yaml", root: "") }
  }

  // MARK: Limits

  @Test func `more fixtures than can be used are one mistake`() {
    let files = Dictionary(uniqueKeysWithValues: (0..<150).map { ("f\($0).yaml", "fixture: f\n") })
    let uses = files.keys.sorted().joined(separator: ", ")
    let found = codes("scenario: t\nuses: [\(uses)]\nsteps:\n  - wait: 1m\n", files: files)
    #expect(Set(found) == [ScenarioCode.fixtureChain.rawValue])
  }

  @Test func `fixtures that use each other twice do not double with every level`() {
    var files: [String: String] = [:]
    for level in 0..<7 {
      for twin in ["a", "b"] {
        files["\(level)\(twin).yaml"] =
          "fixture: f\nuses: [\(level + 1)a.yaml, \(level + 1)b.yaml]\ngiven:\n  - createUser: { name: u\(level)\(twin) }\n"
      }
    }
    for twin in ["a", "b"] { files["7\(twin).yaml"] = "fixture: f\n" }
    #expect(codes("scenario: t\nuses: [0a.yaml, 0b.yaml]\nsteps:\n  - wait: 1m\n", files: files) == [])
  }

  @Test func `scenarios cannot take over a large fixture again and again`() {
    let values = (0..<40_000).map { "\($0)" }.joined(separator: ", ")
    let scenarios = (0..<60).map { "scenario: s\($0)\nuses: f.yaml\nsteps:\n  - wait: 1m\n" }.joined(separator: "---\n")
    let found = codes(scenarios, files: ["f.yaml": "fixture: f\nlet: { x: [\(values)] }\n"])
    #expect(Set(found) == [ScenarioCode.fixtureChain.rawValue])
  }
}
