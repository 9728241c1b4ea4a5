import Foundation
import SourceDiagnostics

/// Finds and loads the texts below the paths that somebody named.
package struct ScenarioFinder {
  /// Larger files are refused unread.
  package static let largestFile = FileLoading.largestFile

  package private(set) var diagnostics: [Diagnostic] = []
  private let base: String

  /// - Parameter base: the folder that relative paths start from and that messages leave out.
  package init(base: String = FileManager.default.currentDirectoryPath) {
    self.base = base
  }

  /// The files at and below paths, each once, in the order of their names, whatever the order of the paths.
  package mutating func files(at paths: [String]) -> [SourceFile] {
    var found: [String] = []
    var asked: Set<String> = []
    for path in paths where asked.insert(path).inserted { found += candidates(at: path) }
    var seen: Set<String> = []
    let parts = found.filter { seen.insert(displayPath($0)).inserted }.map { path in
      (path: path, parts: displayPath(path).split(separator: "/").map { Array($0.utf8) })
    }
    return parts.sorted { left, right in
      left.parts.lexicographicallyPrecedes(right.parts) { $0.lexicographicallyPrecedes($1) }
    }
    .compactMap { load($0.path) }
  }

  private func full(_ path: String) -> String {
    path.hasPrefix("/") ? path : (base as NSString).appendingPathComponent(path)
  }

  private mutating func candidates(at path: String) -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: full(path), isDirectory: &isDirectory) else {
      if isLink(path) {
        diagnostics.append(deadLink(path))
        return []
      }
      diagnostics.append(
        Diagnostic(
          FileCode.missing, "nothing exists at `\(path)`", path: path,
          help: ["name a scenario file or a folder of them"]))
      return []
    }
    guard isDirectory.boolValue else { return [path] }
    if Self.isScenarioName(path) {
      diagnostics.append(
        Diagnostic(
          FileCode.directoryExpectedFile, "`\(path)` is a folder that is named like a scenario file", path: path,
          help: ["rename the folder, or name the file in it"]))
      return []
    }
    let known = diagnostics.count
    let below = names(below: path)
    // Of a folder in which something could not be read nobody knows what else it holds.
    if below.isEmpty, diagnostics.count == known {
      diagnostics.append(
        Diagnostic(
          FileCode.noScenarioFiles, "the folder `\(path)` holds no scenario file", path: path,
          help: ["scenario files end in `.yaml` or `.yml`"]))
    }
    return below
  }

  private static func isScenarioName(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// Scenario files below a folder, sorted by their bytes; hidden ones are left out, links to folders not followed.
  private mutating func names(below folder: String) -> [String] {
    let entries: [String]
    do {
      entries = try FileManager.default.contentsOfDirectory(atPath: full(folder))
    } catch {
      diagnostics.append(notPermitted(folder, "folder"))
      return []
    }
    var files: [String] = []
    for entry in entries.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !entry.hasPrefix(".") {
      let path = folder == "." ? entry : (folder as NSString).appendingPathComponent(entry)
      let type = (try? FileManager.default.attributesOfItem(atPath: full(path)))?[.type] as? FileAttributeType
      if type == .typeDirectory {
        // A folder that is named like a scenario is somebody's slip, and is said so where it stands.
        files += Self.isScenarioName(entry) ? candidates(at: path) : names(below: path)
      } else if Self.isScenarioName(entry) {
        files.append(path)
      }
    }
    return files
  }

  private func isLink(_ path: String) -> Bool {
    let type = (try? FileManager.default.attributesOfItem(atPath: full(path)))?[.type] as? FileAttributeType
    return type == .typeSymbolicLink
  }

  private func deadLink(_ path: String) -> Diagnostic {
    Diagnostic(
      FileCode.missing, "`\(path)` is a link that leads nowhere or in a circle", path: path,
      help: ["let it lead to a scenario file, or remove it"])
  }

  private func notPermitted(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      FileCode.notPermitted, "the \(what) `\(path)` may not be read", path: path,
      help: ["give the user who runs this the right to read it"])
  }

  private mutating func load(_ path: String) -> SourceFile? {
    do throws(FileFailure) {
      return SourceFile(path: displayPath(path), bytes: try FileLoading.bytes(at: full(path)))
    } catch {
      diagnostics.append(diagnostic(error, path))
      return nil
    }
  }

  private func diagnostic(_ failure: FileFailure, _ path: String) -> Diagnostic {
    switch failure {
    case .missing, .outside: deadLink(path)
    case .folder:
      Diagnostic(
        FileCode.directoryExpectedFile, "`\(path)` leads to a folder but is named like a scenario file", path: path,
        help: ["rename the link, or name the file in the folder"])
    case .notRegular:
      Diagnostic(
        FileCode.notRegular, "`\(path)` is neither a file nor a folder", path: path, help: ["name a scenario file"])
    case .tooLarge(let size):
      Diagnostic(
        FileCode.tooLarge, "`\(path)` has \(size >> 20) MiB; scenario files have at most \(Self.largestFile >> 20)",
        path: path, help: ["split it into several files"])
    case .notPermitted: notPermitted(path, "file")
    case .unreadable: Diagnostic(FileCode.unreadable, "`\(path)` could not be read", path: path)
    }
  }

  /// Where the fixtures that files at and below paths use are read from.
  package func fixtures(of paths: [String]) -> ProjectFolder {
    ProjectFolder(base: base, named: paths.map(displayPath))
  }

  /// Relative to the working directory where the file lies below it, and without steps that lead nowhere.
  private func displayPath(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let plain = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return plain.hasPrefix(prefix) ? String(plain.dropFirst(prefix.count)) : plain
  }
}
