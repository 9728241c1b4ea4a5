/// One key of the language that is no field of a step, for instance `matrix`, `retry` or `because`.
///
/// From this row come the list that readers compare with, the JSON Schema, the explanation and the reference.
package struct KeyDeclaration: Sendable {
  package let name: String
  package let form: KeyForm

  /// What the key means, in one sentence without a period.
  package let summary: String

  /// The key as it may be written; nil where the form says it all.
  package let example: String?
  package let isRequired: Bool

  /// Whether `${…}` may stand in the place of the value.
  package let takesReference: Bool

  package init(
    _ name: String, _ form: KeyForm, _ summary: String, example: String? = nil, isRequired: Bool = false,
    takesReference: Bool = false
  ) {
    self.name = name
    self.form = form
    self.summary = summary
    self.example = example
    self.isRequired = isRequired
    self.takesReference = takesReference
  }
}

/// What may stand under a key.
package indirect enum KeyForm: Sendable {
  /// What a field of a step takes.
  case field(FieldType)

  /// Text on which nothing else depends.
  case text
  case texts

  /// Only `true`.
  case flag
  case number

  /// One of these words, spelt exactly so.
  case word([String])

  /// A value of any kind.
  case anything

  /// A map whose keys the author names.
  case named(KeyForm)
  case list(KeyForm)

  /// One of several forms, the most usual first.
  case either([KeyForm])

  /// A map with these keys and no others.
  case keys([KeyDeclaration])

  /// A map with these keys, and keys that the author names.
  case keysAndNames([KeyDeclaration], names: KeyForm)

  /// A map with the fields of a shape.
  case shape(ObjectShape)

  /// A step: one verb and its modifiers.
  case step

  /// Axes with a name of a value, or a list of them.
  case selection

  /// The name of a stage, and where a rule may be meant also that of a rule.
  case stage
  case rule
  case stageOrRule

  /// What it is, in words for messages.
  package var title: String {
    switch self {
    case .field(let type): type.title
    case .text: "text"
    case .texts: "text, or a list of texts"
    case .flag: "`true`"
    case .number: "a number"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " or ")
    case .anything: "any value"
    case .named(let form): "a map of names to \(form.title)"
    case .list(let form): "a list, each item \(form.title)"
    case .either(let forms): forms.map(\.title).joined(separator: ", or ")
    case .keys, .keysAndNames, .shape: "a map"
    case .step: "a step"
    case .selection: "a map from axes to values"
    case .stage: "a stage such as `network`"
    case .rule: "a rule such as `network.ip-rule`"
    case .stageOrRule: "a stage such as `network`, or a rule such as `network.ip-rule`"
    }
  }

  /// The keys that may stand below it; empty where it is no map of known keys.
  package var keys: [KeyDeclaration] {
    switch self {
    case .keys(let keys), .keysAndNames(let keys, _): keys
    case .list(let form), .named(let form): form.keys
    case .either(let forms): forms.first { !$0.keys.isEmpty }?.keys ?? []
    case .field, .text, .texts, .flag, .number, .word, .anything, .shape, .step, .selection, .stage, .rule,
      .stageOrRule:
      []
    }
  }

  /// The fields that may stand below it; nil where it has none.
  package var shape: ObjectShape? {
    switch self {
    case .shape(let shape): shape
    case .field(let type): type.shape
    case .list(let form), .named(let form): form.shape
    case .either(let forms): forms.lazy.compactMap(\.shape).first
    case .text, .texts, .flag, .number, .word, .anything, .keys, .keysAndNames, .step, .selection, .stage, .rule,
      .stageOrRule:
      nil
    }
  }
}
