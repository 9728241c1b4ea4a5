import SourceDiagnostics

/// The shared storage of all nodes of one file.
final class YAMLTree: Sendable {
  let file: SourceFile
  let number: UInt32
  let records: [YAMLNodeRecord]

  init(file: SourceFile, number: UInt32, records: [YAMLNodeRecord]) {
    self.file = file
    self.number = number
    self.records = records
  }

  /// Calls a function with the text, whose offsets the records carry.
  func withText<Result>(_ body: (YAMLBytes) -> Result) -> Result {
    file.bytes.withUnsafeBufferPointer { body(YAMLBytes($0)) }
  }

  /// Whether a scalar's content is exactly these bytes.
  func content(of index: Int, equals wanted: String) -> Bool {
    let record = records[index]
    guard !record.isCollection else { return false }
    guard record.traits.contains(.verbatim) else {
      return text(of: index).utf8.elementsEqual(wanted.utf8)
    }
    let range = record.contentRange
    return wanted.utf8.count == range.count && file.bytes[clamped(range)].elementsEqual(wanted.utf8)
  }

  /// The content of a scalar, unfolded and unescaped.
  func text(of index: Int) -> String {
    let record = records[index]
    return withText { bytes in
      if record.traits.contains(.verbatim) {
        return bytes.string(record.contentRange.lowerBound, record.contentRange.upperBound)
      }
      return String(decoding: YAMLScalarDecoder(bytes).content(of: record), as: UTF8.self)
    }
  }

  private func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<file.bytes.count)
  }
}
