import SourceDiagnostics

/// A value of a scenario: the tree that was written, with axis and `let` values put in their places.
package struct Value: Sendable {
  package indirect enum Kind: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(String)
    case list([Value])
    case map([Entry])

    /// A scalar that is just `${…}`: replaced by the node it names, typed.
    case expression(Expression)

    /// Text with `${…}` in it: only scalars may stand there.
    case template([Piece])
  }

  /// One key of a map with its value.
  package struct Entry: Sendable {
    package let key: String
    package let keySpan: SourceSpan
    package let value: Value
  }

  /// A stretch of a template.
  package enum Piece: Sendable {
    case text(String)
    case expression(Expression)
  }

  package let kind: Kind

  /// Where it was written; for a substituted value that is the axis or the `let`.
  package let span: SourceSpan

  /// Where it was substituted in, when that is another place than where it was written.
  package let usedAt: SourceSpan?

  package init(_ kind: Kind, _ span: SourceSpan, usedAt: SourceSpan? = nil) {
    self.kind = kind
    self.span = span
    self.usedAt = usedAt
  }

  /// The entries of a map; empty for anything else.
  package var entries: [Entry] { if case .map(let entries) = kind { entries } else { [] } }

  /// The value of a key of a map.
  package subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  /// How many items or entries it has.
  var count: Int {
    switch kind {
    case .list(let items): items.count
    case .map(let entries): entries.count
    case .null, .bool, .int, .float, .string, .expression, .template: 0
    }
  }

  /// Whether it is a reference, or text with one in it.
  var isOpen: Bool {
    switch kind {
    case .expression, .template: true
    case .null, .bool, .int, .float, .string, .list, .map: false
    }
  }

  package var isNull: Bool { if case .null = kind { true } else { false } }

  /// What kind of value it is, in words for messages.
  package var title: String {
    switch kind {
    case .null: "nothing"
    case .bool: "true or false"
    case .int, .float: "a number"
    case .string, .template: "text"
    case .list: "a list"
    case .map: "a map"
    case .expression: "a reference"
    }
  }

  /// The text of a scalar as it would stand inside other text; nil for lists, maps and open references.
  package var scalarText: String? {
    switch kind {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .float(let value): String(value)
    case .string(let value): value
    case .list, .map, .expression, .template: nil
    }
  }

  /// The same value, remembered as standing somewhere else.
  func used(at place: SourceSpan) -> Value { Value(kind, span, usedAt: usedAt ?? place) }
}

/// `${kind:name.field?}`: a reference by name.
package struct Expression: Hashable, Sendable {
  /// The kind in front of a colon, as written.
  package let qualifier: String?

  /// The name and the fields behind it; never empty.
  package let segments: [String]

  /// Whether a missing field is allowed (`?`).
  package let isOptional: Bool
  package let span: SourceSpan

  package init(qualifier: String?, segments: [String], isOptional: Bool, span: SourceSpan) {
    self.qualifier = qualifier
    self.segments = segments
    self.isOptional = isOptional
    self.span = span
  }

  package var name: String { segments[0] }
  package var path: ArraySlice<String> { segments.dropFirst() }

  /// As it is written between the braces.
  package var text: String {
    (qualifier.map { "\($0):" } ?? "") + segments.joined(separator: ".") + (isOptional ? "?" : "")
  }
}
