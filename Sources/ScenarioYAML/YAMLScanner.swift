import SourceDiagnostics

/// Reads a text into node records, line by line, with the open collections on a stack of its own.
///
/// Block structure follows from indentation: every line closes the collections that are indented deeper and continues
/// or opens one. The stack replaces recursion, so neither depth nor any bytes can exhaust memory that is not counted.
struct YAMLScanner {
  static let deepest = 100

  let text: YAMLBytes
  let number: UInt32
  var records: [YAMLNodeRecord] = []

  /// The records of the documents' roots.
  var roots: [Int] = []
  var diagnostics = YAMLDiagnosticList()

  /// The place that is read next. Never moves back, except from the end of a lost bracket or quote to its line.
  var offset = 0

  /// The line in which `offset` lies; `nextLine` maintains it.
  var line = Line()

  /// The open collections, the document itself first.
  var frames: [YAMLFrame] = []
  var ledger = YAMLKeyLedger()

  /// The offset behind the last scalar, bracket or indicator that belongs to a node.
  var contentEnd = 0

  /// The bracket expression that is being read.
  var flow = FlowState()

  /// The offset of a merge key, whose alias needs no remark of its own.
  var mergeKey = -1

  init(_ text: YAMLBytes, number: UInt32) {
    self.text = text
    self.number = number
  }

  struct FlowState {
    /// Lines must have at least this many spaces.
    var leastIndent = 0
    /// Whether something was reported after which the rest cannot be judged.
    var isLost = false
    /// Whether the last error was about the indentation of a line in these brackets.
    var hasWrongIndent = false
    /// Whether the entry that was read last is quoted or in brackets, so that `:` may touch it.
    var isAdjacent = false
  }

  // MARK: - Nodes

  @inline(__always)
  mutating func appendScalar(_ shape: YAMLNodeRecord.Shape, _ lower: Int, _ upper: Int, _ traits: YAMLNodeRecord.Traits)
  {
    records.append(YAMLNodeRecord(shape, lower, upper, traits))
    contentEnd = upper
  }

  /// Appends the null of a value that was left out.
  mutating func appendEmpty(at slot: Int) {
    records.append(YAMLNodeRecord(.plain, slot, slot, .verbatim))
    contentEnd = slot
  }

  /// Opens a collection whose record is, or becomes, the one at `node`; false when it is too deep.
  ///
  /// A null then stands in its place, unless the scalar that was to be its first key does.
  @inline(__always)
  mutating func openFrame(_ form: YAMLFrame.Form, indent: Int, node: Int) -> Bool {
    guard frames.count <= Self.deepest else {
      report(.tooDeep, offset, offset + 1)
      if node == records.count { appendEmpty(at: offset) }
      return false
    }
    frames.append(YAMLFrame(form: form, indent: indent, node: node, keys: ledger.count))
    return true
  }

  /// Closes the innermost collection: the value that it still awaits is null.
  mutating func closeFrame() {
    guard let frame = frames.popLast() else { return }
    if frame.step == .awaitsValue { appendEmpty(at: frame.slot) }
    if frame.isMapping { reportDuplicates(since: frame.keys) }
    guard frame.form != .document else { return }
    records[frame.node].extent = UInt32(truncatingIfNeeded: records.count - frame.node)
    records[frame.node].detail = UInt32(truncatingIfNeeded: frame.count)
    if frame.isFlow, frame.form != .flowPair { return }
    if frame.count > 0 { records[frame.node].lower = records[frame.node + 1].lower }
    records[frame.node].upper = UInt32(truncatingIfNeeded: max(contentEnd, Int(records[frame.node].lower)))
  }

  /// Puts the record of a mapping before the scalar that turned out to be its first key.
  ///
  /// Only ever the last record is moved: a key in brackets has been replaced by one record before.
  mutating func insertMapping(before key: Int, _ traits: YAMLNodeRecord.Traits) {
    let scalar = records[key]
    records[key] = YAMLNodeRecord(.mapping, Int(scalar.lower), Int(scalar.upper), traits)
    records.append(scalar)
  }

  // MARK: - Diagnostics

  func span(_ lower: Int, _ upper: Int) -> SourceSpan {
    SourceSpan(file: number, lower: lower, upper: min(max(upper, lower), text.count))
  }

  mutating func report(_ code: YAMLCode, _ lower: Int, _ upper: Int, words: String? = nil) {
    guard !diagnostics.isFull else { return }
    diagnostics.addError(Diagnostic(code, words ?? excerpt(lower, upper), at: span(lower, upper)))
  }

  /// The author's words in one line, cut to a length that fits a message.
  func excerpt(_ lower: Int, _ upper: Int) -> String {
    var words = text.string(lower, text.endOfLine(lower, before: min(upper, lower + 200)))
    let short = words.prefix(40)
    if short.endIndex < words.endIndex || words.utf8.count >= 200 { words = short + "…" }
    return words
  }

  func isDash(at offset: Int) -> Bool {
    text[offset] == Byte.dash && text[offset + 1].isBlankOrEnd
  }
}
