import AzureModel
import SourceDiagnostics

/// Decodes one form of a step: its arguments and its modifiers.
struct CallReader {
  let step: WrittenStep
  let environment: NameEnvironment
  let log: (Diagnostic) -> Void

  /// The modifiers that are part of the call, in the order in which they are read.
  static let modifiers = ["as", "from", "via", "apiVersion", "retry", "noWait"]

  /// The call of a verb's value followed by `modifiers`; nil when it cannot be read.
  func call(_ values: [Value]) -> StepCall? {
    let declaration = step.declaration
    let decoder = ArgumentDecoder(environment: environment, log: log)
    let (body, actor) = (decoder.object(values[0], declaration.shape, in: "`\(declaration.verb)`"), actor(values[1]))
    let callers = CallerReader(environment: environment, log: log)
    let (origin, client) = (callers.origin(values[2]), client(values[3]))
    var retry: Retry?
    if !values[5].isNull {
      retry = RetryReader(step: step, environment: environment, log: log).read(values[5])
      if retry == nil { return nil }
    }
    guard case .object(let arguments)? = body, let actor, let origin, let client else { return nil }
    guard DeploymentOrder(Arguments(arguments).deployed("resources")).report(to: log) else { return nil }
    return StepCall(
      declaration: declaration, actor: actor, origin: origin, client: client, apiVersion: apiVersion(values[4]),
      waits: waits(values[6]), retry: retry, arguments: arguments)
  }

  /// Who acts: by fiat in `given`, `owner` on the control plane, and on the data plane whoever is named.
  private func actor(_ value: Value) -> Actor? {
    if !value.isNull { return CallerReader(environment: environment, log: log).actor(value) }
    if step.section == .given { return .fiat }
    guard step.declaration.plane == .data else { return .owner }
    log(
      Diagnostic(
        ScenarioCode.actorMissing, "`\(step.declaration.verb)` is a call to a vault and says nobody who makes it",
        at: .init(step.verb.keySpan, "who?"), help: ["add `as:` with the name of a user or identity"]))
    return nil
  }

  private func client(_ value: Value) -> ClientTool? {
    if value.isNull { return .rest }
    let names = ClientTool.allCases.map(\.rawValue)
    let written = value.scalarText ?? value.title
    if let client = ClientTool(rawValue: written) { return client }
    log(
      Diagnostic(
        ScenarioCode.valueNotAllowed, "unknown client `\(written)`", at: .init(value.span, "no such value"),
        help: Suggestion.help(for: written, among: names), notes: Suggestion.note("clients", names)))
    return nil
  }

  /// Whether the caller waits for a long operation, as callers do unless they say otherwise.
  private func waits(_ value: Value) -> Bool {
    switch value.kind {
    case .null: return true
    case .bool(let flag):
      if flag, step.declaration.verb == StepDeclaration.deployment.verb {
        log(
          Diagnostic(
            ScenarioCode.deploymentShape, "`noWait` cannot stand beside `deployment`, which is played to its end",
            at: .init(step["noWait"]?.keySpan ?? value.span, "not here"),
            help: ["write the resources out as steps where the next step does not wait"]))
      }
      return !flag
    default:
      log(
        Diagnostic(
          ScenarioCode.wrongType, "`noWait` takes true or false", at: .init(value.span, "neither"),
          help: ["write `noWait: true` where the next step does not wait for this one"]))
      return true
    }
  }

  private func apiVersion(_ value: Value) -> Day? {
    if value.isNull { return nil }
    if let text = value.scalarText, let day = Day(text.prefix(10)) { return day }
    log(
      Diagnostic(
        ScenarioCode.wrongType, "`apiVersion` takes a version such as `\"2026-02-01\"`",
        at: .init(value.span, "no API version")))
    return nil
  }
}
