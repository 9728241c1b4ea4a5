import AzureModel
import ScenarioYAML
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// The table of fields is whole: what each takes and in which unit, what holds unless it is said, and how it is written.
struct FieldTableTests {
  private struct Place {
    let path: String
    let field: FieldDeclaration

    /// The shape that it is a field of.
    let shape: ObjectShape
  }

  private static let places = StepList.all.flatMap { places(in: $0.shape, "\($0.verb).") }

  private static func places(in shape: ObjectShape, _ path: String) -> [Place] {
    shape.fields.flatMap { field in
      [Place(path: path + field.name, field: field, shape: shape)]
        + (field.type.shape.map { places(in: $0, path + field.name + ".") } ?? [])
    }
  }

  /// Numbers that count nothing.
  private static let pureNumbers: Set = ["priority", "httpStatusCode"]

  @Test func `every number says what it counts, and every length of time shows its units`() {
    for place in Self.places {
      switch place.field.type {
      case .integer:
        #expect((place.field.unit != nil) != Self.pureNumbers.contains(place.field.name), "\(place.path)")
      case .delay: #expect(place.field.type.title.contains("`90s`"), "\(place.path)")
      default: #expect(place.field.unit == nil, "\(place.path)")
      }
    }
  }

  @Test func `every field that may be left out says what holds then`() {
    for place in Self.places where !place.field.isRequired {
      switch place.field.type {
      case .ignored, .notModelled: continue
      default: break
      }
      let isChosen = (place.shape.oneOf + place.shape.anyOf).contains(place.field.name)
      #expect(isChosen || place.field.whenUnsaid != nil, "\(place.path)")
      #expect(!place.field.summary.contains("unless said"), "\(place.path)")
    }
  }

  @Test func `no map has a field twice`() {
    for place in Self.places {
      let names = place.shape.fields.flatMap { [$0.name, $0.armName].compactMap(\.self) }
      #expect(Set(names).count == names.count, "\(place.path)")
    }
  }

  @Test func `what is required has no default`() {
    for place in Self.places where place.field.isRequired {
      #expect(place.field.unsaid == nil && place.field.unlessSaid == nil, "\(place.path)")
    }
  }

  @Test func `every default of a table is a value of its field`() {
    for place in Self.places {
      guard let unsaid = place.field.unsaid else { continue }
      #expect(mistakes("\"\(unsaid)\"", place.field) == [], "\(place.path)")
    }
  }

  @Test func `every field shows a value that it takes`() throws {
    for place in Self.places {
      switch place.field.type {
      case .ignored, .notModelled, .object: continue
      case .text, .list(.text): if place.field.example == nil { continue }
      case .list(let item): if item.shape != nil { continue }
      default: break
      }
      let example = try #require(place.field.anExample, "\(place.path)")
      #expect(mistakes(example, place.field) == [], "\(place.path): \(example)")
    }
  }

  private func mistakes(_ text: String, _ field: FieldDeclaration) -> [String] {
    let file = SourceFile(path: "field.yaml", text: text + "\n")
    let reading = YAMLReader.read(file, number: 0)
    guard let node = reading.documents.first else { return ["nothing written"] }
    var reader = ValueReader(file: file)
    let value = reader.value(node)
    let box = DiagnosticBox()
    let decoder = ArgumentDecoder(environment: nil, log: box.report)
    let argument = decoder.decode(value, as: field.type, field: field.name)
    return (reading.diagnostics + reader.diagnostics + box.all).map(\.message) + (argument == nil ? ["no value"] : [])
  }

  @Test func `every step has an example that begins with its verb and can be read`() throws {
    for step in StepList.all {
      #expect(step.example.hasPrefix(step.verb + ":"), "\(step.verb)")
      let lines = step.example.split(separator: "\n").map(String.init)
      let item = "  - " + lines.joined(separator: "\n    ")
      let read = diagnostics("scenario: t\nsteps:\n\(item)\n")
      // What it names is declared nowhere here.
      let others = read.map(\.code).filter { !["SCN-113", "SCN-128", "SCN-114"].contains($0) }
      #expect(others == [], "\(step.verb): \(rendered("scenario: t\nsteps:\n\(item)\n"))")
    }
  }
}
