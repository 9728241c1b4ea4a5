/// A set of operations: one word for the data plane, one for the control plane.
@frozen
package struct OperationSet: Hashable, Sendable {
  @usableFromInline package var data: UInt64
  @usableFromInline package var control: UInt64

  @inlinable
  package init(data: UInt64 = 0, control: UInt64 = 0) {
    self.data = data
    self.control = control
  }

  @inlinable package var isEmpty: Bool { data == 0 && control == 0 }

  @inlinable
  package func contains(_ operation: DataOperation) -> Bool {
    data & (1 << UInt64(operation.index)) != 0
  }

  @inlinable
  package func contains(_ operation: ControlOperation) -> Bool {
    control & (1 << UInt64(operation.rawValue)) != 0
  }

  @inlinable
  package mutating func insert(_ operation: DataOperation) { data |= 1 << UInt64(operation.index) }

  @inlinable
  package mutating func insert(_ operation: ControlOperation) { control |= 1 << UInt64(operation.rawValue) }

  @inlinable
  package func union(_ other: OperationSet) -> OperationSet {
    OperationSet(data: data | other.data, control: control | other.control)
  }

  @inlinable
  package func intersection(_ other: OperationSet) -> OperationSet {
    OperationSet(data: data & other.data, control: control & other.control)
  }

  @inlinable
  package mutating func formUnion(_ other: OperationSet) { self = union(other) }

  @inlinable
  package func subtracting(_ other: OperationSet) -> OperationSet {
    OperationSet(data: data & ~other.data, control: control & ~other.control)
  }
}
