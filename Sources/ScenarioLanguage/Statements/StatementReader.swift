import AzureModel
import SourceDiagnostics

/// Decodes the body of one statement.
struct StatementReader {
  let environment: NameEnvironment
  let log: (Diagnostic) -> Void

  static let kinds = ["can", "cannot", "state"]
  static let spans = Grammar.stretch.map(\.name)
  static let words = kinds + spans

  /// Why somebody cannot.
  static let because = FieldDeclaration("because", .ignored, "the stage or the rule that refuses first")

  /// The statement that a key makes with what is under it; nil where it cannot be read.
  func read(_ word: String, _ body: Value, at span: SourceSpan) -> Statement? {
    guard case .map = body.kind else {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "`\(word)` takes a map, not \(body.title)", at: .init(body.span, body.title),
          secondary: body.usedAt.map { [.init($0, "used here")] } ?? []))
      return nil
    }
    switch word {
    case "can": return question(word, body, also: []).map { Statement(kind: .can($0), span: span) }
    case "cannot":
      guard let call = question(word, body, also: [Self.because]) else { return nil }
      var pattern = FailurePattern()
      if let entry = body["because"], !entry.value.isNull {
        ExpectationReader(environment: environment, log: log).readBecause(entry, into: &pattern.cause)
      }
      return Statement(kind: .cannot(call, pattern), span: span)
    default: return state(body).map { Statement(kind: .state($0.value, equals: $0.equals), span: span) }
    }
  }

  // MARK: What somebody can do

  private func question(_ word: String, _ body: Value, also more: [FieldDeclaration]) -> StepCall? {
    guard let declaration = declaration(word, body, also: more) else { return nil }
    let decoder = ArgumentDecoder(environment: environment, log: log)
    let callers = CallerReader(environment: environment, log: log)
    let null = Value(.null, body.span)
    let arguments = decoder.object(body, declaration.shape, in: "`\(word)`")
    // Who asks nobody knows is reported as a missing field.
    let actor = body["as"].flatMap { $0.value.isNull ? nil : callers.actor($0.value) }
    let origin = declaration.plane == .data ? callers.origin(body["from"]?.value ?? null) : .internet
    guard case .object(let fields)? = arguments, let actor, let origin else { return nil }
    return StepCall(
      declaration: declaration, actor: actor, origin: origin, client: .rest, apiVersion: nil, waits: true, retry: nil,
      arguments: fields)
  }

  /// Actions of Azure Resource Manager are told from operations of a vault by their namespace.
  private func declaration(_ word: String, _ body: Value, also more: [FieldDeclaration]) -> StepDeclaration? {
    guard let operation = body["operation"]?.value, let text = operation.scalarText,
      text.lowercased().hasPrefix("microsoft.")
    else { return .vaultQuestion(word, also: more) }
    if let action = ControlOperation.operation(of: text) { return .actionQuestion(word, action, also: more) }
    let actions = ControlOperation.allCases.map(\.action)
    log(
      Diagnostic(
        ScenarioCode.valueNotAllowed, "unknown action `\(text)`",
        at: .init(operation.span, "not an action of the model"),
        secondary: operation.usedAt.map { [.init($0, "used here")] } ?? [],
        help: Suggestion.help(for: text, among: actions), notes: Suggestion.note("actions", actions)))
    return nil
  }

  // MARK: What a thing is like

  static let stateShape = ObjectShape([
    FieldDeclaration("of", .text, "the thing, by name", isRequired: true),
    FieldDeclaration("path", .text, "the value, as it would stand behind the name in `${…}`", isRequired: true),
    FieldDeclaration("equals", .text, "what the value is; `null` where there is none"),
  ])

  private func state(_ body: Value) -> (value: Value, equals: Value?)? {
    let decoder = ArgumentDecoder(environment: environment, log: log)
    guard case .object(let fields)? = decoder.object(body, Self.stateShape, in: "`state`"),
      let name = written("of", body, fields), let path = written("path", body, fields)
    else { return nil }
    guard let equals = body["equals"] else {
      log(
        Diagnostic(
          ScenarioCode.missingField, "`state` needs `equals`", at: .init(body.usedAt ?? body.span, "no `equals`"),
          help: ["add `equals`: what the value is, or `null` where there is none"]))
      return nil
    }
    guard let expression = expression(name, path) else { return nil }
    environment.check(expression, log)
    let value = Value(.expression(expression), expression.span)
    return (value, equals.value.isNull ? nil : equals.value)
  }

  /// The bare text of a field, at its place.
  private func written(_ field: String, _ body: Value, _ fields: [String: Argument]) -> Value? {
    guard let value = body[field]?.value, let argument = fields[field] else { return nil }
    if case .text = argument { return value }
    log(
      Diagnostic(
        ScenarioCode.wrongType, "`\(field)` takes a bare word, not \(value.title)", at: .init(value.span, value.title),
        secondary: value.usedAt.map { [.init($0, "used here")] } ?? []))
    return nil
  }

  /// `${of.path}`, at the place of the name where that is what nobody knows.
  private func expression(_ name: Value, _ path: Value) -> Expression? {
    var text = name.scalarText ?? ""
    var qualifier: String?
    if let colon = text.firstIndex(of: ":") {
      qualifier = String(text[..<colon])
      text = String(text[text.index(after: colon)...])
    }
    guard let fields = ExpressionParser.expression("x.\(path.scalarText ?? "")", path.span), !fields.isOptional,
      fields.qualifier == nil
    else {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "`path` takes fields with dots between them, not `\(path.scalarText ?? "")`",
          at: .init(path.span, "no path"), help: ["write for instance `path: secrets.db.id`"]))
      return nil
    }
    let segments = [text] + fields.path
    let named = Expression(qualifier: qualifier, segments: segments, isOptional: false, span: name.span)
    guard environment.kind(of: named) != nil else { return named }
    return Expression(qualifier: qualifier, segments: segments, isOptional: false, span: path.span)
  }
}
