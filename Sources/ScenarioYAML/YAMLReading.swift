import SourceDiagnostics

/// What reading a file gave: its documents, and what is wrong with its text.
package struct YAMLReading: Sendable {
  /// The root of each document in order; of a document with errors the part that could be read.
  package let documents: [YAMLNode]

  /// Errors and warnings, sorted by place, at most a hundred.
  package let diagnostics: [Diagnostic]
}
