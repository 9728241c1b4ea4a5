import AzureModel
import SourceDiagnostics

/// Reads who makes a call, and from where.
struct CallerReader {
  let environment: NameEnvironment
  let log: (Diagnostic) -> Void

  /// A name, or a user and the application that calls on behalf of the user.
  func actor(_ value: Value) -> Actor? {
    if case .map = value.kind { return onBehalf(value) }
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

  static let shape = ObjectShape([
    FieldDeclaration("user", .reference(.user), "the user on whose behalf the call is made", isRequired: true),
    FieldDeclaration(
      "application", .reference(.servicePrincipal), "the application that makes it, by its service principal",
      isRequired: true),
  ])

  private func onBehalf(_ value: Value) -> Actor? {
    let decoder = ArgumentDecoder(environment: environment, log: log)
    for field in [value["user"], value["application"]].compactMap({ $0?.value }) where field.isOpen {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "who acts is told by name, not by \(field.title)", at: .init(field.span, field.title),
          help: ["write for instance `as: { user: ana, application: portal }`"]))
      return nil
    }
    guard case .object(let fields)? = decoder.object(value, Self.shape, in: "`as`"),
      let user = Arguments(fields).text("user"), let application = Arguments(fields).text("application")
    else { return nil }
    return .onBehalf(
      user: ResourceName(.user, user), application: ResourceName(.servicePrincipal, application))
  }

}
