import AzureModel
import Foundation
import Testing

@testable import RehearsalCommand
@testable import ScenarioLanguage

/// The schema as an editor reads it; `.ci/check-schema` lets a validator use it.
struct SchemaTests {
  private let schema: [String: Any]
  private let definitions: [String: [String: Any]]

  init() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ScenarioSchema.text.utf8))
    schema = try #require(object as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: [String: Any]])
  }

  private static func properties(_ value: [String: Any]?) -> [String: [String: Any]] {
    value?["properties"] as? [String: [String: Any]] ?? [:]
  }

  /// Every object in a value, itself included.
  private static func objects(_ value: Any) -> [[String: Any]] {
    if let object = value as? [String: Any] { return [object] + object.values.flatMap(objects) }
    return (value as? [Any])?.flatMap(objects) ?? []
  }

  @Test func `it names its draft and is the same on every call`() {
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(ScenarioSchema.text == ScenarioSchema.text)
  }

  @Test(arguments: [("scenario", Grammar.scenario), ("fixture", Grammar.fixture)])
  func `a document has the keys of the grammar and no others`(name: String, keys: [KeyDeclaration]) {
    let document = definitions[name]
    #expect(Set(Self.properties(document).keys) == Set(keys.map(\.name)))
    #expect(document?["additionalProperties"] as? Bool == false)
    #expect(document?["required"] as? [String] == [name])
  }

  @Test func `a resource of a deployment is a step that writes, with what orders it`() {
    let names = Set(Self.properties(definitions["deployedResource"]).keys)
    #expect(names.isSuperset(of: Grammar.deployedResource.map(\.name) + ["deployVault", "assignRole"]))
    #expect(names.isDisjoint(with: ["setSecret", "deployment", "wait", "updateVault"]))
  }

  @Test func `a step has every verb and every modifier under its properties`() {
    let step = definitions["step"]
    let names = StepList.verbs + Grammar.compoundSteps.map(\.name) + Grammar.modifiers.map(\.name)
    #expect(Set(Self.properties(step).keys) == Set(names))
    #expect(step?["additionalProperties"] as? Bool == false)
    #expect(step?["oneOf"] == nil)
  }

  @Test func `every verb and every modifier is described, with its example`() {
    let properties = Self.properties(definitions["step"])
    for step in StepList.all {
      let description = properties[step.verb]?["description"] as? String ?? ""
      #expect(description.contains(step.summary) && description.contains(step.example), "\(step.verb)")
    }
    for key in Grammar.modifiers {
      let description = properties[key.name]?["description"] as? String ?? ""
      #expect(description.hasPrefix(key.summary), "\(key.name)")
    }
  }

  @Test func `every reference leads somewhere`() {
    let references = Self.objects(schema).compactMap { $0["$ref"] as? String }
    #expect(references.count > 200)
    for reference in Set(references) {
      var parts = reference.split(separator: "/").map(String.init)
      #expect(parts.removeFirst() == "#" && parts.removeFirst() == "$defs")
      var place: Any? = definitions
      for part in parts { place = (place as? [String: Any])?[part] }
      #expect(place != nil, "\(reference)")
    }
  }

  @Test func `completion knows stages, rules, roles, operations and the words of a field`() {
    let lists = Self.objects(schema).compactMap { $0["enum"] as? [String] }.map(Set.init)
    let wanted = [
      Stage.allCases.map(\.rawValue), RuleTable.rows.map(\.id.name), RoleTable.names,
      DataOperationTable.rows.map(\.name), ClientTool.allCases.map(\.rawValue),
    ]
    for words in wanted { #expect(lists.contains(Set(words)), "\(words.prefix(3))") }
  }

  @Test func `every field of every step is there under each of its names`() throws {
    for step in StepList.all {
      let texts = Self.objects(Self.properties(definitions["step"])[step.verb] ?? [:])
      let referred = texts.compactMap { $0["$ref"] as? String }.compactMap { reference in
        definitions[String(reference.dropFirst("#/$defs/".count))]
      }
      let names = (texts + referred).reduce(into: Set<String>()) { $0.formUnion(Self.properties($1).keys) }
      let fields = step.shape.fields.flatMap { [$0.name] + ($0.armName.map { [$0] } ?? []) }
      #expect(names.isSuperset(of: fields), "\(step.verb)")
    }
  }
}
