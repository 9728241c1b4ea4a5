import Synchronization

/// One text a person wrote, as the bytes that were read and the path under which messages name it.
///
/// Immutable and shared; line starts are found only when a place is shown to somebody.
package final class SourceFile: Sendable {
  /// The path as messages print it: relative where the file lies below the working directory.
  package let path: String

  /// The text as UTF-8, without a byte-order mark.
  package let bytes: [UInt8]

  /// Where each line begins, found when the first place is asked for.
  private let lineStarts = Mutex<[Int]?>(nil)

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Makes a file from text, for fixtures and texts that come from elsewhere than a disk.
  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset.
  ///
  /// - Complexity: O(log(lines) + column), and once for each file O(bytes).
  package func position(at offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    let starts = knownLineStarts()
    var lower = 0
    var upper = starts.count
    // Invariant: the line at `lower` begins at or before `end`, the one at `upper` behind it.
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= end { lower = middle } else { upper = middle }
    }
    let column = 1 + String(decoding: bytes[starts[lower]..<end], as: UTF8.self).unicodeScalars.count
    return SourcePosition(line: lower + 1, column: column, lineStart: starts[lower])
  }

  private func knownLineStarts() -> [Int] {
    lineStarts.withLock { known in
      if let known { return known }
      var starts = [0]
      for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
      known = starts
      return starts
    }
  }

  /// The text of the line that starts at a byte offset, without its line break.
  package func line(startingAt lineStart: Int) -> String {
    var end = lineStart
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[lineStart..<end], as: UTF8.self)
  }

  /// The text that a span covers.
  package func text(_ span: SourceSpan) -> String {
    let lower = min(max(span.lower, 0), bytes.count)
    let upper = min(max(span.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}

/// Where a byte lies in a text: line and column count from 1, columns in Unicode scalars.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  /// The byte offset at which the line begins.
  package let lineStart: Int
}
