import SourceDiagnostics

/// Puts axis and `let` values of one cell in the places that name them; references to resources stay.
struct Substitution {
  /// A named value: the axis's choice in this cell, or a `let`.
  struct Binding {
    let value: Value
    let isAxis: Bool
  }

  private let bindings: [String: Binding]
  private let log: (Diagnostic) -> Void

  /// How deep `let` values may refer to each other.
  private static let deepest = 32

  init(bindings: [String: Binding], log: @escaping (Diagnostic) -> Void) {
    self.bindings = bindings
    self.log = log
  }

  func apply(to value: Value, depth: Int = 0) -> Value {
    guard depth < Self.deepest else {
      log(
        Diagnostic(
          ScenarioCode.endlessSubstitution, "`let` values refer to each other without end", at: .init(value.span),
          help: ["let one of them stand on its own"]))
      return Value(.null, value.span)
    }
    switch value.kind {
    case .null, .bool, .int, .float, .string: return value
    case .list(let items):
      return Value(.list(items.flatMap { spliced($0, depth) }), value.span, usedAt: value.usedAt)
    case .map(let entries):
      let substituted = entries.map {
        Value.Entry(key: $0.key, keySpan: $0.keySpan, value: apply(to: $0.value, depth: depth))
      }
      return Value(.map(substituted), value.span, usedAt: value.usedAt)
    case .expression(let expression):
      return replacement(of: expression, depth) ?? value
    case .template(let pieces):
      return template(pieces, value, depth)
    }
  }

  /// In a list an item that becomes a list is put in item by item.
  private func spliced(_ item: Value, _ depth: Int) -> [Value] {
    let result = apply(to: item, depth: depth)
    if case .expression = item.kind, case .list(let inner) = result.kind { return inner }
    return [result]
  }

  /// The bound value an expression names; nil when it names a resource.
  private func replacement(of expression: Expression, _ depth: Int) -> Value? {
    guard expression.qualifier == nil, let binding = bindings[expression.name] else { return nil }
    var current = binding.value
    for field in expression.path {
      guard let next = current[field] else {
        if !expression.isOptional { missing(field, in: current, binding, expression) }
        return Value(.null, expression.span)
      }
      current = next.value
    }
    return apply(to: current, depth: depth + 1).used(at: expression.span)
  }

  private func missing(_ field: String, in value: Value, _ binding: Binding, _ expression: Expression) {
    let kind = binding.isAxis ? "axis" : "let"
    log(
      Diagnostic(
        ScenarioCode.missingAxisField, "the \(kind) value of `\(expression.name)` has no field `\(field)`",
        at: .init(expression.span, "used here"), secondary: [.init(value.span, "no `\(field)` in it")],
        help: Suggestion.help(for: field, among: value.entries.map(\.key))
          + ["add `\(field)` to the value, or write `${\(expression.text)?}` where it may be absent"]))
  }

  private func template(_ pieces: [Value.Piece], _ value: Value, _ depth: Int) -> Value {
    var result: [Value.Piece] = []
    for piece in pieces {
      guard case .expression(let expression) = piece, let replaced = replacement(of: expression, depth) else {
        result.append(piece)
        continue
      }
      switch replaced.kind {
      case .expression(let inner): result.append(.expression(inner))
      case .template(let inner): result += inner
      case .null, .bool, .int, .float, .string: result.append(.text(replaced.scalarText ?? ""))
      case .list, .map:
        log(
          Diagnostic(
            ScenarioCode.textNeedsScalar,
            "`${\(expression.text)}` is \(replaced.title), which cannot stand inside text",
            at: .init(expression.span, replaced.title), help: ["let it be the whole value, or name a field of it"]))
      }
    }
    let texts = result.compactMap { if case .text(let text) = $0 { text } else { nil } }
    if texts.count == result.count { return Value(.string(texts.joined()), value.span, usedAt: value.usedAt) }
    return Value(.template(result), value.span, usedAt: value.usedAt)
  }
}
