import AzureModel

/// Gives every open argument its value from the world at the moment the step runs.
struct ArgumentResolver {
  let world: World
  let instant: Instant

  /// The first reference whose value does not exist yet.
  private(set) var missing: String?

  init(world: World, instant: Instant) {
    self.world = world
    self.instant = instant
  }

  mutating func resolve(_ arguments: [String: Argument]) -> [String: Argument] {
    guard arguments.values.contains(where: \.isOpen) else { return arguments }
    var resolved: [String: Argument] = [:]
    // In the order of names, so that of several missing values always the same one is told.
    for (name, argument) in arguments.sorted(by: { $0.key < $1.key }) { resolved[name] = resolve(argument) }
    return resolved
  }

  private mutating func resolve(_ argument: Argument) -> Argument? {
    switch argument {
    case .text, .bool, .integer, .delay, .deployed: return argument
    case .list(let items):
      var resolved: [Argument] = []
      for item in items { if let item = resolve(item) { resolved.append(item) } }
      return .list(resolved)
    case .object(let fields): return .object(resolve(fields))
    case .open(let value, let type):
      guard let text = text(of: value) else { return nil }
      // The names in it were checked when the scenario was read.
      let argument = ArgumentDecoder(environment: nil) { _ in }
        .decode(Value(.string(text), value.span), as: type, field: "")
      // What cannot be read now is not there; it must not pass for a field that was left out.
      if argument == nil { missing = missing ?? value.expressionText }
      return argument
    }
  }

  /// The text of a value with its references replaced; nil where one is missing.
  mutating func text(of value: Value) -> String? {
    switch value.kind {
    case .expression(let expression): return self.value(of: expression)
    case .template(let pieces):
      var text = ""
      for piece in pieces {
        switch piece {
        case .text(let part): text += part
        case .expression(let expression):
          guard let part = self.value(of: expression) else { return nil }
          text += part
        }
      }
      return text
    case .null, .bool, .int, .float, .string, .list, .map: return value.scalarText
    }
  }

  private mutating func value(of expression: Expression) -> String? {
    let kinds = expression.qualifier.flatMap(ResourceKind.init(rawValue:)).map { [$0] } ?? ResourceKind.allCases
    for kind in kinds {
      if let value = YieldTable.value(kind, expression.name, expression.path, in: world, at: instant) { return value }
    }
    if expression.isOptional { return nil }
    missing = missing ?? expression.text
    return nil
  }
}

extension Value {
  /// The reference in it, or the first of several.
  fileprivate var expressionText: String {
    switch kind {
    case .expression(let expression): return expression.text
    case .template(let pieces):
      for case .expression(let expression) in pieces { return expression.text }
      return ""
    case .null, .bool, .int, .float, .string, .list, .map: return ""
    }
  }

  /// The text of an expected field in the world and at the instant in which it is compared; nil where a reference has
  /// no value.
  package func text(in world: World, at instant: Instant) -> String? {
    var resolver = ArgumentResolver(world: world, instant: instant)
    return resolver.text(of: self)
  }
}
