import ScenarioRunner

/// The reported incidents of a run by topic, and how far the model agrees with them.
struct Scoreboard {
  /// The incidents in one folder.
  struct Topic {
    let name: String
    let scenarios: [(identified: IdentifiedScenario, cases: [ReportedCase])]

    var cases: [ReportedCase] { scenarios.flatMap(\.cases) }
  }

  /// In the order of the report.
  let topics: [Topic]

  /// - Parameters:
  ///   - report: What the run found out.
  ///   - pages: The pages of its files, where the cells are explained.
  init(_ report: RunReport, _ pages: PageNames) {
    var names: [String] = []
    var scenarios: [String: [(identified: IdentifiedScenario, cases: [ReportedCase])]] = [:]
    for (file, page) in zip(report.files, pages.names) {
      for identified in IdentifiedScenario.all(file) where identified.scenario.tags.contains(ReportedCase.tag) {
        let cases = identified.scenario.cells.compactMap { ReportedCase(identified, $0, page: page) }
        guard !cases.isEmpty else { continue }
        let name = Self.topic(identified.scenario.path)
        if scenarios[name] == nil { names.append(name) }
        scenarios[name, default: []].append((identified, cases))
      }
    }
    topics = names.map { Topic(name: $0, scenarios: scenarios[$0] ?? []) }
  }

  var cases: [ReportedCase] { topics.flatMap(\.cases) }

  /// The pages on which the cases were reported, each once.
  static func threads(_ cases: [ReportedCase]) -> Int {
    Set(cases.flatMap(\.scenario.scenario.sources)).count
  }

  /// How many cases agree in a field, of those whose report shows it.
  static func agreement(_ cases: [ReportedCase], _ field: ScoredField) -> (agreeing: Int, shown: Int) {
    let verdicts = cases.compactMap { $0.agreement[field] }
    return (verdicts.count { $0 == .held }, verdicts.count)
  }

  /// The folder of a file, in words.
  private static func topic(_ path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    return (folders.last ?? "scenarios").split(separator: "-").joined(separator: " ")
  }
}
