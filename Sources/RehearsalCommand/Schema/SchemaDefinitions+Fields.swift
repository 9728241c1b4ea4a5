import AzureModel
import ScenarioLanguage
import ScenarioReports

/// What fields of steps take.
extension SchemaDefinitions {
  /// The members of a field: what it means, what it takes, and `null`, which is absent.
  ///
  /// - Parameter path: the names that lead to the field, for the names of definitions.
  mutating func field(_ field: FieldDeclaration, at path: [String]) -> Members {
    let leavesRest = path.count == 1 && path.first.flatMap(StepList.step)?.leavesRest == true
    var members: Members = [("description", .string(Self.description(of: field, leavesRest: leavesRest)))]
    if let unsaid = field.unsaid, !leavesRest { members.append(("default", .string(unsaid))) }
    if let example = field.anExample { members.append(("examples", .strings([example]))) }
    return members + value(field.type, at: path + [field.name], mayBeAbsent: !field.isRequired)
  }

  /// What stands at a place of a type: a value, or a reference to one.
  mutating func value(_ type: FieldType, at path: [String], mayBeAbsent: Bool) -> Members {
    switch type {
    case .ignored, .notModelled: return []
    case .text, .vaultObject, .scope, .principal, .region, .addressRange, .address, .addressPrefix, .portRange,
      .actionPattern, .condition, .logQuery, .guid, .moment, .consumer:
      return [("type", .strings(["string", "number", "boolean"] + (mayBeAbsent ? ["null"] : [])))]
    default:
      var alternatives = written(type, at: path) + [open]
      if mayBeAbsent { alternatives.append([("type", .string("null"))]) }
      return Self.anyOf(alternatives)
    }
  }

  /// Text with references in it, which the reader puts in place before it decodes.
  var open: Members { Self.reference(to: "reference") }

  private mutating func written(_ type: FieldType, at path: [String]) -> [Members] {
    let field = path.last ?? ""
    switch type {
    case .bool:
      return [[("type", .string("boolean"))], words(["true", "false"], named: "truth")]
    case .integer(let range):
      return [
        [
          ("type", .string("integer")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
        ]
      ]
    case .delay:
      return [
        [("type", .string("string")), ("pattern", .string("^(?:(?:[0-9]+[dhms])+|P(?:[0-9]+D)?(?:T[0-9HMS]+)?)$"))]
      ]
    case .choice(let choices): return [words(choices, named: field)]
    case .role:
      return [
        reference("role") { _ in
          Self.anyOf([[("enum", .strings(RoleTable.names))], [("type", .string("string"))]])
        }
      ]
    case .operation:
      let rows = DataOperationTable.rows
      return [words(rows.map(\.name), named: "operation", alsoRead: rows.map(\.restName), hasBlanks: false)]
    case .reference, .subnet, .identityName:
      return [[("type", .strings(["string", "number", "boolean"]))], identified]
    case .list(let item):
      return [[("type", .string("array")), ("items", .named(value(item, at: path, mayBeAbsent: true)))]]
    case .object(let shape):
      let short = shape.shortField.flatMap { shape[$0] }
      return [object(shape, at: path)] + (short.map { self.written($0.type, at: path + [$0.name]) } ?? [])
    case .identities:
      let item = value(.reference(.managedIdentity), at: path, mayBeAbsent: true)
      return [[("type", .string("array")), ("items", .named(item))], [("type", .string("object"))]]
    case .policyCondition:
      return [reference("policyCondition") { $0.fields(PolicyShape.condition, at: ["policyCondition"]) }]
    case .deployedResource: return [deployedResource]
    case .textMap:
      let item = value(.text, at: path, mayBeAbsent: true)
      return [[("type", .string("object")), ("additionalProperties", .named(item))]]
    case .text, .vaultObject, .scope, .principal, .region, .addressRange, .address, .addressPrefix, .portRange,
      .actionPattern, .condition, .logQuery, .guid, .moment, .consumer:
      return [[("type", .strings(["string", "number", "boolean"]))]]
    case .ignored, .notModelled: return [[]]
    }
  }

  /// A thing by its resource id, as templates write it.
  private var identified: Members {
    [
      ("type", .string("object")), ("properties", .object(["id": .object(["type": .string("string")])])),
      ("required", .strings(["id"])), ("additionalProperties", .bool(false)),
    ]
  }

  /// A map with the fields of a shape; where fields may also stand under `properties` it gets a name to refer to.
  private mutating func object(_ shape: ObjectShape, at path: [String]) -> Members {
    shape.hasProperties
      ? reference(path.joined(separator: ".")) { $0.fields(shape, at: path) } : fields(shape, at: path)
  }

  /// The members of a map with the fields of a shape, and with no others unless it takes them.
  mutating func fields(_ shape: ObjectShape, at path: [String]) -> Members {
    var properties: Members = []
    for field in shape.fields {
      let body = JSONValue.named(self.field(field, at: path))
      properties.append((field.name, body))
      if let armName = field.armName { properties.append((armName, body)) }
    }
    if shape.hasProperties {
      let name = path.joined(separator: ".")
      let inner = properties.map { ($0.0, JSONValue.named(Self.reference(to: "\(name)/properties/\($0.0)"))) }
      let nested: Members = [
        ("type", .string("object")), ("properties", .named(inner)), ("additionalProperties", .bool(false)),
      ]
      properties.append(
        (
          "properties",
          .named(
            [("description", .string("the fields as a template nests them"))]
              + Self.anyOf([nested, open, [("type", .string("null"))]]))
        ))
    }
    var members: Members = [("type", .string("object")), ("properties", .named(properties))]
    members += required(shape)
    return members + [("additionalProperties", .bool(shape.takesOthers))]
  }

  /// Which fields have to be there, under any of their names, and under `properties` where they may stand there.
  private func required(_ shape: ObjectShape) -> Members {
    let needed = shape.fields.filter(\.isRequired)
    let plain = needed.filter { $0.armName == nil && !shape.hasProperties }.map(\.name)
    var groups = needed.filter { $0.armName != nil || shape.hasProperties }.map {
      [$0.name, $0.armName].compactMap(\.self)
    }
    for choice in [shape.oneOf, shape.anyOf] where !choice.isEmpty {
      groups.append(choice.flatMap { name in [name, shape[name]?.armName].compactMap(\.self) })
    }
    let conditions = groups.map { names -> JSONValue in
      var alternatives = names.map { JSONValue.object(["required": .strings([$0])]) }
      if shape.hasProperties {
        let inner = names.map { JSONValue.object(["required": .strings([$0])]) }
        alternatives.append(
          .object([
            "required": .strings(["properties"]),
            "properties": .object([
              "properties": .object([
                "anyOf": .array(inner + [.object(["type": .string("string")])])
              ])
            ]),
          ]))
      }
      return alternatives.count == 1 ? alternatives[0] : .object(["anyOf": .array(alternatives)])
    }
    return (plain.isEmpty ? [] : [("required", .strings(plain))])
      + (conditions.isEmpty ? [] : [("allOf", .array(conditions))])
  }

  /// What an editor shows beside a field.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - leavesRest: whether what is not written stays as it is.
  static func description(of field: FieldDeclaration, leavesRest: Bool = false) -> String {
    var text = "\(field.summary) (\(field.type.title)"
    if let unit = field.unit { text += ", in \(unit)" }
    if field.isRequired { text += "; required" }
    if let unsaid = field.whenUnsaid { text += "; unless said: \(leavesRest ? "as it is" : unsaid)" }
    if let armName = field.armName { text += "; in a template `\(armName)`" }
    return text + ")"
  }
}
