import ScenarioYAML
import SourceDiagnostics
import Testing

struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "case.yaml", bytes: bytes), number: 0)
  }

  @Test(
    arguments: [
      ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"),
      ([0x61, 0x00, 0x3A, 0x00], "UTF-16"),
      ([0x00, 0x61, 0x00, 0x3A], "UTF-16"),
      ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61], "UTF-32"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32"),
      ([0x61, 0x00, 0x00, 0x00], "UTF-32"),
      ([0x00, 0x00, 0x00, 0x61], "UTF-32"),
    ] as [([UInt8], String)])
  func `other encodings are refused by their name`(_ bytes: [UInt8], _ name: String) {
    let diagnostics = read(bytes).diagnostics
    #expect(diagnostics.map(\.code) == [YAMLCode.notUTF8.rawValue])
    #expect(diagnostics.first?.message == "the file is encoded as \(name)")
    #expect(diagnostics.first?.help == ["save the file as UTF-8"])
  }

  @Test func `a file with zero bytes is no text`() {
    let reading = read(Array("key: value\0more\n\u{7}".utf8))
    #expect(reading.diagnostics.map(\.code) == [YAMLCode.binary.rawValue])
    #expect(reading.documents.isEmpty)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(_ bytes: [UInt8]) {
    let diagnostics = read(Array("about: some text ".utf8) + bytes + [0x0A]).diagnostics
    #expect(diagnostics.map(\.code) == [YAMLCode.invalidUTF8.rawValue])
    #expect(diagnostics.first?.primary?.span.lower == 17)
  }

  @Test func `a text in an older encoding gets one diagnostic with the number of places`() {
    let latin = Array("a: caf".utf8) + [0xE9, 0x0A] + Array("b: na".utf8) + [0xEF] + Array("ve\n".utf8)
    let diagnostics = read(latin).diagnostics
    #expect(diagnostics.map(\.message) == ["`0xE9` is not valid UTF-8"])
    #expect(diagnostics.first?.notes == ["the file holds 2 such places"])
  }

  @Test func `control characters are found at every offset of a word`() {
    for offset in 0..<20 {
      for character: UInt8 in [0x01, 0x08, 0x0B, 0x1F, 0x7F] {
        var bytes = [UInt8](repeating: 0x61, count: 20)
        bytes[offset] = character
        let diagnostics = read(bytes).diagnostics
        #expect(diagnostics.map(\.code) == [YAMLCode.controlCharacter.rawValue])
        #expect(diagnostics.first?.primary?.span.lower == offset)
      }
    }
  }

  @Test func `characters of every width are accepted`() {
    let text = "a: é ☃ 😀 \u{A0}\u{2028}\u{FFFD}\u{10FFFF}\u{85}\n"
    let reading = read(Array(text.utf8))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.documents.first?["a"]?.scalar?.text == String(text.dropFirst(3).dropLast()))
  }
}
