/// A half-open range of bytes in one file.
///
/// Small and trivially copied: every node of a scenario carries one, and line and column are computed only when
/// somebody reads them.
@frozen
package struct SourceSpan: Hashable, Sendable {
  /// The file, as an index into the `SourceMap` that read it.
  package let file: UInt32
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  /// The offset of the first byte.
  @inlinable package var lower: Int { Int(start) }

  /// The offset behind the last byte; equal to `lower` for a place between two bytes.
  @inlinable package var upper: Int { Int(end) }

  @inlinable
  package init(file: UInt32, lower: Int, upper: Int) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: lower)
    self.end = UInt32(truncatingIfNeeded: max(lower, upper))
  }

  /// The smallest span that covers both; the file is that of the receiver.
  package func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, lower: min(lower, other.lower), upper: max(upper, other.upper))
  }
}
