import AzureModel
import ScenarioLanguage
import SourceDiagnostics

/// Plays the question that people search the web for: which identity of which service passes which firewall.
package struct ConsumerGrid {
  package let axes: [ConsumerGridAxis]
  package let asOf: Day

  package init(axes: [ConsumerGridAxis], asOf: Day) {
    self.axes = axes
    self.asOf = asOf
  }

  /// The rows that a word means: a name, the service in front of the dot, or a product; letter case does not matter.
  package static func rows(named word: String) -> [ConsumerRow] {
    let folded = word.lowercased()
    return playable.filter { row in
      let names = [row.id.name, String(row.id.name.prefix { $0 != "." }), row.service.lowercased()]
      return names.contains(folded)
    }
  }

  /// Every row that steps can play.
  package static let playable: [ConsumerRow] = ConsumerTable.rows.filter {
    ConsumerGridScenario(row: $0, axes: [], asOf: .ofTheModel).text != nil
  }

  /// The words that `rows(named:)` knows.
  package static var names: [String] {
    playable.flatMap { [$0.id.name, String($0.id.name.prefix { $0 != "." })] }
  }

  /// The scenario that is played for a row, to be read or kept.
  package func scenario(of row: ConsumerRow) -> String? {
    ConsumerGridScenario(row: row, axes: axes, asOf: asOf).text
  }

  /// Plays every cell of some rows.
  ///
  /// - Complexity: one scenario for each row.
  package func report(_ rows: [ConsumerRow]) -> ConsumerGridReport {
    let services = rows.compactMap { row -> ConsumerGridReport.Service? in
      guard row.validity.contains(asOf), let text = scenario(of: row) else { return nil }
      var runner = Runner()
      runner.detail = .everything
      let played = runner.run([SourceFile(path: "\(row.id.name).yaml", text: text)])
      let cells = played.scenarios.flatMap { scenario in
        scenario.cells.compactMap { cell -> ConsumerGridReport.Cell? in
          let choices = zip(scenario.axes, cell.choices).map { $0.values[$1] }
          let step = cell.steps.last { $0.section == ScenarioStep.Section.steps.rawValue }
          return step.map { self.cell(choices, $0.outcome, row) }
        }
      }
      return ConsumerGridReport.Service(
        id: row.id.name, name: row.service, use: row.use, confidence: row.confidence.name, doubts: row.doubts,
        sources: row.sources.map(\.page), cells: cells)
    }
    return ConsumerGridReport(asOf: asOf.description, axes: axes.map(\.rawValue), services: services)
  }

  private func cell(_ choices: [String], _ outcome: OutcomeReport, _ row: ConsumerRow) -> ConsumerGridReport.Cell {
    let gate = Self.decidingGate(outcome)
    let rule = outcome.cause?.rule ?? gate?.rule
    let stage = outcome.cause?.stage ?? gate?.stage
    // Where the firewall decides, so does what is known about the trust in the service.
    let trust = stage == Stage.network.rawValue ? TrustedServiceTable.rows(of: row.id, asOf: asOf) : []
    // The weakest of what the path rests on and of what is known about the service.
    let path = [outcome.confidence.flatMap { Confidence(named: $0) }].compactMap(\.self)
    let confidence = (trust.map(\.confidence) + path).reduce(row.confidence, min)
    var listed: Set<String> = []
    let sources = ((rule?.sources ?? []) + trust.map(\.source.page) + row.sources.map(\.page)).filter {
      listed.insert($0).inserted
    }
    return ConsumerGridReport.Cell(
      choices: choices, answer: outcome.answer, stage: stage, rule: rule?.id,
      reason: rule?.summary ?? "nothing stands in the way", confidence: confidence.name,
      sources: sources)
  }

  /// Where nothing refused: the gate that is open, or the one that let the call through the firewall.
  private static func decidingGate(_ outcome: OutcomeReport) -> GateReport? {
    let gates = outcome.decisions.flatMap(\.gates)
    return gates.first { $0.state == .undetermined } ?? gates.last { $0.stage == Stage.network.rawValue }
  }
}

extension Confidence {
  fileprivate init?(named name: String) {
    guard let confidence = Confidence.allCases.first(where: { $0.name == name }) else { return nil }
    self = confidence
  }
}
