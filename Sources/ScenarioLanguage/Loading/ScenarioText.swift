import ScenarioYAML
import SourceDiagnostics

/// A text and the tree in it, before anybody asks what it means.
package struct ScenarioText: Sendable {
  let file: SourceFile
  let number: UInt32
  let reading: YAMLReading

  /// - Parameters:
  ///   - file: The text.
  ///   - number: The file's number in the source map.
  package init(_ file: SourceFile, number: UInt32) {
    self.file = file
    self.number = number
    reading = YAMLReader.read(file, number: number)
  }

  /// Whether it is a fixture; one with several documents is meant to be.
  package var isFixture: Bool { reading.documents.contains { $0[Fixture.marker] != nil } }

  /// Where it begins to be something else.
  var start: SourceSpan {
    reading.documents.first?.entries.first?.key.span ?? SourceSpan(file: number, lower: 0, upper: 0)
  }
}
