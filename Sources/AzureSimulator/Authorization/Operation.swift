import AzureModel

/// One operation of either plane, as a bit of the word of its plane.
struct Operation: Sendable {
  let isData: Bool
  let bit: UInt64

  init(_ operation: DataOperation) {
    isData = true
    bit = 1 << UInt64(operation.index)
  }

  init(_ operation: ControlOperation) {
    isData = false
    bit = 1 << UInt64(operation.rawValue)
  }
}

extension OperationSet {
  /// The word of the plane that an operation belongs to.
  func word(_ operation: Operation) -> UInt64 { operation.isData ? data : control }
}
