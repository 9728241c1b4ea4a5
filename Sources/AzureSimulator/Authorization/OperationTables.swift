import AzureModel

/// Sets of operations by a 64-bit key, each word in a table of its own: a question looks at one of them.
struct OperationTables: Sendable {
  private var data = GrantTable()
  private var control = GrantTable()
  private var moreControl = GrantTable()

  /// Whether nothing was ever set.
  var isEmpty: Bool { data.isEmpty && control.isEmpty && moreControl.isEmpty }

  /// The word of a key in which an operation has its bit; zero when nothing is there.
  ///
  /// - Complexity: O(1) expected.
  func word(of operation: Operation, under key: UInt64) -> UInt64 {
    switch operation.word {
    case .data: data.word(key)
    case .control: control.word(key)
    case .moreControl: moreControl.word(key)
    }
  }

  /// Whether an operation is set for one of some holders at one of some places. Allocates nothing.
  ///
  /// - Complexity: O(holders × places) look-ups.
  func holds(_ operation: Operation, _ holders: NumberRow, _ places: NumberRow) -> Bool {
    switch operation.word {
    case .data: data.holds(operation.bit, holders, places)
    case .control: control.holds(operation.bit, holders, places)
    case .moreControl: moreControl.holds(operation.bit, holders, places)
    }
  }

  /// Replaces the set under a key, in this fork only.
  mutating func set(_ operations: OperationSet, under key: UInt64) {
    data.set(operations.data, under: key)
    control.set(operations.control, under: key)
    moreControl.set(operations.moreControl, under: key)
  }

  /// Adds a set to what is under a key.
  mutating func formUnion(_ operations: OperationSet, under key: UInt64) {
    data.set(data.word(key) | operations.data, under: key)
    control.set(control.word(key) | operations.control, under: key)
    moreControl.set(moreControl.word(key) | operations.moreControl, under: key)
  }

  /// Makes what this fork set part of a base that all forks share.
  mutating func compact() {
    data.compact()
    control.compact()
    moreControl.compact()
  }
}
