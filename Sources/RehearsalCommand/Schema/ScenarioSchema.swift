import ScenarioLanguage
import ScenarioReports

/// The JSON Schema of scenario files (draft 2020-12), made from the declarations of the language.
///
/// Editors complete and explain from it. It refuses no text that the reader accepts; what depends on names, on cells or
/// on other keys only the reader can see. Every step stands under `properties`, so that an editor need not choose among
/// alternatives; a value that is written `${…}` is allowed wherever the reader puts one in place.
enum ScenarioSchema {
  /// The permanent name; the number changes when a valid file of before becomes invalid.
  static let name = "rehearsal-scenario/1"

  /// The schema as text, the same bytes for the same version.
  static var text: String { JSONWriter.text(document) }

  static var document: JSONValue {
    var definitions = SchemaDefinitions()
    let scenario = definitions.reference("scenario") { $0.map(of: Grammar.scenario) }
    let fixture = definitions.reference("fixture") { $0.map(of: Grammar.fixture) }
    var members: [(String, JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(name)),
      ("description", .string("A scenario of Rehearsal: each document of a file is one; or a fixture.")),
      ("if", .object(["required": .strings(["fixture"])])), ("then", .named(fixture)), ("else", .named(scenario)),
    ]
    members.append(("$defs", .named(definitions.all)))
    return .named(members)
  }
}
