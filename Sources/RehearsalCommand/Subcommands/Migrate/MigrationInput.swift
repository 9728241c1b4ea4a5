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
    // Worlds of different scenarios share names and ids, so one of them is meant: the first that has something to do.
    let estates = given.worlds.map(VaultEstate.init(of:))
    estate = estates.first { $0.vaults.contains { !$0.enableRbacAuthorization } } ?? estates.first ?? VaultEstate()
    diagnostics = finder.diagnostics + given.diagnostics
    sources = given.sources
  }
}
