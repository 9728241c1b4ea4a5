import Foundation
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

/// Runs scenario files as the cases of a Swift Testing test.
///
/// One line runs a folder, one case per cell of every matrix:
///
/// ```swift
/// import RehearsalTesting
/// import Testing
///
/// @Test(arguments: Rehearsal.cases(in: "Scenarios"))
/// func rehearsal(_ rehearsed: RehearsedCase) throws { try rehearsed.verify() }
/// ```
public enum Rehearsal {
  /// Above this many cells a case is a whole scenario, because the cost of Swift Testing grows with the square of cases.
  public static let mostCells = 1_000

  /// Plays every scenario below a folder and returns one case for each cell.
  ///
  /// Texts with mistakes become cases too, which fail at the line of the mistake. Nothing is fetched or written.
  ///
  /// - Parameters:
  ///   - folder: A folder of scenario files, or one file; relative paths start at the root of the package.
  ///   - file: The file that asks, from which the root of its package is found.
  /// - Returns: The cases, in the order of files, scenarios and cells; never empty.
  public static func cases(in folder: String, from file: String = #filePath) -> [RehearsedCase] {
    let root = packageRoot(above: file)
    var finder = ScenarioFinder(base: root)
    let files = finder.files(at: [folder])
    var runner = Runner()
    runner.detail = .whatIsTold
    runner.jobs = ProcessInfo.processInfo.activeProcessorCount
    let report = runner.run(files, fixtures: finder.fixtures(of: [folder]), diagnostics: finder.diagnostics)
    return RehearsedCase.all(of: report, root: root)
  }

  /// The nearest folder above a file that holds a `Package.swift`, else the folder of the file.
  static func packageRoot(above file: String) -> String {
    let start = URL(fileURLWithPath: file).deletingLastPathComponent()
    var folder = start
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
        return folder.path
      }
      folder.deleteLastPathComponent()
    }
    return start.path
  }
}
