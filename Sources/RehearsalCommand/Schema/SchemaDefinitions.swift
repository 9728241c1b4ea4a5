import AzureModel
import ScenarioLanguage
import ScenarioReports

/// The definitions of a schema, each made when it is first referred to.
struct SchemaDefinitions {
  typealias Members = [(String, JSONValue)]

  private var names = ["reference"]
  private var bodies = ["reference": JSONValue.named(expression)]

  /// The name under which a list of words stands, by the words themselves.
  private var listNames: [[String]: String] = [:]

  /// Text with references in it, which the reader puts in place before it decodes.
  private static let expression: Members = [
    ("description", .string("a value of an axis, a `let` or a step: `${name}`, `${name.field}`, `${kind:name.field}`")),
    ("type", .string("string")), ("pattern", .string("\\$\\{")),
  ]

  /// Every definition with its name, in the order of the alphabet.
  var all: Members { names.sorted().map { ($0, bodies[$0] ?? .bool(true)) } }

  static func reference(to name: String) -> Members { [("$ref", .string("#/$defs/\(name)"))] }

  /// Refers to a definition, which is made where there is none yet; it may refer to itself.
  mutating func reference(_ name: String, _ make: (inout SchemaDefinitions) -> Members) -> Members {
    if bodies[name] == nil {
      names.append(name)
      bodies[name] = .bool(true)
      bodies[name] = .named(make(&self))
    }
    return Self.reference(to: name)
  }

  /// Refers to words that the reader compares without case: an enumeration to complete from, and a pattern.
  ///
  /// - Parameters:
  ///   - words: What an editor offers.
  ///   - wanted: The name of the definition, unless another list has it.
  ///   - others: Words that are read as well, but not offered.
  ///   - hasBlanks: Whether blanks do not matter either.
  mutating func words(
    _ words: [String], named wanted: String, alsoRead others: [String] = [], hasBlanks: Bool = true
  ) -> Members {
    let key = words + others
    var name = listNames[key] ?? wanted
    var number = 2
    while listNames[key] == nil, bodies[name] != nil {
      name = "\(wanted).\(number)"
      number += 1
    }
    listNames[key] = name
    return reference(name) { _ in
      Self.anyOf([
        [("enum", .strings(words))], [("type", .string("string")), ("pattern", Self.pattern(of: key, hasBlanks))],
      ])
    }
  }

  static func anyOf(_ alternatives: [Members]) -> Members {
    alternatives.count == 1 ? alternatives[0] : [("anyOf", .array(alternatives.map(JSONValue.named)))]
  }

  /// A regular expression for words in any case: JSON Schema has no flag for it.
  private static func pattern(of words: [String], _ hasBlanks: Bool) -> JSONValue {
    let patterns = words.map { word in
      word.filter { $0 != " " }.map { letter -> String in
        let (lower, upper) = (letter.lowercased(), letter.uppercased())
        if lower != upper { return "[\(upper)\(lower)]" }
        return letter.isLetter || letter.isNumber || "_-/".contains(letter) ? "\(letter)" : "\\\(letter)"
      }.joined(separator: hasBlanks ? " *" : "")
    }
    let edge = hasBlanks ? " *" : ""
    return .string("^\(edge)(?:\(patterns.joined(separator: "|")))\(edge)$")
  }
}
