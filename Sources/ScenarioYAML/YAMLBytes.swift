/// A text that is being scanned: any offset may be asked for, and outside of the text stands a zero.
///
/// The only place that touches memory without the compiler's checks. A zero inside a text never gets here
/// (`YAMLTextCheck` refuses it), so that zero means the end.
struct YAMLBytes {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  @inline(__always) var count: Int { buffer.count }

  @inline(__always) subscript(offset: Int) -> UInt8 {
    // One unsigned comparison refuses negative offsets as well.
    UInt(bitPattern: offset) < UInt(bitPattern: buffer.count) ? buffer[offset] : 0
  }

  /// Eight bytes at once; the caller has made sure that they lie inside.
  @inline(__always) func word(at offset: Int) -> UInt64? {
    guard offset >= 0, offset <= buffer.count - 8 else { return nil }
    return UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The bytes of a range, cut to the text.
  func slice(_ lower: Int, _ upper: Int) -> UnsafeBufferPointer<UInt8> {
    let start = min(max(lower, 0), count)
    let end = min(max(upper, start), count)
    return UnsafeBufferPointer(rebasing: buffer[start..<end])
  }

  func string(_ lower: Int, _ upper: Int) -> String {
    String(decoding: slice(lower, upper), as: UTF8.self)
  }

  /// Whether two ranges hold the same bytes.
  func isEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    var distance = 0
    while distance < left.count {
      if self[left.lowerBound + distance] != self[right.lowerBound + distance] { return false }
      distance += 1
    }
    return true
  }

  /// The offset behind a line break, which is LF, CR LF or CR; the same offset where none stands.
  @inline(__always) func afterBreak(_ offset: Int) -> Int {
    let byte = self[offset]
    if byte == Byte.lineFeed { return offset + 1 }
    guard byte == Byte.carriageReturn else { return offset }
    return self[offset + 1] == Byte.lineFeed ? offset + 2 : offset + 1
  }

  /// The offset of the line break, or of the end of the text, at or behind an offset.
  @inline(__always) func endOfLine(_ offset: Int) -> Int {
    var index = offset
    while index < count, !self[index].isBreak { index += 1 }
    return index
  }

  /// The offset of the first line break in a range, or its end.
  func endOfLine(_ lower: Int, before upper: Int) -> Int {
    var index = lower
    while index < upper, !self[index].isBreak { index += 1 }
    return index
  }

  /// The first offset at or behind this one that is neither space nor tab.
  @inline(__always) func skipBlanks(_ offset: Int) -> Int {
    var index = offset
    while self[index].isBlank { index += 1 }
    return index
  }

  /// The offset behind the last byte in a range that is neither space nor tab.
  @inline(__always) func trimBlanks(from lower: Int, to upper: Int) -> Int {
    var index = upper
    while index > lower, self[index - 1].isBlank { index -= 1 }
    return index
  }

  /// Whether `---` or `...` stands here, followed by a blank or the end of the line.
  @inline(__always) func isDocumentMarker(at offset: Int) -> Bool {
    let byte = self[offset]
    guard byte == Byte.dash || byte == Byte.dot else { return false }
    return self[offset + 1] == byte && self[offset + 2] == byte && self[offset + 3].isBlankOrEnd
  }
}
