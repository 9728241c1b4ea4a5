import SourceDiagnostics

/// Puts axis and `let` values of one cell in the places that name them; references to resources stay.
///
/// A value is written once and may be put in many places, so what is put in place is counted: no text, however small,
/// grows without bound.
final class Substitution {
  /// A named value: the axis's choice in this cell, or a `let`.
  struct Binding {
    let value: Value
    let isAxis: Bool
  }

  /// How many levels of lists, maps and named values may lie in one another.
  static let deepest = 200

  /// How many values, and bytes of text, may be put in place in one field of one cell.
  static let most = 100_000

  private let binding: (String) -> Binding?
  private let log: (Diagnostic) -> Void

  /// The names that are being replaced, outermost first.
  private var trail: [String] = []
  private var depth = 0

  /// How much has been put in place.
  private(set) var size = 0

  /// Whether something could not be put in place and was reported; what was made says nothing reliable then.
  private(set) var isSound = true
  private var isExhausted = false

  init(binding: @escaping (String) -> Binding?, log: @escaping (Diagnostic) -> Void) {
    self.binding = binding
    self.log = log
  }

  func apply(to value: Value) -> Value {
    switch value.kind {
    case .null, .bool, .int, .float: return value
    case .string(let text):
      if !trail.isEmpty { count(text.utf8.count / 64, at: value) }
      return value
    case .list(let items):
      return nested(value) { Value(.list(items.flatMap { spliced($0) }), value.span, usedAt: value.usedAt) }
    case .map(let entries):
      return nested(value) {
        let substituted = entries.map { Value.Entry(key: $0.key, keySpan: $0.keySpan, value: apply(to: $0.value)) }
        return Value(.map(substituted), value.span, usedAt: value.usedAt)
      }
    case .expression(let expression): return replacement(of: expression) ?? value
    case .template(let pieces): return template(pieces, value)
    }
  }

  /// One level deeper; nothing where that is too deep or too much.
  private func nested(_ value: Value, _ make: () -> Value) -> Value {
    if !trail.isEmpty { count(1 + value.count, at: value) }
    guard !isExhausted, depth < Self.deepest else {
      exhaust(at: value.usedAt ?? value.span)
      return Value(.null, value.span)
    }
    depth += 1
    defer { depth -= 1 }
    return make()
  }

  private func count(_ more: Int, at value: Value) {
    size += more
    if size > Self.most { exhaust(at: value.usedAt ?? value.span) }
  }

  private func exhaust(at span: SourceSpan) {
    guard !isExhausted else { return }
    isExhausted = true
    isSound = false
    log(
      Diagnostic(
        ScenarioCode.substitutionTooLarge, "the values that are put in place here grow too large or too deep",
        at: .init(span, "too much"),
        help: ["at most \(Self.most) values may be put in place in one field, \(Self.deepest) levels deep"]))
  }

  /// In a list an item that becomes a list is put in item by item.
  private func spliced(_ item: Value) -> [Value] {
    let result = apply(to: item)
    if case .expression = item.kind, case .list(let inner) = result.kind { return inner }
    return [result]
  }

  /// The bound value an expression names; nil when it names a resource.
  private func replacement(of expression: Expression) -> Value? {
    // A name inside its own value is reported where names are read, and stays as it is here.
    guard expression.qualifier == nil, !trail.contains(expression.name), let binding = binding(expression.name) else {
      return nil
    }
    guard !isExhausted, depth < Self.deepest else {
      exhaust(at: expression.span)
      return Value(.null, expression.span)
    }
    depth += 1
    trail.append(expression.name)
    defer {
      depth -= 1
      trail.removeLast()
    }
    var current = binding.value
    for field in expression.path {
      // What stands there may itself be named elsewhere.
      if case .expression(let inner) = current.kind { current = replacement(of: inner) ?? current }
      guard let next = current[field] else {
        if !expression.isOptional, !isExhausted { missing(field, in: current, binding, expression) }
        return Value(.null, expression.span)
      }
      current = next.value
    }
    return apply(to: current).used(at: expression.span)
  }

  private func missing(_ field: String, in value: Value, _ binding: Binding, _ expression: Expression) {
    isSound = false
    let kind = binding.isAxis ? "axis" : "let"
    log(
      Diagnostic(
        ScenarioCode.missingAxisField, "the \(kind) value of `\(expression.name)` has no field `\(field)`",
        at: .init(expression.span, "used here"), secondary: [.init(value.span, "no `\(field)` in it")],
        help: Suggestion.help(for: field, among: value.entries.map(\.key))
          + ["add `\(field)` to the value, or write `${\(expression.text)?}` where it may be absent"]))
  }

  private func template(_ pieces: [Value.Piece], _ value: Value) -> Value {
    var result: [Value.Piece] = []
    for piece in pieces where !isExhausted {
      guard case .expression(let expression) = piece, let replaced = replacement(of: expression) else {
        result.append(piece)
        continue
      }
      switch replaced.kind {
      case .expression(let inner): result.append(.expression(inner))
      case .template(let inner):
        count(inner.count, at: value)
        result += inner
      case .null, .bool, .int, .float, .string:
        let text = replaced.scalarText ?? ""
        count(1 + text.utf8.count / 64, at: value)
        result.append(.text(text))
      case .list, .map:
        isSound = false
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
