import SourceDiagnostics

/// One value, or the name of a member, in the order in which the text has them.
struct JSONRecord: Sendable {
  enum Shape: UInt8, Sendable {
    case null, bool, number, string, array, object
  }

  let shape: Shape

  /// Whether a string has no escapes, so that its text is its bytes.
  var isVerbatim = true

  /// The first byte and the one behind the last, quotes and brackets included.
  let lower: UInt32
  var upper: UInt32

  /// How many records the value takes, itself included.
  var extent: UInt32 = 1

  /// The record of the list or object that it stands in; its own for the root.
  let parent: UInt32
}

/// The shared storage of all values of one file.
final class JSONTree: Sendable {
  let file: SourceFile
  let number: UInt32
  let records: [JSONRecord]

  init(file: SourceFile, number: UInt32, records: [JSONRecord]) {
    self.file = file
    self.number = number
    self.records = records
  }

  /// The text of a string, without quotes and escapes; what is no UTF-8 is replaced.
  func text(of index: Int) -> String {
    let record = records[index]
    let content = Int(record.lower) + 1..<max(Int(record.lower) + 1, Int(record.upper) - 1)
    return record.isVerbatim
      ? String(decoding: file.bytes[content], as: UTF8.self) : JSONString.unescaped(file.bytes[content])
  }
}
