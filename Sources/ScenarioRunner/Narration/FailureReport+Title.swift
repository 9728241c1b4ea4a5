/// The short names of answers, the same words in every report.
extension FailureReport {
  /// Status and codes in one line, for instance `403 Forbidden (ForbiddenByFirewall)`.
  package var title: String {
    switch kind {
    case "nameResolution": return "the host name does not resolve"
    case "timeout": return "no answer in time"
    case "connection": return "the connection fails"
    default:
      let head = [status.map(String.init), code].compactMap { $0 }.joined(separator: " ")
      let inner = innerCode.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
      return head.isEmpty ? "refused by \(reportedBy), code not known" : head + inner
    }
  }
}

extension GateReport {
  /// The gate and its state, for instance `network REFUSED`.
  package var title: String {
    switch state {
    case .passed: "\(stage) ok"
    case .refused: "\(stage) REFUSED"
    case .wouldAlsoRefuse: "\(stage) would also refuse" + (failure.map { ": \($0.title)" } ?? "")
    case .undetermined: "\(stage) UNDETERMINED"
    }
  }
}

extension OutcomeReport {
  /// The answer as a grid shows it, for instance `fails: network`.
  package var title: String {
    switch answer {
    case .succeeds: "succeeds"
    case .fails: cause.map { "fails: \($0.stage)" } ?? "fails"
    case .races: "races"
    case .undetermined: "undetermined"
    }
  }
}

extension CellReport {
  /// The answer that the grid shows, and the verdict where it is not held.
  package var title: String {
    let answer = decisiveStep?.outcome.title ?? verdict.word
    return verdict == .held || answer == verdict.word ? answer : "\(answer) [\(verdict.word)]"
  }
}
