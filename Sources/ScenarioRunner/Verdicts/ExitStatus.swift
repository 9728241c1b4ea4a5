import SourceDiagnostics

/// What the command tells its caller; the numbers are a contract.
package enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case held = 0
  case broken = 1
  case unreadable = 2
  case gateNotMet = 3
  case nothingSelected = 4
  case undetermined = 5
  case wrongCommandLine = 64
  case defect = 70
  case interrupted = 130

  /// The meaning in words.
  package var meaning: String {
    switch self {
    case .held: "everything expected happened"
    case .broken: "an expectation was broken"
    case .unreadable: "a scenario or file cannot be read"
    case .gateNotMet: "a gate that was asked for is not met"
    case .nothingSelected: "nothing was selected to run"
    case .undetermined: "something asked for is undetermined"
    case .wrongCommandLine: "the command line is wrong"
    case .defect: "a defect of this program"
    case .interrupted: "interrupted"
    }
  }

  /// The status of a run: what cannot be read weighs most, because nobody knows how it would have ended.
  package init(_ report: RunReport) {
    let counts = report.counts
    if report.diagnostics.hasErrors || counts[.unreadable] > 0 {
      self = .unreadable
    } else if counts[.broken] > 0 {
      self = .broken
    } else if counts[.undetermined] > 0 {
      self = .undetermined
    } else if counts.total == 0 {
      self = .nothingSelected
    } else {
      self = .held
    }
  }
}
