import Foundation
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

/// The reported incidents that ship with the package, read once and played once.
enum IncidentLibrary {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let files: [SourceFile] = {
    var finder = ScenarioFinder(base: root.path)
    return finder.files(at: ["Scenarios/incidents"])
  }()

  /// What was reported, as against what an incident would come to today.
  static let tag = "reported"

  /// Scenarios of which no source establishes the cause say so by this tag, and why in `about`.
  static let unexplained = "cause-unknown"

  static let scenarios: [(path: String, scenario: Scenario)] = files.enumerated().flatMap { number, file in
    let read = ScenarioFile.read(file, number: UInt32(number))
    return read.scenarios.compactMap { content -> (String, Scenario)? in
      guard case .readable(let scenario) = content else { return nil }
      return (read.path, scenario)
    }
  }

  static var reported: [(path: String, scenario: Scenario)] {
    scenarios.filter { $0.scenario.tags.contains(tag) }
  }

  static let report = Runner().run(files)

  /// What each expectation of a failure says it should look like.
  static func patterns(of scenario: Scenario) -> [FailurePattern] {
    scenario.steps.flatMap(\.expectations).compactMap { expectation in
      switch expectation.kind {
      case .fails(let pattern): pattern
      case .races(let pattern): pattern.fails
      case .succeeds, .undetermined: nil
      }
    }
  }
}
