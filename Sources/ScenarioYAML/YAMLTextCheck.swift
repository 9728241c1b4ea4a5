import SourceDiagnostics

/// Makes sure that a file is a text before it is scanned: UTF-8 without control characters.
///
/// Eight bytes at a time where they are plain ASCII, so that the scanner can take characters for granted.
struct YAMLTextCheck {
  private let text: YAMLBytes
  private let number: UInt32
  private(set) var diagnostics: [Diagnostic] = []

  /// The offset behind a byte-order mark at the beginning.
  private(set) var start = 0

  /// False where scanning makes no sense: not UTF-8 at all, or no text.
  private(set) var isText = true

  private var firstInvalid: SourceSpan?
  private var invalidCount = 0

  init(_ text: YAMLBytes, number: UInt32) {
    self.text = text
    self.number = number
    if let encoding = foreignEncoding() {
      refuse(.notUTF8, encoding, 0, min(2, text.count))
      return
    }
    if hasMark(at: 0) { start = 3 }
    check()
    if let firstInvalid, isText {
      let notes = invalidCount > 1 ? ["the file holds \(invalidCount) such places"] : []
      let words = hexadecimal(firstInvalid)
      diagnostics.append(Diagnostic(.invalidUTF8, words, at: firstInvalid, notes: notes))
    }
  }

  private mutating func check() {
    var offset = start
    while offset < text.count, isText {
      if let word = text.word(at: offset), Self.isPlain(word) {
        offset += 8
      } else {
        let end = min(offset + 8, text.count)
        while offset < end, isText { offset = checkCharacter(offset) }
      }
    }
  }

  /// Whether eight bytes are all printable ASCII or line feeds.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let high = ~low
    let reachesSpace = (word & low) &+ 0x6060_6060_6060_6060
    let isFeed = ~(((word ^ 0x0A0A_0A0A_0A0A_0A0A) & low) &+ low | word)
    let isDelete = ~(((word ^ low) & low) &+ low | word)
    return (word | isDelete | ~(reachesSpace | isFeed)) & high == 0
  }

  /// Checks one character and returns the offset behind it.
  private mutating func checkCharacter(_ offset: Int) -> Int {
    let byte = text[offset]
    if byte < 0x80 {
      if byte >= 0x20, byte != 0x7F { return offset + 1 }
      if byte == 0 {
        refuse(.binary, "", offset, offset + 1)
      } else if !byte.isBlank, !byte.isBreak {
        add(.controlCharacter, codePoint(UInt32(byte)), offset, offset + 1)
      }
      return offset + 1
    }
    guard let (value, length) = scalar(at: offset) else {
      invalidCount += 1
      if firstInvalid == nil { firstInvalid = SourceSpan(file: number, lower: offset, upper: offset + 1) }
      return offset + 1
    }
    if value == 0xFEFF {
      add(.byteOrderMark, "", offset, offset + length)
    } else if (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF {
      add(.controlCharacter, codePoint(value), offset, offset + length)
    }
    return offset + length
  }

  /// Decodes one character of two to four bytes, or nil where the bytes are not UTF-8.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
    let lead = text[offset]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0 else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for distance in 1..<length {
      let next = text[offset + distance]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
  }

  /// UTF-16 and UTF-32 show in the first bytes, with or without a byte-order mark.
  private func foreignEncoding() -> String? {
    guard text.count >= 2 else { return nil }
    let zeros = (0..<4).map { $0 >= text.count || text[$0] == 0 }
    if text.count >= 4 {
      if zeros[0], zeros[1], !zeros[3] { return "UTF-32" }
      if !zeros[0], zeros[2], zeros[3], zeros[1] || text[0] == 0xFF { return "UTF-32" }
    }
    if (text[0] == 0xFE && text[1] == 0xFF) || (text[0] == 0xFF && text[1] == 0xFE) { return "UTF-16" }
    return zeros[0] != zeros[1] ? "UTF-16" : nil
  }

  private func hasMark(at offset: Int) -> Bool {
    text[offset] == 0xEF && text[offset + 1] == 0xBB && text[offset + 2] == 0xBF
  }

  private mutating func add(_ code: YAMLCode, _ words: String, _ lower: Int, _ upper: Int) {
    guard diagnostics.count < YAMLDiagnosticList.limit else { return }
    diagnostics.append(Diagnostic(code, words, at: SourceSpan(file: number, lower: lower, upper: upper)))
  }

  private mutating func refuse(_ code: YAMLCode, _ words: String, _ lower: Int, _ upper: Int) {
    isText = false
    diagnostics = []
    add(code, words, lower, upper)
  }

  private func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func hexadecimal(_ span: SourceSpan) -> String {
    "0x" + String(text[span.lower], radix: 16, uppercase: true)
  }
}
