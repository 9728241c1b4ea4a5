import AzureModel
import AzureSimulator
import ScenarioLanguage
import SourceDiagnostics

/// The worlds that scenarios begin with: what `given` leaves, in the first cell of each.
package struct GivenWorld: Sendable {
  package private(set) var worlds: [World] = []
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var sources = SourceMap()

  /// Reads scenarios and builds what they begin with; a step of `given` that Azure would refuse changes nothing.
  package static func read(_ files: [SourceFile]) -> GivenWorld {
    var given = GivenWorld()
    let beginnings = Beginnings(.standard())
    for file in files {
      let number = given.sources.add(file)
      let contents = ScenarioFile.read(file, number: number)
      given.diagnostics += contents.diagnostics
      for case .readable(let scenario) in contents.scenarios {
        guard let settings = scenario.settings.first else { continue }
        var simulation = beginnings.simulation(settings)
        for step in scenario.steps where step.section == .given {
          guard let call = step.callOfCell.first ?? nil else { continue }
          _ = Tries(step.calls[call], in: &simulation) { _, _ in }
        }
        given.worlds.append(simulation.world)
      }
    }
    return given
  }
}
