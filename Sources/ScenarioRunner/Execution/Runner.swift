import AzureModel
import AzureSimulator
import Dispatch
import ScenarioLanguage
import SourceDiagnostics
import Synchronization

/// Reads and plays scenarios and makes the one report of the run.
package struct Runner: Sendable {
  /// The version that reports name.
  package static let version = "0.1.0"

  /// The rules to play by; a book without one of them shows what depends on it.
  package var book = RuleBook.standard()

  /// How much of every outcome is put into words.
  package enum Detail: Sendable {
    /// Every gate of every step, for reports that show them.
    case everything

    /// Only what is not as expected; of the rest the answer and the stage.
    case whatIsTold
  }

  /// Words cost more than answers, so they are made only for readers.
  package var detail = Detail.everything

  /// Whether scenarios are played; without it they are only read, and have no cells.
  package var isPlaying = true

  /// How many scenarios are played at a time; the report does not depend on it.
  package var jobs = 1

  /// Which scenarios are played, by path and title; all unless said.
  package var isSelected: @Sendable (_ path: String, _ title: String) -> Bool = { _, _ in true }

  package init() {}

  /// Plays every scenario of some texts.
  ///
  /// - Parameters:
  ///   - files: The texts, in the order of the report.
  ///   - fixtures: Where the texts that they use come from.
  ///   - more: Diagnostics of finding the texts, which become part of the report.
  package func run(
    _ files: [SourceFile], fixtures: any FixtureSource = NoFixtures(), diagnostics more: [Diagnostic] = []
  ) -> RunReport {
    var sources = SourceMap()
    for file in files { _ = sources.add(file) }
    let texts = parallel(files.count) { ScenarioText(files[$0], number: UInt32($0)) }
    let library = FixtureLibrary(texts, from: fixtures, sources: &sources)
    // A fixture has no scenarios, and so no place in the report of what was played.
    let scenarioTexts = texts.filter { !$0.isFixture }
    let read = parallel(scenarioTexts.count) { ScenarioFile.read(scenarioTexts[$0], fixtures: library) }
    var work: [(file: Int, content: ScenarioFile.Content)] = []
    for (file, contents) in read.enumerated() {
      for content in contents.scenarios where isSelected(content, contents.path) { work.append((file, content)) }
    }
    let (finished, ordered) = (sources, work)
    let beginnings = Beginnings(book)
    let played = parallel(work.count) { number in
      let path = read[ordered[number].file].path
      return switch ordered[number].content {
      case .readable(let scenario):
        ScenarioRun(scenario, path: path, sources: finished, beginnings: beginnings, detail: detail)
          .report(isPlaying: isPlaying)
      case .unreadable(let title): unreadable(title, path)
      }
    }
    var scenarios = [[ScenarioReport]](repeating: [], count: read.count)
    for (item, report) in zip(work, played) { scenarios[item.file].append(report) }
    let reports = zip(read, scenarios).map { FileReport(path: $0.path, scenarios: $1) }
    return RunReport(
      version: Self.version, modelDate: Day.ofTheModel.description, files: reports,
      diagnostics: (more + library.diagnostics + read.flatMap(\.diagnostics)).sortedByPlace(), sources: sources)
  }

  /// What cannot be read is never left out by a selection, because nobody knows what it would have been.
  private func isSelected(_ content: ScenarioFile.Content, _ path: String) -> Bool {
    if case .readable(let scenario) = content { isSelected(path, scenario.title) } else { true }
  }

  /// A scenario with mistakes counts as one cell that could not be evaluated.
  private func unreadable(_ title: String?, _ path: String) -> ScenarioReport {
    ScenarioReport(
      path: path, title: title ?? "(no title)", place: SourcePlace(path: path, line: 1, column: 1), about: nil,
      sources: [], tags: [], axes: [],
      cells: [
        CellReport(
          choices: [], name: "", asOf: Day.ofTheModel.description, verdict: .unreadable, steps: [], decisive: nil)
      ])
  }

  /// Results in the order of their numbers, whatever finishes first.
  private func parallel<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
    guard jobs > 1, count > 1 else { return (0..<count).map(make) }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while true {
        let number = next.withLock { current in
          current += 1
          return current - 1
        }
        guard number < count else { return }
        let result = make(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
