import AzureModel
import SourceDiagnostics

/// Decodes one form of a step: its arguments and its modifiers.
struct CallReader {
  let step: WrittenStep
  let environment: NameEnvironment
  let log: (Diagnostic) -> Void

  /// The call of a verb's value followed by `as`, `from`, `via` and `apiVersion`; nil when it cannot be read.
  func call(_ values: [Value]) -> StepCall? {
    let declaration = step.declaration
    let decoder = ArgumentDecoder(environment: environment, log: log)
    let (body, actor) = (decoder.object(values[0], declaration.shape, in: "`\(declaration.verb)`"), actor(values[1]))
    let (origin, client) = (origin(values[2]), client(values[3]))
    guard case .object(let arguments)? = body, let actor, let origin, let client else { return nil }
    return StepCall(
      declaration: declaration, actor: actor, origin: origin, client: client, apiVersion: apiVersion(values[4]),
      arguments: arguments)
  }

  /// Who acts: by fiat in `given`, `owner` on the control plane, and on the data plane whoever is named.
  private func actor(_ value: Value) -> Actor? {
    if !value.isNull {
      guard let text = value.scalarText else {
        log(
          Diagnostic(
            ScenarioCode.wrongType, "`as` takes the name of a user or of what has an identity, not \(value.title)",
            at: .init(value.span, value.title), secondary: value.usedAt.map { [.init($0, "used here")] } ?? [],
            help: ["write the bare name, for instance `as: id-apim`"]))
        return nil
      }
      guard let name = environment.checkActor(text, at: value, log) else { return nil }
      return name == NameEnvironment.owner ? .owner : .named(name)
    }
    if step.section == .given { return .fiat }
    guard step.declaration.plane == .data else { return .owner }
    log(
      Diagnostic(
        ScenarioCode.actorMissing, "`\(step.declaration.verb)` is a call to a vault and says nobody who makes it",
        at: .init(step.verb.keySpan, "who?"), help: ["add `as:` with the name of a user or identity"]))
    return nil
  }

  private func origin(_ value: Value) -> NetworkOrigin? {
    if value.isNull { return .internet }
    guard let text = value.scalarText else { return badOrigin(value) }
    if text == "internet" { return .internet }
    if let address = IPv4Address(text) { return .address(address) }
    guard let path = ResourcePath.subnet(in: text) else { return badOrigin(value) }
    environment.check(subnet: path, at: value, log)
    return .subnet(path)
  }

  private func badOrigin(_ value: Value) -> NetworkOrigin? {
    log(
      Diagnostic(
        ScenarioCode.wrongType,
        "`from` takes `internet`, an IPv4 address or a subnet, not `\(value.scalarText ?? value.title)`",
        at: .init(value.span, "no place to call from"),
        help: Suggestion.help(for: value.scalarText ?? "", among: ["internet"])))
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
