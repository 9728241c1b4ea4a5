import Foundation
import ScenarioLanguage
import SourceDiagnostics

/// One text that somebody named: a file, or standard input as `-`.
struct TextInput {
  /// The path under which messages name standard input.
  static let standardInputName = "<standard input>"

  let path: String

  /// The one text that a command line names.
  ///
  /// - Throws: `Misuse` where it names none or several.
  init(_ arguments: CommandArguments) throws(CommandArguments.Misuse) {
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      let name = arguments.subcommand ?? ""
      throw CommandArguments.Misuse(
        "`\(name)` takes one file", help: ["write `rehearse \(name) FILE`, or `-` for standard input"])
    }
    self.path = path
  }

  /// The text, or nil with the reason why it cannot be had.
  func load() -> (file: SourceFile?, diagnostics: [Diagnostic]) {
    guard path != "-" else {
      return (SourceFile(path: Self.standardInputName, bytes: [UInt8](Self.standardInput())), [])
    }
    var finder = ScenarioFinder()
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      let diagnostic = Diagnostic(
        FileCode.directoryExpectedFile, "`\(path)` is a folder", path: path, help: ["name one file in it"])
      return (nil, [diagnostic])
    }
    let file = finder.files(at: [path]).first
    return (file, finder.diagnostics)
  }

  /// What can be read from standard input, one byte more than files may have at most.
  static func standardInput() -> Data {
    (try? FileHandle.standardInput.read(upToCount: ScenarioFinder.largestFile + 1)) ?? Data()
  }
}
