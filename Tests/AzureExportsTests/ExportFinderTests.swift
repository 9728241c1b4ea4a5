import Foundation
import SourceDiagnostics
import Testing

@testable import AzureExports

/// Files are found in the order of their paths; what cannot be read says so.
struct ExportFinderTests {
  @Test func `PowerShell's UTF-16 is read like UTF-8`() {
    let text = #"{"a": "é"}"#
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, Array(text.utf8)] { #expect(ExportFinder.utf8(bytes) == Array(text.utf8)) }
    #expect(ExportFinder.utf8([0xFF, 0xFE, 0x41]).isEmpty)
  }

  @Test func `folders are searched, hidden files left out, and what is missing is said`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exports-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("b"), withIntermediateDirectories: true)
    for name in ["b/z.json", "a.JSON", ".hidden.json", "note.txt"] {
      try Data("[]".utf8).write(to: folder.appendingPathComponent(name))
    }
    var finder = ExportFinder()
    let names = finder.files(at: [folder.path]).map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(names == ["a.JSON", "b/z.json"] && finder.diagnostics.isEmpty)
    #expect(finder.files(at: [folder.path + "/nowhere"]).isEmpty)
    #expect(finder.diagnostics.map(\.code) == ["EXPORT-101"])
  }
}
