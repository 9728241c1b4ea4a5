import AzureModel

/// One operation of either plane, as a bit of the word it is in.
struct Operation: Sendable {
  let word: OperationWord
  let bit: UInt64

  init(_ operation: DataOperation) {
    word = .data
    bit = 1 << UInt64(operation.index)
  }

  init(_ operation: ControlOperation) {
    word = operation.word
    bit = operation.bit
  }

  /// Whether a set holds it.
  func isIn(_ set: OperationSet) -> Bool { set[word] & bit != 0 }
}
