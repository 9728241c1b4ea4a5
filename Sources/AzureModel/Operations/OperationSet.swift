/// The word of an operation set in which an operation has its bit.
@frozen
package enum OperationWord: UInt8, Hashable, Sendable, CaseIterable {
  case data
  case control

  /// The second word of the control plane, for its operations from the 65th on.
  case moreControl
}

/// A set of operations: one word for the data plane, two for the control plane.
@frozen
package struct OperationSet: Hashable, Sendable {
  @usableFromInline package var data: UInt64
  @usableFromInline package var control: UInt64
  @usableFromInline package var moreControl: UInt64

  @inlinable
  package init(data: UInt64 = 0, control: UInt64 = 0, moreControl: UInt64 = 0) {
    self.data = data
    self.control = control
    self.moreControl = moreControl
  }

  @inlinable package var isEmpty: Bool { data == 0 && control == 0 && moreControl == 0 }

  @inlinable
  package subscript(word: OperationWord) -> UInt64 {
    switch word {
    case .data: data
    case .control: control
    case .moreControl: moreControl
    }
  }

  @inlinable
  package func contains(_ operation: DataOperation) -> Bool {
    data & (1 << UInt64(operation.index)) != 0
  }

  @inlinable
  package func contains(_ operation: ControlOperation) -> Bool { self[operation.word] & operation.bit != 0 }

  @inlinable
  package mutating func insert(_ operation: DataOperation) { data |= 1 << UInt64(operation.index) }

  @inlinable
  package mutating func insert(_ operation: ControlOperation) {
    if operation.word == .control { control |= operation.bit } else { moreControl |= operation.bit }
  }

  @inlinable
  package func union(_ other: OperationSet) -> OperationSet {
    OperationSet(
      data: data | other.data, control: control | other.control, moreControl: moreControl | other.moreControl)
  }

  @inlinable
  package func intersection(_ other: OperationSet) -> OperationSet {
    OperationSet(
      data: data & other.data, control: control & other.control, moreControl: moreControl & other.moreControl)
  }

  @inlinable
  package mutating func formUnion(_ other: OperationSet) { self = union(other) }

  @inlinable
  package func subtracting(_ other: OperationSet) -> OperationSet {
    OperationSet(
      data: data & ~other.data, control: control & ~other.control, moreControl: moreControl & ~other.moreControl)
  }
}

extension ControlOperation {
  /// The word of a set that its bit is in.
  @inlinable
  package var word: OperationWord { rawValue < 64 ? .control : .moreControl }

  /// Its bit in that word.
  @inlinable
  package var bit: UInt64 { 1 << UInt64(rawValue % 64) }
}
