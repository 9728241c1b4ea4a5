import SourceDiagnostics

/// Reads scenario files: a strict subset of YAML 1.2.
///
/// What it accepts, every reader of YAML 1.2 with the core schema reads as the same tree. Everything else gets an error
/// that says what to write instead; all independent mistakes of a file are found in one pass.
package enum YAMLReader {
  /// Offsets are kept in 32 bits, and a single byte may stand for several nodes.
  static let largestFile = 1 << 30

  /// Reads a file; never throws and never traps, whatever the bytes.
  ///
  /// - Parameters:
  ///   - file: The text.
  ///   - number: The file's number in the source map, which all spans carry.
  /// - Complexity: O(bytes), independent of the depth and the width of the collections.
  package static func read(_ file: SourceFile, number: UInt32) -> YAMLReading {
    read(file, number: number, largestFile: largestFile)
  }

  static func read(_ file: SourceFile, number: UInt32, largestFile: Int) -> YAMLReading {
    guard file.bytes.count <= largestFile else {
      let start = SourceSpan(file: number, lower: 0, upper: 0)
      return YAMLReading(documents: [], diagnostics: [Diagnostic(.tooLarge, "", at: start)])
    }
    return file.bytes.withUnsafeBufferPointer { buffer in
      let text = YAMLBytes(buffer)
      let check = YAMLTextCheck(text, number: number)
      var scanner = YAMLScanner(text, number: number)
      for diagnostic in check.diagnostics { scanner.diagnostics.addError(diagnostic) }
      if check.isText, !scanner.diagnostics.isFull { scanner.scanStream(from: check.start) }
      let tree = YAMLTree(file: file, number: number, records: scanner.records)
      let end = SourceSpan(file: number, lower: scanner.offset, upper: scanner.offset)
      return YAMLReading(
        documents: scanner.roots.map { YAMLNode(tree: tree, index: $0) },
        diagnostics: scanner.diagnostics.finished(end: end))
    }
  }
}
