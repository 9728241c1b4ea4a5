import Foundation
import ScenarioReports
import ScenarioRunner
import SourceDiagnostics

/// Where a command writes: results to standard output, remarks and diagnostics to standard error, reports to files.
package struct Console: Sendable {
  package enum Stream: Sendable {
    case output, error
  }

  private let environment: [String: String]
  private let color: String

  package init(environment: [String: String], color: String) {
    self.environment = environment
    self.color = color
  }

  /// Results.
  func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// A remark for the person at the terminal.
  func remark(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  func print(diagnostics report: RunReport) { print(report.diagnostics, report.sources) }

  /// Diagnostics of texts.
  func print(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
    let text = DiagnosticRenderer(sources: sources, paint: paint(.error)).render(diagnostics)
    if !text.isEmpty { FileHandle.standardError.write(Data(text.utf8)) }
  }

  /// Writes beside the target and renames, so that a half-written report is never seen.
  func write(_ text: String, to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Why a report could not be written to `path`, and what to give instead.
  ///
  /// Foundation's own sentences for these two mistakes name neither the file in the way nor what to change.
  func reason(_ error: any Error, writing path: String) -> String {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return "it is a folder; give the path of a file in it"
    }
    var ancestor = (path as NSString).deletingLastPathComponent
    while !ancestor.isEmpty, ancestor != "/" {
      if FileManager.default.fileExists(atPath: ancestor, isDirectory: &isFolder), !isFolder.boolValue {
        return "`\(ancestor)` is a file, not a folder"
      }
      ancestor = (ancestor as NSString).deletingLastPathComponent
    }
    return (error as NSError).localizedDescription
  }

  /// Colours for a stream: the flag, then NO_COLOR, then CLICOLOR_FORCE and FORCE_COLOR, then CLICOLOR, then whether
  /// it is a terminal. Empty variables count as unset.
  func paint(_ stream: Stream) -> TerminalPaint {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    switch color {
    case "always": return .coloured
    case "never": return .plain
    default: break
    }
    if isSet("NO_COLOR") { return .plain }
    let forced = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains { isSet($0) && environment[$0] != "0" }
    if forced { return .coloured }
    if environment["CLICOLOR"] == "0" || environment["TERM"] == "dumb" { return .plain }
    return isatty(stream == .output ? 1 : 2) == 1 ? .coloured : .plain
  }

  /// Signs beyond ASCII only where the locale is UTF-8.
  var symbols: VerdictSymbols {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      // Without a locale a pipe gets the usual signs, a terminal plain ones.
      return isatty(1) == 1 ? .ascii : .unicode
    }
    let folded = locale.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8") ? .unicode : .ascii
  }

  /// Columns of the terminal; wide where results go to a file.
  var width: Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 20 { return columns }
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 { return Int(size.ws_col) }
    return isatty(1) == 1 ? 80 : 160
  }

  /// The value of an option that takes one of some words.
  func choice(
    _ name: String, _ words: [String], in arguments: CommandArguments
  ) throws(CommandArguments.Misuse) -> String? {
    guard let value = arguments.value(name) else { return nil }
    guard words.contains(value) else {
      let near = DidYouMean.nearest(to: value, in: words)
      throw CommandArguments.Misuse(
        "`--\(name)` takes \(words.map { "`\($0)`" }.joined(separator: " or ")), not `\(value)`",
        help: near.map { ["did you mean `\($0)`?"] } ?? [])
    }
    return value
  }
}
