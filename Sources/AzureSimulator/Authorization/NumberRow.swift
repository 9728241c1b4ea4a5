/// A number and the others that belong to it: a scope and those above it, or a principal and its groups.
///
/// Shares the array that the others lie in; one without others needs none.
struct NumberRow: RandomAccessCollection, Sendable {
  private let number: UInt32
  let others: ArraySlice<UInt32>

  init(_ number: UInt32, _ others: ArraySlice<UInt32> = []) {
    self.number = number
    self.others = others
  }

  var startIndex: Int { 0 }
  var endIndex: Int { others.count + 1 }

  subscript(position: Int) -> UInt32 { position == 0 ? number : others[others.startIndex + position - 1] }
}
