import Foundation
import ScenarioLanguage
import SeededRandomness
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// Shipped scenarios and fixtures after an accident: each ends in a run or in diagnostics, and soon.
struct AccidentTests {
  /// How many; ten thousand by hand with `REHEARSAL_ACCIDENTS`, which also prints how long they took.
  private static let asked = ProcessInfo.processInfo.environment["REHEARSAL_ACCIDENTS"].flatMap { UInt64($0) }
  private static let rounds = asked ?? 300

  /// One document of a shipped file, with the path that its `uses` lead from.
  private struct Original {
    let path: String
    let bytes: [UInt8]
    let isFixture: Bool
  }

  /// In the suite the short ones, which play fast; by hand all of them.
  private static func originals() throws -> [Original] {
    try shipped().flatMap { file in
      String(decoding: file.bytes, as: UTF8.self).split(separator: "\n---\n").map { text in
        Original(path: file.path, bytes: Array((text + "\n").utf8), isFixture: text.hasPrefix("fixture:"))
      }
    }
    .filter { asked != nil || $0.bytes.count < 3_000 }
  }

  @Test func `a file after an accident ends in a run or in diagnostics`() throws {
    let originals = try Self.originals()
    let shipped = try shipped()
    let fixtures = shipped.filter { $0.bytes.starts(with: "fixture:".utf8) }
    #expect(originals.count > 20)
    var slowest: (seconds: Double, seed: UInt64, path: String) = (0, 0, "")
    var total = 0.0
    var bytesRead = 0
    var endings: [String: Int] = [:]
    for seed in 0..<Self.rounds {
      var random = SplitMix64(seed: seed)
      guard let original = originals.randomElement(using: &random) else { return }
      let bytes = Accident.mutated(original.bytes, using: &random)
      // A fixture is played by the shipped scenarios that use it.
      let users = original.isFixture ? shipped.filter { Self.uses($0, original.path) } : []
      let files =
        [SourceFile(path: original.path, bytes: bytes)] + users + fixtures.filter { $0.path != original.path }
      let begin = ContinuousClock.now
      let report = Runner().run(files)
      let seconds = Double((ContinuousClock.now - begin) / .milliseconds(1)) / 1_000
      check(report, files, seed)
      total += seconds
      bytesRead += files.reduce(0) { $0 + $1.bytes.count }
      if seconds > slowest.seconds { slowest = (seconds, seed, original.path) }
      endings[report.diagnostics.hasErrors ? "diagnostics" : "run", default: 0] += 1
    }
    // Far above what the slowest takes: a guard against what never ends.
    #expect(slowest.seconds < 60, "seed \(slowest.seed)")
    if Self.asked != nil {
      print(
        "\(Self.rounds) accidents: \(endings.sorted { $0.key < $1.key }), \(total) s for \(bytesRead) bytes; slowest \(slowest)"
      )
    }
  }

  private static func uses(_ file: SourceFile, _ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return String(decoding: file.bytes, as: UTF8.self).contains("/\(name)")
  }

  private func check(_ report: RunReport, _ files: [SourceFile], _ seed: UInt64) {
    for diagnostic in report.diagnostics {
      let span = diagnostic.primary?.span
      let size = span.flatMap { report.sources.file($0.file) }?.bytes.count ?? 0
      #expect((span?.upper ?? 0) <= size, "seed \(seed)")
      #expect(!diagnostic.message.contains("\n") && diagnostic.message.unicodeScalars.count <= 300, "seed \(seed)")
    }
    let printed = DiagnosticRenderer(sources: report.sources).render(report.diagnostics)
    #expect(report.diagnostics.isEmpty == printed.isEmpty, "seed \(seed)")
    let cells = report.scenarios.flatMap(\.cells)
    #expect(report.diagnostics.hasErrors || !cells.contains { $0.verdict == .unreadable }, "seed \(seed)")
    for scenario in report.scenarios {
      if let cell = scenario.cells.first { _ = CellStory(cell, of: scenario, sources: report.sources).text }
    }
    let status = ScenarioRunner.ExitStatus(report)
    #expect(report.diagnostics.hasErrors == (status == .unreadable), "seed \(seed)")
  }
}
