/// The files of one run, numbered in the order in which they were read.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile]

  package init(files: [SourceFile] = []) {
    self.files = files
  }

  /// Adds a file and returns the number that its spans carry.
  package mutating func add(_ file: SourceFile) -> UInt32 {
    files.append(file)
    return UInt32(files.count - 1)
  }

  /// The file of a number that `add` returned.
  package func file(_ number: UInt32) -> SourceFile? {
    Int(number) < files.count ? files[Int(number)] : nil
  }

  /// Path, line and column of the first byte of a span, or nil for a span of another map.
  package func place(_ span: SourceSpan) -> SourcePlace? {
    guard let file = file(span.file) else { return nil }
    let position = file.position(at: span.lower)
    return SourcePlace(path: file.path, line: position.line, column: position.column)
  }
}

/// A place a person can jump to.
package struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  package let path: String

  /// Counts from 1.
  package let line: Int

  /// Counts from 1, in Unicode scalars.
  package let column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The form that terminals and editors make clickable: `path:line:column`.
  package var description: String { "\(path):\(line):\(column)" }
}
