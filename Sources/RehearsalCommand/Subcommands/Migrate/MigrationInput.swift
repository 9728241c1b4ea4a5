import AzureExports
import AzureModel
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

/// What `migrate` was given: exports, or scenarios that build vaults.
struct MigrationInput {
  private(set) var estate: VaultEstate
  private(set) var diagnostics: [Diagnostic]
  let sources: SourceMap

  init(_ paths: [String]) {
    guard paths.contains(where: { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }) else {
      var finder = ExportFinder()
      let reading = ExportReader.read(finder.files(at: paths))
      estate = reading.estate
      diagnostics = finder.diagnostics + reading.diagnostics
      sources = reading.sources
      return
    }
    var finder = ScenarioFinder()
    let given = GivenWorld.read(finder.files(at: paths))
    estate = given.worlds.first.map(VaultEstate.init(of:)) ?? VaultEstate()
    diagnostics = finder.diagnostics + given.diagnostics
    sources = given.sources
  }
}
