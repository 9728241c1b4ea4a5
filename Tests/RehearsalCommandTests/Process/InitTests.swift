import Foundation
import Testing

@testable import RehearsalCommand

/// What `rehearse init` writes runs at once, and nothing is overwritten.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct InitTests {
  @Test(arguments: [[], ["access"]])
  func `what it writes is in order, laid out, and runs at once`(folder: [String]) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let result = try command.run(["init"] + folder)
    #expect(result.status == 0 && result.error.contains("next: rehearse run "), "\(result)")
    let prefix = folder.first.map { "\($0)/" } ?? ""
    let expected = StartingFolder(package: .unknown).files.map { "\(prefix)\($0.path)\n" }.joined()
    #expect(result.output == expected)
    let scenarios = "\(prefix)Scenarios"
    #expect(try command.run(["check", scenarios]).output.hasSuffix(": 0 errors, 0 warnings\n"))
    let formatting = try command.run(["fmt", "--check", scenarios])
    #expect(formatting.status == 0, "\(formatting)")
    let run = try command.run(["run", scenarios])
    #expect(run.status == 0 && run.output.contains("4 held"), "\(run)\n\(run.output)")
    // The workflow is YAML that every reader takes for the same.
    let workflow = try command.run(["read", "\(prefix).github/workflows/rehearse.yml"])
    #expect(workflow.status == 0 && workflow.output.contains("\"on\": {"), "\(workflow)")
  }

  @Test func `files that are there already stay, and it is said what they need`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("Package.swift", "// mine\n")
    let result = try command.run(["init"])
    #expect(result.status == 0 && !result.output.contains("Package.swift"))
    #expect(result.error.contains("left `Package.swift` as it is; add `.package("), "\(result)")
    #expect(try String(contentsOf: command.file("Package.swift"), encoding: .utf8) == "// mine\n")
    #expect(try command.run(["init"]).output.isEmpty)
  }

  @Test(arguments: [
    (
      "https://github.com/contoso/Rehearsal.git",
      ".package(url: \"https://github.com/contoso/Rehearsal.git\", branch: \"main\")", "Rehearsal"
    ),
    (
      "git@github.com:contoso/rehearsal", ".package(url: \"git@github.com:contoso/rehearsal\", branch: \"main\")",
      "rehearsal"
    ),
    ("../Rehearsal", ".package(path: \"../Rehearsal\")", "Rehearsal"),
    ("/opt/checkout/", ".package(path: \"/opt/checkout/\")", "checkout"),
  ])
  func `the manifest names the package by its place`(place: String, dependency: String, identity: String) throws {
    let location = PackageLocation(place)
    #expect(location.dependency == dependency && location.identity == identity)
    let manifest = try #require(StartingFolder(package: location).files.first { $0.path == "Package.swift" }).text
    #expect(manifest.contains("    \(dependency)\n") && manifest.contains("package: \"\(identity)\""))
  }
}
