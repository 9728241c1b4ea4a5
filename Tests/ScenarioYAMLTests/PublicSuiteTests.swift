import Foundation
import ScenarioYAML
import SourceDiagnostics
import Testing

/// Runs where a copy of the public suite is found; the package does not carry one.
@Suite(.enabled(if: PublicSuite.path != nil, "no copy of the YAML test suite; set REHEARSAL_YAML_SUITE"))
struct PublicSuiteTests {
  private static func read(_ yaml: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "case.yaml", text: yaml), number: 0)
  }

  @Test func `every invalid case is refused`() throws {
    let invalid = try PublicSuite.cases().filter(\.mustFail)
    #expect(invalid.count == 94)
    for example in invalid {
      #expect(Self.read(example.yaml).diagnostics.hasErrors, "\(example.id) \(example.name)")
    }
  }

  @Test func `every accepted case has the tree that the suite gives`() throws {
    for example in try PublicSuite.cases() where !example.mustFail {
      let reading = Self.read(example.yaml)
      guard !reading.diagnostics.hasErrors else { continue }
      if let events = example.events {
        let found = TreeEvents.events(of: reading.documents)
        #expect(found == TreeEvents.normalized(events), "\(example.id) \(example.name)")
      }
      if let json = example.json {
        let found = reading.documents.map { YAMLJSON.text(of: $0) }
        #expect(try Self.isSameJSON(found, json), "\(example.id) \(example.name): \(found)")
      }
    }
  }

  /// The numbers are those of the suite's commit ccfa74e5; a case may be refused for several reasons.
  @Test func `valid cases are refused only for what the subset leaves out`() throws {
    var accepted = 0
    var refused: [YAMLCode: Int] = [:]
    for example in try PublicSuite.cases() where !example.mustFail {
      let errors = Self.read(example.yaml).diagnostics.filter { $0.severity == .error }
      if errors.isEmpty { accepted += 1 }
      for code in Set(errors.compactMap { YAMLCode(rawValue: $0.code) }) { refused[code, default: 0] += 1 }
    }
    #expect(accepted == 202)
    let expected: [YAMLCode: Int] = [
      .anchor: 33, .alias: 15, .tag: 36, .directive: 27, .explicitKey: 25, .collectionKey: 7, .nonStringKey: 11,
    ]
    #expect(refused == expected)
  }

  @Test func `invalid cases hardly ever get more than one diagnostic`() throws {
    let numbers = try PublicSuite.cases().filter(\.mustFail).map { Self.read($0.yaml).diagnostics.count }
    #expect(numbers.filter { $0 == 1 }.count == 80)
    #expect(numbers.max() == 4)
  }

  /// Compares JSON values one after the other; the suite separates them by white space only.
  private static func isSameJSON(_ found: [String], _ expected: String) throws -> Bool {
    let joined = found.joined(separator: ",")
    let left = try JSONSerialization.jsonObject(with: Data("[\(joined)]".utf8)) as? NSArray
    let right = try JSONSerialization.jsonObject(with: Data("[\(separated(expected))]".utf8)) as? NSArray
    return left == right
  }

  /// Puts commas between the JSON values of a text.
  private static func separated(_ text: String) -> String {
    var (result, depth, isQuoted, isEscaped) = ("", 0, false, false)
    var pending = false
    for character in text {
      let isSpace = character == "\n" || character == " "
      if depth == 0, !isQuoted, isSpace {
        pending = !result.isEmpty
      } else if pending {
        result += depth == 0 && !isQuoted ? "," : ""
        pending = false
      }
      result.append(character)
      if isQuoted {
        isQuoted = isEscaped || character != "\""
        isEscaped = !isEscaped && character == "\\"
      } else if character == "\"" {
        isQuoted = true
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      }
    }
    return result
  }
}
