import AzureModel
import ScenarioLanguage
import ScenarioReports

/// What the keys around the verbs take.
extension SchemaDefinitions {
  /// The members of a map with these keys and no others.
  mutating func map(of keys: [KeyDeclaration]) -> Members {
    let properties = keys.map { ($0.name, JSONValue.named(self.key($0))) }
    let required = keys.filter(\.isRequired).map(\.name)
    return [("type", .string("object")), ("properties", .named(properties))]
      + (required.isEmpty ? [] : [("required", .strings(required))]) + [("additionalProperties", .bool(false))]
  }

  private mutating func key(_ key: KeyDeclaration) -> Members {
    var text = "\(key.summary) (\(key.form.title))"
    if let example = key.example { text += "\n\n\(example)" }
    var alternatives = self.alternatives(key.form, named: key.name)
    if key.takesReference { alternatives.append(open) }
    if !key.isRequired { alternatives.append([("type", .string("null"))]) }
    return [("description", .string(text))] + Self.anyOf(alternatives)
  }

  private mutating func alternatives(_ form: KeyForm, named name: String) -> [Members] {
    switch form {
    case .field(let type): return [value(type, at: [name], mayBeAbsent: false)]
    case .text: return [[("type", .strings(["string", "number", "boolean"]))]]
    case .texts:
      let text: JSONValue = .object(["type": .strings(["string", "number", "boolean"])])
      return [[("type", .string("array")), ("items", text)], [("type", .strings(["string", "number", "boolean"]))]]
    case .flag: return [[("const", .bool(true))]]
    case .number: return [[("type", .string("integer"))]]
    case .word(let words): return [[("enum", .strings(words))]]
    case .anything: return [[]]
    case .named(let form):
      return [
        [
          ("type", .string("object")),
          ("additionalProperties", .named(Self.anyOf(alternatives(form, named: name)))),
        ]
      ]
    case .list(let form):
      return [[("type", .string("array")), ("items", .named(Self.anyOf(alternatives(form, named: name))))]]
    case .either(let forms): return forms.flatMap { alternatives($0, named: name) }
    case .keys(let keys): return [map(of: keys)]
    case .keysAndNames(let keys, let names):
      let rest = JSONValue.named(Self.anyOf(alternatives(names, named: name)))
      return [map(of: keys).map { $0.0 == "additionalProperties" ? ($0.0, rest) : $0 }]
    case .shape(let shape): return [fields(shape, at: [name])]
    case .step: return [step]
    case .selection: return [selection]
    case .stage: return [stage]
    case .rule: return [rule]
    case .stageOrRule: return [stage, rule]
    }
  }

  private var selection: Members {
    let value: JSONValue = .strings(["string", "number", "boolean", "null"])
    let values = JSONValue.object(["type": .string("array"), "items": .object(["type": value])])
    return [
      ("type", .string("object")),
      ("additionalProperties", .object(["anyOf": .array([.object(["type": value]), values])])),
    ]
  }

  private var stage: Members {
    mutating get { reference("stage") { _ in [("enum", .strings(Stage.allCases.map(\.rawValue)))] } }
  }

  private var rule: Members {
    mutating get { reference("rule") { _ in [("enum", .strings(RuleTable.rows.map(\.id.name)))] } }
  }

  /// Every verb with its fields, and the keys beside it.
  private var step: Members {
    mutating get {
      reference("step") { definitions in
        var properties: Members = []
        for step in StepList.all {
          properties.append((step.verb, .named(definitions.verb(step))))
        }
        for step in Grammar.compoundSteps { properties.append((step.name, .named(definitions.key(step)))) }
        for modifier in Grammar.modifiers { properties.append((modifier.name, .named(definitions.key(modifier)))) }
        return [
          ("type", .string("object")), ("properties", .named(properties)), ("additionalProperties", .bool(false)),
          ("minProperties", .number(1)),
        ]
      }
    }
  }

  /// The steps that a deployment can hold, and the keys beside them.
  var deployedResource: Members {
    mutating get {
      reference("deployedResource") { definitions in
        let steps = StepList.all.filter(\.isDeployable).map { ($0.verb, JSONValue.named(definitions.verb($0))) }
        let keys = Grammar.deployedResource.map { ($0.name, JSONValue.named(definitions.key($0))) }
        return [
          ("type", .string("object")), ("properties", .named(steps + keys)), ("additionalProperties", .bool(false)),
          ("minProperties", .number(1)),
        ]
      }
    }
  }

  private mutating func verb(_ step: StepDeclaration) -> Members {
    let text = "\(step.summary)\n\n\(step.example)" + (step.source.map { "\n\n\($0.page)" } ?? "")
    return [("description", .string(text))] + value(.object(step.shape), at: [step.verb], mayBeAbsent: false)
  }
}
