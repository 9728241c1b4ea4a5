// swift-tools-version: 6.2
import PackageDescription

/// The arrows of the house: every target names exactly the targets it may import.
///
/// `.ci/run` builds with `--explicit-target-dependency-import-check error`, so an import that is not written
/// here does not compile.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Rehearsal",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RehearsalTesting", targets: ["RehearsalTesting"]),
    .executable(name: "rehearse", targets: ["rehearse"]),
    .plugin(name: "RehearseCommandPlugin", targets: ["RehearseCommandPlugin"]),
  ],
  targets: [
    // The text tower.
    module("SourceDiagnostics"),
    module("ScenarioYAML", ["SourceDiagnostics"]),

    // The domain tower.
    module("AzureModel"),
    module("AzureSimulator", ["AzureModel"]),

    // The bridge: text becomes typed scenarios, scenarios become verdicts.
    module("ScenarioLanguage", ["SourceDiagnostics", "ScenarioYAML", "AzureModel"]),
    module("ScenarioRunner", ["SourceDiagnostics", "ScenarioLanguage", "AzureModel", "AzureSimulator"]),

    // What people have: exports of a tenant, and the question what takes the place of access policies.
    module("JSONText", ["SourceDiagnostics"]),
    module("AzureExports", ["SourceDiagnostics", "JSONText", "AzureModel"]),
    module("AccessMigration", ["AzureModel"]),

    // The surfaces.
    module("ScenarioReports", ["SourceDiagnostics", "ScenarioRunner"]),
    module("MigrationReports", ["AzureModel", "ScenarioLanguage", "AccessMigration", "ScenarioReports"]),
    module("RehearsalTesting", ["SourceDiagnostics", "ScenarioLanguage", "ScenarioRunner"]),
    module(
      "RehearsalCommand",
      [
        "SourceDiagnostics", "ScenarioYAML", "AzureModel", "ScenarioLanguage", "ScenarioRunner", "ScenarioReports",
        "JSONText", "AzureExports", "AccessMigration", "MigrationReports",
      ]),
    .executableTarget(name: "rehearse", dependencies: ["RehearsalCommand"], swiftSettings: settings),
    .plugin(
      name: "RehearseCommandPlugin",
      capability: .command(
        intent: .custom(verb: "rehearse", description: "Rehearse access to Azure before it is deployed"),
        permissions: [.writeToPackageDirectory(reason: "Reports are written where --report-… says")]),
      dependencies: ["rehearse"],
      path: "Sources/Plugins/RehearseCommandPlugin"),
    .executableTarget(
      name: "rehearsal-benchmarks",
      dependencies: [
        "SeededRandomness", "SourceDiagnostics", "ScenarioYAML", "AzureModel", "AzureSimulator", "ScenarioLanguage",
        "ScenarioRunner",
      ],
      path: "Sources/Benchmarks",
      swiftSettings: settings),

    // The proof. Each target has its tests; the last one plays the shipped scenarios as cases.
    .target(name: "SeededRandomness", path: "Tests/SeededRandomness", swiftSettings: settings),
    tests("SourceDiagnosticsTests", ["SourceDiagnostics"]),
    tests("ScenarioYAMLTests", ["SeededRandomness", "ScenarioYAML", "SourceDiagnostics"]),
    tests("AzureModelTests", ["SeededRandomness", "AzureModel"]),
    tests(
      "AzureSimulatorTests",
      ["SeededRandomness", "AzureSimulator", "AzureModel", "ScenarioRunner", "ScenarioLanguage", "SourceDiagnostics"]),
    tests(
      "ScenarioLanguageTests",
      ["SeededRandomness", "ScenarioLanguage", "ScenarioYAML", "AzureModel", "SourceDiagnostics"]),
    tests(
      "ScenarioRunnerTests",
      ["SeededRandomness", "ScenarioRunner", "ScenarioLanguage", "AzureModel", "AzureSimulator", "SourceDiagnostics"]),
    tests("ScenarioReportsTests", ["ScenarioReports", "ScenarioRunner", "SourceDiagnostics"], exclude: ["Fixtures"]),
    tests(
      "RehearsalCommandTests",
      ["RehearsalCommand", "ScenarioRunner", "ScenarioLanguage", "ScenarioYAML", "SourceDiagnostics", "AzureModel"]),
    tests("JSONTextTests", ["SeededRandomness", "JSONText", "SourceDiagnostics"]),
    tests("AzureExportsTests", ["AzureExports", "AzureModel", "SourceDiagnostics"]),
    tests("AccessMigrationTests", ["SeededRandomness", "AccessMigration", "AzureModel"]),
    tests(
      "MigrationReportsTests",
      [
        "MigrationReports", "AccessMigration", "AzureModel", "AzureExports", "JSONText", "ScenarioRunner",
        "SourceDiagnostics",
      ]),
    tests("RehearsalTestingTests", ["RehearsalTesting"], exclude: ["Fixtures"]),
  ]
)
