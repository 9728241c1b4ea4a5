import Foundation
import SourceDiagnostics

/// Finds and loads the texts below the paths that somebody named.
package struct ScenarioFinder {
  /// Larger files are refused unread.
  package static let largestFile = 32 << 20

  package private(set) var diagnostics: [Diagnostic] = []
  private let base: String

  /// - Parameter base: the folder that relative paths start from and that messages leave out.
  package init(base: String = FileManager.default.currentDirectoryPath) {
    self.base = base
  }

  /// The files at and below paths, each once, in the order of their names.
  package mutating func files(at paths: [String]) -> [SourceFile] {
    var found: [String] = []
    for path in paths { found += candidates(at: path) }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }.compactMap { load($0) }
  }

  private func full(_ path: String) -> String {
    path.hasPrefix("/") ? path : (base as NSString).appendingPathComponent(path)
  }

  private mutating func candidates(at path: String) -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: full(path), isDirectory: &isDirectory) else {
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
    let below = names(below: path)
    if below.isEmpty {
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

  private func notPermitted(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      FileCode.notPermitted, "the \(what) `\(path)` may not be read", path: path,
      help: ["give the user who runs this the right to read it"])
  }

  private mutating func load(_ path: String) -> SourceFile? {
    let location = full(path)
    let attributes = try? FileManager.default.attributesOfItem(atPath: (location as NSString).resolvingSymlinksInPath)
    if let type = attributes?[.type] as? FileAttributeType, type != .typeRegular {
      diagnostics.append(
        Diagnostic(
          FileCode.notRegular, "`\(path)` is neither a file nor a folder", path: path, help: ["name a scenario file"]))
      return nil
    }
    if let size = attributes?[.size] as? Int, size > Self.largestFile {
      diagnostics.append(
        Diagnostic(
          FileCode.tooLarge, "`\(path)` has \(size >> 20) MiB; scenario files have at most \(Self.largestFile >> 20)",
          path: path, help: ["split it into several files"]))
      return nil
    }
    guard FileManager.default.isReadableFile(atPath: location) else {
      diagnostics.append(notPermitted(path, "file"))
      return nil
    }
    guard let data = FileManager.default.contents(atPath: location) else {
      diagnostics.append(Diagnostic(FileCode.unreadable, "`\(path)` could not be read", path: path))
      return nil
    }
    return SourceFile(path: displayPath(path), bytes: [UInt8](data))
  }

  /// Relative to the working directory where the file lies below it.
  private func displayPath(_ path: String) -> String {
    let prefix = base.hasSuffix("/") ? base : base + "/"
    if path.hasPrefix(prefix) { return String(path.dropFirst(prefix.count)) }
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}
