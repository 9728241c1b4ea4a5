/// One node of a tree as it is stored: twenty bytes, in the order in which the text mentions them.
///
/// The records of a collection's children follow its own, each child with everything below it; a mapping's children are
/// key, value, key, value.
struct YAMLNodeRecord: Sendable {
  enum Shape: UInt8, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, sequence, mapping
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// The bytes between the delimiters are the content, nothing to unfold or unescape.
    static let verbatim = Traits(rawValue: 1)
    /// Written in brackets.
    static let flow = Traits(rawValue: 2)
    /// A block scalar that ends without a line break.
    static let strip = Traits(rawValue: 4)
    /// A block scalar that keeps all its line breaks.
    static let keep = Traits(rawValue: 8)
    /// Already refused: no further remark about it.
    static let flawed = Traits(rawValue: 16)
  }

  /// The offset of the first byte, quotes and brackets included.
  var lower: UInt32
  var upper: UInt32

  /// How many records the node covers, itself included; one for a scalar.
  var extent: UInt32 = 1

  /// Children of a sequence, entries of a mapping, indentation of a block scalar's content.
  var detail: UInt32 = 0
  var shape: Shape
  var traits: Traits = []

  init(_ shape: Shape, _ lower: Int, _ upper: Int, _ traits: Traits = []) {
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
    self.shape = shape
    self.traits = traits
  }

  @inline(__always) var isCollection: Bool { shape == .sequence || shape == .mapping }

  /// The bytes between the delimiters.
  var contentRange: Range<Int> {
    let isQuoted = shape == .singleQuoted || shape == .doubleQuoted
    let start = Int(lower) + (isQuoted ? 1 : 0)
    let end = Int(upper) - (isQuoted ? 1 : 0)
    return start..<max(start, end)
  }
}
