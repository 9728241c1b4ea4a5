import SourceDiagnostics

/// Everything that one run found out: the one value from which every report is made.
///
/// Holds no clock, no host and no absolute path; equal inputs give equal reports, whatever the number of jobs.
package struct RunReport: Sendable {
  /// The version of the command.
  package let version: String

  /// The date of the model's facts, `YYYY-MM-DD`.
  package let modelDate: String
  package let files: [FileReport]

  /// What is wrong with the texts, sorted by place.
  package let diagnostics: [Diagnostic]

  /// The texts, to show places in them.
  package let sources: SourceMap

  package init(
    version: String, modelDate: String, files: [FileReport], diagnostics: [Diagnostic], sources: SourceMap
  ) {
    self.version = version
    self.modelDate = modelDate
    self.files = files
    self.diagnostics = diagnostics
    self.sources = sources
  }

  package var scenarios: [ScenarioReport] { files.flatMap(\.scenarios) }

  /// How many cells ended with each verdict.
  package var counts: VerdictCounts { VerdictCounts(scenarios) }
}

/// The scenarios of one file.
package struct FileReport: Sendable {
  package let path: String
  package let scenarios: [ScenarioReport]

  package init(path: String, scenarios: [ScenarioReport]) {
    self.path = path
    self.scenarios = scenarios
  }
}

/// One scenario and how each of its cells ended.
package struct ScenarioReport: Sendable {
  package struct Axis: Sendable {
    package let name: String
    package let values: [String]

    package init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  package let path: String
  package let title: String

  /// Where the title stands.
  package let place: SourcePlace
  package let about: String?

  /// Public pages that the scenario rests on.
  package let sources: [String]
  package let tags: [String]
  package let axes: [Axis]

  /// Which cells were chosen from the product of the axes, in one sentence; nil where all that are meant are there.
  package let selection: String?
  package let cells: [CellReport]

  package init(
    path: String, title: String, place: SourcePlace, about: String?, sources: [String], tags: [String], axes: [Axis],
    selection: String? = nil, cells: [CellReport]
  ) {
    self.path = path
    self.title = title
    self.place = place
    self.about = about
    self.sources = sources
    self.tags = tags
    self.axes = axes
    self.selection = selection
    self.cells = cells
  }

  package var counts: VerdictCounts { VerdictCounts([self]) }
}

/// How one cell ended.
package struct CellReport: Sendable {
  /// The chosen value of each axis, by number.
  package let choices: [Int]

  /// `axis=value axis=value`, empty for a scenario without axes; unique within the scenario.
  package let name: String

  /// The date of the rules, `YYYY-MM-DD`.
  package let asOf: String
  package let verdict: Verdict

  /// Why it was skipped, for that verdict.
  package let skipReason: String?

  /// What happened at each step that was reached, in order.
  package let steps: [StepReport]

  /// The number in `steps` of the step that the grid shows: the one that broke, else the last that was asserted.
  package let decisive: Int?

  /// Other cells, one axis away, in which the decisive step succeeds.
  package let worksWith: [String]

  package init(
    choices: [Int], name: String, asOf: String, verdict: Verdict, skipReason: String? = nil, steps: [StepReport],
    decisive: Int?, worksWith: [String] = []
  ) {
    self.choices = choices
    self.name = name
    self.asOf = asOf
    self.verdict = verdict
    self.skipReason = skipReason
    self.steps = steps
    self.decisive = decisive
    self.worksWith = worksWith
  }

  package var decisiveStep: StepReport? { decisive.map { steps[$0] } }
}

/// One step or statement of a cell: what was expected, what happened, and whether they agree.
package struct StepReport: Sendable {
  /// `given`, `steps`, `throughout` or `then`.
  package let section: String

  /// The verb, for instance `updateApiManagement`, or the word of a statement.
  package let verb: String
  package let place: SourcePlace

  /// The text that `place` begins, to be underlined.
  package let span: SourceSpan?

  /// Whether the scenario says what should come of it; other steps only have to succeed.
  package let isAsked: Bool
  package let verdict: Verdict

  /// What does not agree, or why nobody can say.
  package let mismatch: Mismatch?
  package let outcome: OutcomeReport

  /// What an expectation of the scenario asked about, field by field; empty where nothing was asked.
  package let fields: [FieldReport]

  package init(
    section: String, verb: String, place: SourcePlace, span: SourceSpan? = nil, isAsked: Bool = true, verdict: Verdict,
    mismatch: Mismatch?, outcome: OutcomeReport, fields: [FieldReport] = []
  ) {
    self.section = section
    self.verb = verb
    self.place = place
    self.span = span
    self.isAsked = isAsked
    self.verdict = verdict
    self.mismatch = mismatch
    self.outcome = outcome
    self.fields = fields
  }
}

/// One field that an expectation asks about, for instance `innerCode`, and whether it agrees.
package struct FieldReport: Hashable, Sendable {
  package let name: String
  package let verdict: Verdict

  package init(name: String, verdict: Verdict) {
    self.name = name
    self.verdict = verdict
  }
}
