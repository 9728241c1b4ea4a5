import AzureModel
import SourceDiagnostics

/// How a step is tried again until it surely succeeds.
package struct Retry: Hashable, Sendable {
  /// The time from an answer to the next try, at least one second.
  package let every: Delay

  /// How long after the first try the last one is made at the latest.
  package let limit: Delay

  /// How often it is tried at most.
  var tries: Int { 1 + limit.seconds / every.seconds }

  /// More tries than this are a mistake in the scenario.
  package static let mostTries = 10_000

  static let shape = ObjectShape([
    FieldDeclaration("every", .delay, "how long after an answer the step is tried again", isRequired: true),
    FieldDeclaration("for", .delay, "how long after the first try it is given up", isRequired: true),
  ])
}

/// Reads `retry` beside a step.
struct RetryReader {
  let step: WrittenStep
  let environment: NameEnvironment
  let log: (Diagnostic) -> Void

  /// The retry of a map with `every` and `for`; nil where it cannot be read.
  func read(_ value: Value) -> Retry? {
    let decoder = ArgumentDecoder(environment: environment, log: log)
    guard step.declaration.plane != .neither else {
      return refuse(
        "`\(step.declaration.verb)` is no request, so there is nothing to try again",
        at: step["retry"]?.keySpan ?? value.span, "always succeeds", help: "leave `retry` out")
    }
    guard case .object(let fields)? = decoder.object(value, Retry.shape, in: "`retry`"),
      let every = Arguments(fields).delay("every"), let limit = Arguments(fields).delay("for")
    else { return nil }
    guard every.seconds >= 1 else {
      return refuse(
        "`every` is at least one second, not `\(every)`", at: value["every"]?.value.span ?? value.span, "too short",
        help: "write for instance `retry: { every: 30s, for: 10m }`")
    }
    guard limit >= every else {
      return refuse(
        "`for` is shorter than `every`, so the step would never be tried again",
        at: value["for"]?.value.span ?? value.span, "shorter than `\(every)`",
        help: "write for instance `retry: { every: 30s, for: 10m }`")
    }
    let retry = Retry(every: every, limit: limit)
    guard retry.tries <= Retry.mostTries else {
      return refuse(
        "every \(every) for \(limit) makes \(retry.tries) tries, and \(Retry.mostTries) are the most",
        at: value["every"]?.value.span ?? value.span, "too often", help: "try less often, or give up earlier")
    }
    return retry
  }

  private func refuse(_ message: String, at span: SourceSpan, _ label: String, help: String) -> Retry? {
    log(Diagnostic(ScenarioCode.retryShape, message, at: .init(span, label), help: [help]))
    return nil
  }
}
