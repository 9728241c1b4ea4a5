import AzureModel
import SourceDiagnostics

/// What steps declare, and what of it may be named at one step.
struct NameEnvironment {
  struct Declared {
    let name: ResourceName
    let span: SourceSpan

    /// The number of the step that declares it.
    let step: Int
  }

  private(set) var declared: [Declared] = []

  /// The paths of subnets without case, each with the first step that declares it.
  private var subnets: [String: Int] = [:]

  /// The names of the custom roles that have a GUID of their own, by it, with the steps that give them.
  private var roles: [String: [(name: String, step: Int)]] = [:]

  /// The names of axes and `let` values, which an expression may have been meant to name.
  var namedValues: [String] = []

  /// Names in steps that could not be read: nothing is said about them, the step itself was reported.
  private var uncertain: Set<String> = []

  /// Whether something could not be read that may have declared any name.
  var isIncomplete = false
  private var byName: [String: [Int]] = [:]

  /// The step at which names are looked up; later declarations are known but not usable.
  var step = Int.max

  /// Whether what the step itself declares may be named in it: the resources of a deployment name each other.
  var isInDeployment = false

  /// The one name that needs no declaration.
  static let owner = ResourceName(.user, "owner")

  mutating func declare(_ name: ResourceName, at span: SourceSpan, step: Int) {
    if candidates(name.name).contains(where: { $0.name == name }) { return }
    byName[name.name.lowercased(), default: []].append(declared.count)
    declared.append(Declared(name: name, span: span, step: step))
  }

  /// Remembers that a step which could not be read may have declared a name.
  mutating func mayDeclare(_ name: String) { uncertain.insert(name.lowercased()) }

  mutating func declare(subnet path: String, step: Int) {
    subnets[path.lowercased()] = min(step, subnets[path.lowercased()] ?? step)
  }

  mutating func declare(roleID: String, of name: String, step: Int) {
    roles[roleID.lowercased(), default: []].append((name, step))
  }

  /// The name that the custom role of a GUID has at the step at which names are looked up.
  func role(ofID id: String) -> String? {
    let names = roles[id.lowercased()] ?? []
    // Steps ascend: of many definitions of one role the last in front is found in a few looks.
    var (first, end) = (0, names.count)
    while first < end {
      let middle = (first + end) / 2
      if names[middle].step < step { first = middle + 1 } else { end = middle }
    }
    return (first > 0 ? names[first - 1] : names.first)?.name
  }

  /// Everything of a name, whatever its kind.
  func candidates(_ name: String) -> [Declared] { (byName[name.lowercased()] ?? []).map { declared[$0] } }

  /// The thing that an expression names, if there is exactly one.
  func kind(of expression: Expression) -> ResourceKind? {
    let candidates = candidates(expression.name)
    if let qualifier = expression.qualifier {
      return candidates.first { $0.name.kind.rawValue == qualifier }?.name.kind
    }
    return candidates.count == 1 ? candidates[0].name.kind : nil
  }

  /// The row of the value that an expression names, where it names one.
  func yield(of expression: Expression) -> YieldRow? {
    kind(of: expression).flatMap { YieldTable.row($0, expression.path) }
  }

  /// Checks that an expression names one declared thing and a value that it yields.
  func check(_ expression: Expression, _ log: (Diagnostic) -> Void) {
    if let qualifier = expression.qualifier, ResourceKind(rawValue: qualifier) == nil {
      let kinds = ResourceKind.allCases.map(\.rawValue)
      log(
        Diagnostic(
          ScenarioCode.unknownName, "unknown kind `\(qualifier)` in `${\(expression.text)}`",
          at: .init(expression.span, "no such kind"), help: Suggestion.help(for: qualifier, among: kinds),
          notes: Suggestion.note("kinds", kinds)))
      return
    }
    let found = candidates(expression.name).filter { candidate in
      expression.qualifier.map { $0 == candidate.name.kind.rawValue } ?? true
    }
    guard let first = found.first else {
      return unknown(
        expression.name, at: expression.span, nil, log, also: expression.qualifier == nil ? namedValues : [])
    }
    guard found.count == 1 else {
      log(
        Diagnostic(
          ScenarioCode.ambiguousName, "`\(expression.name)` is the name of several things",
          at: .init(expression.span, "which one?"), secondary: found.map { .init($0.span, $0.name.kind.title) },
          help: ["write `${\(first.name.kind.rawValue):\(expression.text)}`"]))
      return
    }
    guard isUsable(first, at: expression.span, log) else { return }
    if YieldTable.row(first.name.kind, expression.path) == nil {
      let paths = YieldTable.paths(of: first.name.kind)
      let written = expression.path.joined(separator: ".")
      let problem = written.isEmpty ? "needs a field" : "has no value `\(written)`"
      log(
        Diagnostic(
          ScenarioCode.unknownYield, "the \(first.name.kind.title) `\(expression.name)` \(problem)",
          at: .init(expression.span, "no such value"), help: Suggestion.help(for: written, among: paths),
          notes: Suggestion.note("values", paths)))
    }
  }

  /// Checks that a thing of this kind was declared.
  func check(_ name: ResourceName, at value: Value, _ log: (Diagnostic) -> Void) {
    if name == Self.owner { return }
    let candidates = candidates(name.name)
    if let found = candidates.first(where: { $0.name.kind == name.kind }) {
      _ = isUsable(found, at: value.usedAt ?? value.span, log)
    } else if let other = candidates.first {
      if isUncertain(name.name) { return }
      let near = Suggestion.help(for: name.name, among: names(of: name.kind))
      log(
        Diagnostic(
          ScenarioCode.wrongKind, "`\(name.name)` is a \(other.name.kind.title), not a \(name.kind.title)",
          at: .init(value.span, "expected a \(name.kind.title)"), secondary: [.init(other.span, "declared here")],
          help: near.isEmpty ? ["name a \(name.kind.title) that a step in front declares"] : near))
    } else {
      unknown(name.name, at: value.span, name.kind, log, secondary: used(value))
    }
  }

  func check(subnet path: String, at value: Value, _ log: (Diagnostic) -> Void) {
    if isUncertain(path) { return }
    if let declared = subnets[path.lowercased()] {
      guard declared >= step, !(isInDeployment && declared == step) else { return }
      log(
        Diagnostic(
          ScenarioCode.nameDeclaredLater, "the subnet `\(path)` is declared only by a later step",
          at: .init(value.usedAt ?? value.span, "used here"),
          help: ["move the step that declares it in front of this one"]))
      return
    }
    let known = subnets.count > Suggestion.mostNames ? [] : subnets.keys.sorted()
    log(
      Diagnostic(
        ScenarioCode.unknownName, "no subnet `\(path)` was declared", at: .init(value.span, "not declared"),
        secondary: used(value),
        help: Suggestion.help(for: path, among: known), notes: Suggestion.note("subnets", known)))
  }

  /// The one user, identity or resource with an identity of a name.
  func checkActor(_ name: String, at value: Value, _ log: (Diagnostic) -> Void) -> ResourceName? {
    check(name, among: Self.consumers.union([.user, .servicePrincipal, .managedIdentity]), at: value, log)
  }

  /// The one resource of a name that reads vaults.
  func checkConsumer(_ name: String, at value: Value, _ log: (Diagnostic) -> Void) -> ResourceName? {
    check(name, among: Self.consumers, at: value, log)
  }

  /// The kinds that read vaults, all of which can have an identity of their own.
  private static let consumers = Set(ResourceKind.allCases.filter(\.isConsumer) + [.apiManagement])

  /// The one of a name who can be granted something: a group can, though it cannot act.
  func checkHolder(_ name: String, at value: Value, _ log: (Diagnostic) -> Void) -> ResourceName? {
    check(name, among: Self.consumers.union([.user, .group, .servicePrincipal, .managedIdentity]), at: value, log)
  }

  private func check(
    _ written: String, among kinds: Set<ResourceKind>, at value: Value, _ log: (Diagnostic) -> Void
  ) -> ResourceName? {
    if written == Self.owner.name { return Self.owner }
    let (kind, name) = Self.qualified(written)
    let found = candidates(name).filter { kinds.contains($0.name.kind) && (kind ?? $0.name.kind) == $0.name.kind }
    guard let first = found.first else {
      if isUncertain(name) { return nil }
      let names = suggested.filter { kinds.contains($0.name.kind) }.map(\.name.name) + [Self.owner.name]
      log(
        Diagnostic(
          ScenarioCode.unknownName, "nobody named `\(name)` was declared", at: .init(value.span, "not declared"),
          secondary: used(value),
          help: Suggestion.help(for: name, among: names), notes: Suggestion.note("known names", names)))
      return nil
    }
    guard found.count == 1 else {
      log(
        Diagnostic(
          ScenarioCode.ambiguousName, "`\(name)` is the name of several who can be meant",
          at: .init(value.span, "which one?"),
          secondary: found.map { .init($0.span, $0.name.kind.title) },
          help: ["write `\(first.name.kind.rawValue):\(name)`, or give them different names"]))
      return nil
    }
    return isUsable(first, at: value.usedAt ?? value.span, log) ? first.name : nil
  }

  /// A name with the kind in front of it, as in `managedIdentity:app`, where it has one.
  private static func qualified(_ written: String) -> (kind: ResourceKind?, name: String) {
    let parts = written.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = ResourceKind(rawValue: parts[0]) else { return (nil, written) }
    return (kind, parts[1])
  }

  /// The one resource of a name that a role can be assigned at.
  func checkScope(_ name: String, at value: Value, _ log: (Diagnostic) -> Void) -> ResourceName? {
    let found = candidates(name).filter { $0.name.kind.isScope }
    guard let first = found.first else {
      unknown(name, at: value.span, nil, log, secondary: used(value))
      return nil
    }
    guard found.count == 1 else {
      log(
        Diagnostic(
          ScenarioCode.ambiguousName, "`\(name)` is the name of several resources", at: .init(value.span, "which one?"),
          secondary: found.map { .init($0.span, $0.name.kind.title) },
          help: ["write its resource id, for instance `${\(first.name.kind.rawValue):\(name).id}`"]))
      return nil
    }
    return isUsable(first, at: value.usedAt ?? value.span, log) ? first.name : nil
  }

  /// The declared subscription of a name or id.
  func subscription(_ nameOrID: String) -> String? {
    names(of: .subscription).first {
      $0.lowercased() == nameOrID.lowercased() || WorldDefaults.identifier("subscription", $0) == nameOrID.lowercased()
    }
  }

  /// What a misspelt name is compared with; nothing where that would take longer than it helps.
  private var suggested: [Declared] { declared.count > Suggestion.mostNames ? [] : declared }

  func names(of kind: ResourceKind) -> [String] { suggested.filter { $0.name.kind == kind }.map(\.name.name) }

  private func isUsable(_ found: Declared, at span: SourceSpan, _ log: (Diagnostic) -> Void) -> Bool {
    if found.step < step || (isInDeployment && found.step == step) { return true }
    let isOwn = found.step == step
    log(
      Diagnostic(
        ScenarioCode.nameDeclaredLater,
        "`\(found.name.name)` is declared only by \(isOwn ? "this very step" : "a later step")",
        at: .init(span, "used here"), secondary: [.init(found.span, "declared here")],
        help: [
          isOwn ? "use it in a step behind this one" : "move the step that declares it in front of this one"
        ]))
    return false
  }

  /// Whether a name may be declared by a step that could not be read.
  func isUncertain(_ name: String) -> Bool {
    isIncomplete || uncertain.contains(name.lowercased())
      || uncertain.contains(name.lowercased().prefix { $0 != "/" }.description)
  }

  /// Where a value that came from an axis or a `let` was put in place.
  private func used(_ value: Value) -> [Diagnostic.Label] { value.usedAt.map { [.init($0, "used here")] } ?? [] }

  private func unknown(
    _ name: String, at span: SourceSpan, _ kind: ResourceKind?, _ log: (Diagnostic) -> Void,
    secondary: [Diagnostic.Label] = [], also more: [String] = []
  ) {
    if isUncertain(name) { return }
    let known = (kind.map(names(of:)) ?? suggested.map(\.name.name)) + more
    let title = kind.map { "no \($0.title)" } ?? "nothing named"
    log(
      Diagnostic(
        ScenarioCode.unknownName, "\(title) `\(name)` was declared", at: .init(span, "not declared"),
        secondary: secondary, help: Suggestion.help(for: name, among: known),
        notes: Suggestion.note("declared names", known)))
  }
}
