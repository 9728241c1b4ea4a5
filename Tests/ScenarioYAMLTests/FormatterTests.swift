import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioYAML

/// Laid out, a text says the same, keeps every comment, and is left alone from then on.
func expectSoundFormatting(_ file: SourceFile, _ location: SourceLocation = #_sourceLocation) {
  let text = String(decoding: file.bytes, as: UTF8.self).debugDescription
  guard let once = YAMLFormatter.text(of: file) else {
    Issue.record("not formatted: \(text)", sourceLocation: location)
    return
  }
  let again = read(once)
  #expect(!again.diagnostics.hasErrors, "\(text) became \(once.debugDescription)", sourceLocation: location)
  #expect(
    again.documents == YAMLReader.read(file, number: 0).documents, "\(text) became \(once.debugDescription)",
    sourceLocation: location)
  let other = SourceFile(path: "case.yaml", text: once)
  #expect(
    YAMLFormatter.text(of: other) == once, "\(text) became \(once.debugDescription)", sourceLocation: location)
  #expect(
    comments(of: other) == comments(of: file), "\(text) became \(once.debugDescription)", sourceLocation: location)
}

/// The comments of a text, in their order.
private func comments(of file: SourceFile) -> [String] {
  let documents = YAMLReader.read(file, number: 0).documents
  return file.bytes.withUnsafeBufferPointer { buffer in
    let text = YAMLBytes(buffer)
    let records = documents.first?.tree.records ?? []
    let headers = records.filter { $0.shape == .literal || $0.shape == .folded }.compactMap {
      record -> (Int, String)? in
      let line = text.string(Int(record.lower), text.endOfLine(Int(record.lower)))
      return line.firstIndex(of: "#").map { (Int(record.lower), String(line[$0...])) }
    }
    let others = YAMLTrivia(text, records).comments.map { ($0.offset, $0.text) }
    return (headers + others).sorted { $0.0 < $1.0 }
      .map { $0.1.trimmingCharacters(in: .whitespaces) }
  }
}

struct FormatterTests {
  private func formatted(_ text: String) -> String? {
    YAMLFormatter.text(of: SourceFile(path: "case.yaml", text: text))
  }

  @Test func `two spaces for each level, and lists are indented below their key`() {
    let text = """
      scenario:   One
      given:
      -   deployVault:
              name:    kv
              tags: {a: b,c:   [ d,e ]}
      -   wait:   10m
      """
    let expected = """
      scenario: One
      given:
        - deployVault:
            name: kv
            tags: { a: b, c: [d, e] }
        - wait: 10m

      """
    #expect(formatted(text) == expected)
  }

  @Test func `comments stay where they belong`() {
    let text = """


      # What this is about.

      scenario: One # and only
      #   of the key below
      given:    # the world
      # of the first step

      - deployVault: { name: kv } # closed
        # of the modifier
        as: ana
        # below the modifier
      # of nothing, at the margin
      steps:
        # only
        - wait: 1m
        # below the list
      # at the end
      """
    let expected = """
      # What this is about.

      scenario: One # and only
      #   of the key below
      given: # the world
        # of the first step

        - deployVault: { name: kv } # closed
          # of the modifier
          as: ana
          # below the modifier
      # of nothing, at the margin
      steps:
        # only
        - wait: 1m
        # below the list
      # at the end

      """
    #expect(formatted(text) == expected)
  }

  @Test func `brackets with a comment in them, or too long for a line, get lines of their own`() {
    let long = String(repeating: "x", count: 50)
    let text = "a: [ # first\n  b, # of b\n  { c: d }\n  # last\n ]\ne: { f: \(long), g: \(long), h: \(long) }\n"
    let expected = """
      a:
        # first
        - b # of b
        - { c: d }
        # last
      e:
        f: \(long)
        g: \(long)
        h: \(long)

      """
    #expect(formatted(text) == expected)
  }

  @Test func `at most one blank line is kept, and none below the line that opens`() {
    #expect(formatted("a:\n\n\n  - b\n\n\n\n  - c\n\n\n\nd: e\n\n\n") == "a:\n  - b\n\n  - c\n\nd: e\n")
  }

  @Test func `documents are separated, with their comments`() {
    let text = "# one\n---\na: 1\n# between\n\n--- # two\nb: 2\n...\n# three\n---\n- c\n"
    let expected = "# one\na: 1\n# between\n---\n# two\nb: 2\n# three\n---\n- c\n"
    #expect(formatted(text) == expected)
  }

  @Test func `texts of several lines move with their indentation`() {
    let text = """
      a: |
           x
             y

           z
      b:
        - >+ # kept
          folded

      c: some
          words
      d: "more \\
         words"
      """
    let expected = """
      a: |
        x
          y

        z
      b:
        - >+ # kept
          folded

      c: some
        words
      d: "more \\
        words"

      """
    #expect(formatted(text) == expected)
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n", "---\n", "---\n---\n", "null\n", "|\n  a\n", "a\nb\n", "[]\n"])
  func `a text of little is laid out as well`(text: String) {
    expectSoundFormatting(SourceFile(path: "case.yaml", text: text))
  }

  @Test func `what cannot be read is not laid out`() {
    #expect(formatted("a: *b\n") == nil)
  }

  @Test func `every example of an accepted text is laid out soundly`() {
    for example in AcceptedTextTests.collections + AcceptedTextTests.scalars {
      expectSoundFormatting(SourceFile(path: "case.yaml", text: example.text))
    }
  }

  @Test func `every shipped scenario is laid out soundly`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scenarios")
    let paths =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    let files = paths.filter { $0.pathExtension == "yaml" }
    #expect(files.count >= 40)
    for file in files {
      expectSoundFormatting(SourceFile(path: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file))))
    }
  }
}

/// The same for the public suite.
@Suite(.enabled(if: PublicSuite.path != nil, "no copy of the YAML test suite; set REHEARSAL_YAML_SUITE"))
struct PublicSuiteFormatTests {
  @Test func `every accepted case is laid out soundly`() throws {
    var count = 0
    for example in try PublicSuite.cases() where !read(example.yaml).diagnostics.hasErrors {
      expectSoundFormatting(SourceFile(path: "\(example.id).yaml", text: example.yaml))
      count += 1
    }
    #expect(count == 202)
  }
}
