import AzureModel
import ScenarioLanguage
import ScenarioRunner
import Testing

/// The library is what its guide says: every incident has its page, its date, its reason, and words that were seen.
@Suite struct IncidentLibraryTests {
  @Test func everyIncidentCanBeReadAndHolds() {
    let report = IncidentLibrary.report
    #expect(report.diagnostics.isEmpty)
    #expect(report.scenarios.count == IncidentLibrary.scenarios.count)
    #expect(report.counts.total > 60)
    for scenario in report.scenarios {
      for cell in scenario.cells where cell.verdict != .held && cell.verdict != .notAsserted {
        Issue.record("\(scenario.path): \(scenario.title) [\(cell.name)] is \(cell.verdict.word)")
      }
    }
  }

  @Test func everyIncidentHasAQuestionAPageAndADate() {
    #expect(!IncidentLibrary.reported.isEmpty)
    for (path, scenario) in IncidentLibrary.reported {
      #expect(scenario.title.hasSuffix("?"), "\(path): a title is a question that a person would search for")
      #expect(scenario.sources.allSatisfy { $0.hasPrefix("https://") } && !scenario.sources.isEmpty, "\(path)")
      #expect(
        scenario.settings.allSatisfy { $0.asOf != .ofTheModel },
        "\(path): an incident is played on the day on which it was reported")
    }
  }

  @Test func everyScenarioOfTheLibraryIsReportedOrOfToday() {
    for (path, scenario) in IncidentLibrary.scenarios {
      let marks = scenario.tags.filter { $0 == IncidentLibrary.tag || $0 == "today" }
      #expect(marks.count == 1, "\(path): `\(scenario.title)` carries the tag `reported` or the tag `today`")
    }
  }

  @Test func everyExpectedFailureNamesItsCauseOrSaysWhyNot() {
    for (path, scenario) in IncidentLibrary.reported {
      let isUnexplained = scenario.tags.contains(IncidentLibrary.unexplained)
      #expect(!isUnexplained || scenario.about != nil, "\(path): `about` says why no cause is known")
      for pattern in IncidentLibrary.patterns(of: scenario) {
        let namesCause = pattern.cause.stage != nil || pattern.cause.rule != nil
        #expect(namesCause != isUnexplained, "\(path): `\(scenario.title)` fails without `because`")
      }
    }
  }

  @Test func everyExpectedMessageHasWordsInIt() {
    var found = 0
    for (path, scenario) in IncidentLibrary.reported {
      for pattern in IncidentLibrary.patterns(of: scenario) {
        for message in [pattern.message, pattern.cause.message].compactMap({ $0 }) {
          found += 1
          #expect(words(of: message.content) >= 3, "\(path): a message is asserted with the words that were seen")
        }
      }
    }
    #expect(found > 15)
  }

  /// How many words an expected text fixes, placeholders aside.
  private func words(of value: Value) -> Int {
    switch value.kind {
    case .string(let text): ReportedWords.all(of: text).count
    case .template(let pieces):
      pieces.reduce(0) { count, piece in
        if case .text(let text) = piece { count + ReportedWords.all(of: text).count } else { count }
      }
    default: 0
    }
  }
}
