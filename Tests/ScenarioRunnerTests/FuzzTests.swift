import Foundation
import SeededRandomness
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage
@testable import ScenarioRunner

/// Scenarios nobody would write: reading and playing always ends, and what has no mistakes ends in a report.
struct FuzzTests {
  /// How many texts of each sort; more by hand with `REHEARSAL_FUZZ_ROUNDS`, from `REHEARSAL_FUZZ_SEED` on.
  private static let rounds = number("REHEARSAL_FUZZ_ROUNDS") ?? 1_200
  private static let firstSeed = number("REHEARSAL_FUZZ_SEED") ?? 0

  private static func number(_ variable: String) -> UInt64? {
    ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) }
  }

  /// Reads and plays a text; the seed leads back to it.
  private func check(_ text: String, seed: UInt64) {
    let report = play(text)
    let state = "seed \(seed):\n\(text)"
    for diagnostic in report.diagnostics {
      let span = diagnostic.primary?.span
      #expect((span?.upper ?? 0) <= text.utf8.count, "\(state)")
      #expect(!diagnostic.message.contains("\n") && diagnostic.message.unicodeScalars.count <= 300, "\(state)")
    }
    _ = DiagnosticRenderer(sources: report.sources).render(report.diagnostics)
    for scenario in report.scenarios {
      for cell in scenario.cells {
        #expect(cell.decisive.map { cell.steps.indices.contains($0) } ?? true, "\(state)")
        #expect(report.diagnostics.hasErrors || cell.verdict != .unreadable, "\(state)")
      }
      if let cell = scenario.cells.first { _ = CellStory(cell, of: scenario, sources: report.sources).text }
    }
    #expect(!report.scenarios.isEmpty, "\(state)")
    let status = ScenarioRunner.ExitStatus(report)
    #expect(report.diagnostics.hasErrors == (status == .unreadable), "\(state)")
  }

  @Test func `shipped scenarios with a few changes`() throws {
    let texts = try shipped().map { String(decoding: $0.bytes, as: UTF8.self) }
      .flatMap { $0.split(separator: "\n---\n").map(String.init) }
      .filter { $0.utf8.count < 4_000 && !$0.hasPrefix("fixture:") }
    #expect(texts.count > 20)
    for seed in Self.firstSeed..<(Self.firstSeed + Self.rounds) {
      var random = SplitMix64(seed: seed)
      let text = texts.randomElement(using: &random) ?? ""
      check(ScenarioMutation.mutated(text, using: &random), seed: seed)
    }
  }

  @Test func `scenarios made of the words of the language`() {
    for seed in Self.firstSeed..<(Self.firstSeed + Self.rounds) {
      var random = SplitMix64(seed: seed &+ 1 << 32)
      check(ScenarioGrammar.text(using: &random), seed: seed)
    }
  }
}
