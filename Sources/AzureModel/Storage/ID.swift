/// A small dense number that names one row of a `ForkedArray`, typed by what the row is.
///
/// Numbers are given in the order of creation and never reused within a world.
@frozen
package struct ID<Tag>: Hashable, Sendable {
  @usableFromInline package let raw: UInt32

  @inlinable
  package init(_ raw: UInt32) {
    self.raw = raw
  }
}
