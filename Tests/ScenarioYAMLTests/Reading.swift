import ScenarioYAML
import SourceDiagnostics

/// Reads a text for a test and says in short what came out.
func read(_ text: String) -> YAMLReading {
  YAMLReader.read(SourceFile(path: "case.yaml", text: text), number: 0)
}

/// The documents of a text as compact JSON.
func json(_ text: String) -> [String] {
  read(text).documents.map { YAMLJSON.text(of: $0) }
}

/// The codes of a text's diagnostics in the order of their places.
func codes(_ text: String) -> [String] {
  read(text).diagnostics.map(\.code)
}

/// The part of a text that a diagnostic underlines.
func underlined(_ diagnostic: Diagnostic, in text: String) -> String {
  diagnostic.primary.map { SourceFile(path: "case.yaml", text: text).text($0.span) } ?? ""
}
