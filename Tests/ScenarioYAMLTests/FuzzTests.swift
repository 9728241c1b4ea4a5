import ScenarioYAML
import SeededRandomness
import SourceDiagnostics
import Testing

/// Texts nobody would write: whatever they are, reading ends, and what is accepted can be written and read again.
struct FuzzTests {
  private static let pieces = [
    "a", "key", "- ", "-", "? ", ":", ": ", "key: ", "\n", "\n", "\n  ", "\n    ", "\n ", "  ", " ", "\t", "# c",
    " # c", "'", "\"",
    "'x'", "\"y\"", "\\", "\\n", "[", "]", "{", "}", ",", ", ", "|", "|-\n", "|+\n", ">\n", ">2\n", "---\n", "\n---\n",
    "\n...\n",
    "1", "true", "~", "x y", "::", ":x", "-x", "%", "@", "&a", "*a", "!t", "<<", "é", "\r\n", "\r", "\u{FEFF}", "yes",
    "0x1", "1:30",
  ]

  private static let seeds =
    AcceptedTextTests.collections.map(\.text) + AcceptedTextTests.scalars.map(\.text) + YAMLExamples.all.map(\.text)

  private func check(_ bytes: [UInt8]) {
    let reading = YAMLReader.read(SourceFile(path: "case.yaml", bytes: bytes), number: 0)
    #expect(reading.diagnostics.count <= 100)
    for diagnostic in reading.diagnostics {
      let span = diagnostic.primary?.span
      #expect((span?.lower ?? -1) >= 0 && (span?.upper ?? .max) <= bytes.count)
    }
    // Also a tree of which a part is missing can be walked.
    let jsons = reading.documents.map { YAMLJSON.text(of: $0) }
    guard !reading.diagnostics.hasErrors else { return }
    let emitted = YAMLEmitter.text(of: reading.documents)
    let again = read(emitted)
    #expect(again.documents == reading.documents, "\(String(decoding: bytes, as: UTF8.self).debugDescription) \(jsons)")
    #expect(!again.diagnostics.hasErrors, "\(emitted.debugDescription)")
    #expect(YAMLEmitter.text(of: again.documents) == emitted)
    expectSoundFormatting(SourceFile(path: "case.yaml", bytes: bytes))
  }

  @Test func `random pieces of YAML`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<3000 {
      let count = Int.random(in: 1..<24, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(Array(text.utf8))
    }
  }

  @Test func `random pieces at the limits of depth and of the number of mistakes`() {
    var random = SplitMix64(seed: 4)
    let deep = ["[", "- ", "{a: ", "[a: "].map { String(repeating: $0, count: 98) }
    let prefixes = deep + [String(repeating: "- *x\n", count: 98), "[" + String(repeating: "*x,", count: 98)]
    for _ in 0..<600 {
      let count = Int.random(in: 1..<16, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(Array(((prefixes.randomElement(using: &random) ?? "") + text).utf8))
    }
  }

  @Test func `texts with a few changed bytes`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8.prefix(200))
      for _ in 0..<Int.random(in: 1..<4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let piece = Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
        let end = min(bytes.count, place + Int.random(in: 0..<3, using: &random))
        bytes.replaceSubrange(place..<end, with: piece)
      }
      check(bytes)
    }
  }

  @Test func `random bytes`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<60, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
      check((0..<count).map { _ in UInt8.random(in: 9...126, using: &random) })
    }
  }

  @Test func `cut off anywhere, a text is still read`() {
    for seed in Self.seeds where seed.utf8.count < 200 {
      let bytes = Array(seed.utf8)
      for end in 0...bytes.count { check(Array(bytes[..<end])) }
    }
  }

  @Test func `two readings give the same answer`() {
    for seed in Self.seeds {
      let (one, other) = (read(seed), read(seed))
      #expect(one.documents == other.documents)
      #expect(one.diagnostics == other.diagnostics)
    }
  }
}
