import Foundation
import ScenarioLanguage
import ScenarioYAML
import SourceDiagnostics
import Testing

@testable import RehearsalCommand

/// Every diagnostic has an example that fails with it and with nothing else, and one that is read without a word.
struct DiagnosticExampleTests {
  @Test func `every code has one example and is explained with it`() throws {
    let codes = Explanation.diagnosticCodes.map(\.code)
    #expect(codes.count >= 60)
    #expect(DiagnosticExample.all.map(\.code) == codes.sorted(), "write the example of a new code beside the others")
    for code in codes {
      let text = try #require(Explanation.text(of: code.lowercased()))
      #expect(text.hasPrefix("diagnostic \(code)\n") && text.contains("  corrected\n"), "\(code)")
    }
  }

  private static let withFile = DiagnosticExample.all.filter { $0.source != nil }

  @Test func `a file with one mistake gets one diagnostic, and it shows its place and a way out`() throws {
    for example in Self.withFile {
      let source = try #require(example.source)
      let found = example.read(source, isCorrected: false).diagnostics
      var isShown = true
      if case .file = example.mistake { isShown = false }
      if isShown { #expect(found.map(\.code) == [example.code], "\(example.code)") }
      let diagnostic = try #require(found.first { $0.code == example.code }, "\(example.code)")
      #expect(diagnostic.primary != nil, "\(example.code)")
      let isOfCount = ["YAML-008", "YAML-507", "SCN-136"].contains(example.code)
      #expect(isOfCount || !diagnostic.help.isEmpty || !diagnostic.notes.isEmpty, "\(example.code) says no way out")
      let printed = try #require(example.printed)
      #expect(printed.contains("\(diagnostic.severity.rawValue)[\(example.code)]: ") && printed.contains("^"))
    }
    #expect(Self.withFile.count >= 60)
  }

  @Test func `what is corrected is read without a word`() {
    for example in DiagnosticExample.all where !example.corrected.hasPrefix("$") {
      let source = SourceFile(
        path: example.isExport ? DiagnosticExample.exportPath : DiagnosticExample.path, text: example.corrected)
      let found = example.read(source, isCorrected: true).diagnostics
      #expect(found.isEmpty, "\(example.code): \(found.map(\.message))")
    }
  }

  /// Runs what an example says was typed, and compares what is printed.
  @Test(
    .enabled(
      if: BuiltCommand.path != nil && FileManager.default.fileExists(atPath: "/bin/bash"),
      "no bash, or `rehearse` is not built beside the tests"))
  func `a command line prints what its example says`() throws {
    let folder = URL(filePath: BuiltCommand.path ?? "").deletingLastPathComponent().path
    for example in DiagnosticExample.all {
      guard case .command(let line, let prints?) = example.mistake else { continue }
      // File permissions do not bind the superuser.
      if line.contains("chmod"), geteuid() == 0 { continue }
      let command = try BuiltCommand()
      defer { command.remove() }
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", "PATH=\"\(folder):$PATH\"; \(line)"]
      process.currentDirectoryURL = command.folder
      process.standardInput = FileHandle.nullDevice
      let pipe = Pipe()
      process.standardError = pipe
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let error = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(error.hasPrefix(prints + "\n"), "\(line)\n\(error)")
    }
  }

  /// The page is the golden of every message: `REHEARSAL_RECORD=1 swift test --filter DiagnosticExampleTests` writes it.
  @Test func `the page of the documentation is what the examples print`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/RehearsalTesting/Documentation.docc/EveryDiagnostic.md")
    if ProcessInfo.processInfo.environment["REHEARSAL_RECORD"] != nil {
      try Data(Explanation.diagnosticsPage.utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let made = Explanation.diagnosticsPage.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = zip(written, made).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(difference == nil, "line \((difference?.offset ?? 0) + 1) of the page is `\(difference?.element.0 ?? "")`")
    #expect(written.count == made.count)
  }
}
