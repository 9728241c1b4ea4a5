import ScenarioRunner

/// How a cell looks in the grid: each state differs by word, symbol and colour.
///
/// A cell that held shows its answer; any other verdict weighs more than the answer and colours the cell.
enum CellState: String, CaseIterable, Hashable {
  case succeeds, fails, races, open
  case broken, undetermined, unreadable, skipped, notAsserted

  init(_ cell: CellReport) {
    self.init(cell.verdict, cell.decisiveStep?.outcome.answer ?? .succeeds)
  }

  init(_ step: StepReport) { self.init(step.verdict, step.outcome.answer) }

  private init(_ verdict: Verdict, _ answer: OutcomeReport.Answer) {
    switch verdict {
    case .held: self = CellState(answer)
    case .broken: self = .broken
    case .undetermined: self = .undetermined
    case .unreadable: self = .unreadable
    case .skipped: self = .skipped
    case .notAsserted: self = .notAsserted
    }
  }

  init(_ answer: OutcomeReport.Answer) {
    switch answer {
    case .succeeds: self = .succeeds
    case .fails: self = .fails
    case .races: self = .races
    case .undetermined: self = .open
    }
  }

  /// The verdict behind the state.
  var verdict: Verdict {
    switch self {
    case .succeeds, .fails, .races, .open: .held
    case .broken: .broken
    case .undetermined: .undetermined
    case .unreadable: .unreadable
    case .skipped: .skipped
    case .notAsserted: .notAsserted
    }
  }

  /// The class in the style sheet; short, because every cell of a large grid repeats it.
  var styleClass: String {
    switch self {
    case .succeeds: "ok"
    case .fails: "no"
    case .races: "race"
    case .open: "open"
    case .broken: "broken"
    case .undetermined: "unsure"
    case .unreadable: "unread"
    case .skipped: "skip"
    case .notAsserted: "idle"
    }
  }

  /// The symbol that the style sheet draws in front of the word.
  var symbol: Unicode.Scalar {
    switch self {
    case .succeeds: "\u{2713}"
    case .fails: "\u{2715}"
    case .races: "\u{21C4}"
    case .open: "\u{2248}"
    case .broken: "\u{203C}"
    case .undetermined: "?"
    case .unreadable: "\u{26A0}"
    case .skipped: "\u{00BB}"
    case .notAsserted: "\u{25CB}"
    }
  }

  /// The state in a word or two.
  var word: String {
    switch self {
    case .succeeds: "succeeds"
    case .fails: "fails"
    case .races: "may do either"
    case .open: "undetermined as expected"
    case .broken, .undetermined, .unreadable, .skipped, .notAsserted: verdict.word
    }
  }

  /// What the legend says.
  var meaning: String {
    switch self {
    case .succeeds: "succeeds, as expected"
    case .fails: "fails, as expected"
    case .races: "may do either for a while, as expected"
    case .open: "undetermined, as expected"
    case .broken: "broken: not what was expected"
    case .undetermined: "undetermined: the sources do not settle it"
    case .unreadable: "unreadable: could not be evaluated"
    case .skipped: "skipped, for a reason given"
    case .notAsserted: "not asserted: nothing was expected"
    }
  }

  /// The word beside the answer that tells the verdict where colour alone would.
  var badge: String? {
    switch self {
    case .succeeds, .fails, .races: nil
    case .open: "as expected"
    case .broken, .undetermined, .unreadable, .skipped, .notAsserted: verdict.word
    }
  }
}
