import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// What is printed about paths that cannot be read; each is one message.
struct FileCodeTests {
  /// What is printed about a path in a folder that was prepared.
  private func printed(_ path: String, _ prepare: (URL) throws -> Void = { _ in }) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rehearsal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = try? FileManager.default.removeItem(at: folder) }
    try prepare(folder)
    var finder = ScenarioFinder(base: folder.path)
    let diagnostics = finder.files(at: [path]).isEmpty ? finder.diagnostics : []
    return DiagnosticRenderer(sources: SourceMap()).render(diagnostics)
  }

  @Test func `nothing at the path`() throws {
    #expect(
      try printed("gone.yaml") == """
        error[FILE-001]: nothing exists at `gone.yaml`
          --> gone.yaml
           = help: name a scenario file or a folder of them


        """)
  }

  @Test func `a folder named like a file`() throws {
    let text = try printed(".") {
      try FileManager.default.createDirectory(at: $0.appending(path: "a.yml"), withIntermediateDirectories: true)
    }
    #expect(
      text == """
        error[FILE-002]: `a.yml` is a folder that is named like a scenario file
          --> a.yml
           = help: rename the folder, or name the file in it


        """)
  }

  @Test(.enabled(if: geteuid() != 0, "file permissions do not bind the superuser"))
  func `a folder that may not be read`() throws {
    let text = try printed("inner") {
      try FileManager.default.createDirectory(
        at: $0.appending(path: "inner"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0])
    }
    #expect(
      text == """
        error[FILE-003]: the folder `inner` may not be read
          --> inner
           = help: give the user who runs this the right to read it


        """)
  }

  @Test func `a file larger than files can be`() throws {
    let text = try printed("big.yaml") { folder in
      try Data().write(to: folder.appending(path: "big.yaml"))
      let handle = try FileHandle(forWritingTo: folder.appending(path: "big.yaml"))
      try handle.truncate(atOffset: 33 << 20)
      try handle.close()
    }
    #expect(
      text == """
        error[FILE-004]: `big.yaml` has 33 MiB; scenario files have at most 32
          --> big.yaml
           = help: split it into several files


        """)
  }

  @Test func `a file without a scenario`() {
    #expect(
      rendered("# nothing\n") == """
        error[FILE-005]: the file holds no scenario
          --> case.yaml
           = help: begin with `scenario: a question or statement`
        """)
  }

  @Test func `a device`() throws {
    #expect(
      try printed("/dev/null") == """
        error[FILE-006]: `/dev/null` is neither a file nor a folder
          --> /dev/null
           = help: name a scenario file


        """)
  }

  #if os(Linux)
    @Test func `a file that ends in an error when it is read`() throws {
      #expect(
        try printed("/proc/self/mem") == """
          error[FILE-007]: `/proc/self/mem` could not be read
            --> /proc/self/mem


          """)
    }
  #endif

  @Test func `a folder without scenarios`() throws {
    #expect(
      try printed(".") == """
        error[FILE-008]: the folder `.` holds no scenario file
          --> .
           = help: scenario files end in `.yaml` or `.yml`


        """)
  }

  @Test func `every code says in one sentence what it means`() {
    #expect(FileCode.allCases.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    #expect(Set(FileCode.allCases.map(\.summary)).count == FileCode.allCases.count)
  }
}
