import Foundation
import SourceDiagnostics

/// Where fixture files come from.
package protocol FixtureSource: Sendable {
  /// The folder that holds the project of a file, which no fixture may leave; empty for the one everything starts in.
  func root(of file: String) -> String

  /// The text at a path that lies below the root.
  func load(_ path: String, root: String) throws(FileFailure) -> SourceFile
}

extension FixtureSource {
  /// The path of what a file names relative to itself; nil where that is no relative path or leaves the project.
  func path(_ written: String, from file: String) -> String? {
    guard !written.isEmpty, !written.hasPrefix("/"), !written.hasSuffix("/") else { return nil }
    let root = root(of: file)
    let below = root.isEmpty ? file[...] : file.dropFirst(root.count)
    var parts = below.split(separator: "/").map(String.init).dropLast()
    for part in written.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return ((root.isEmpty ? [] : [root]) + parts).joined(separator: "/")
  }
}

/// No files at all, for texts that stand alone.
package struct NoFixtures: FixtureSource {
  package init() {}

  package func root(of file: String) -> String { "" }

  package func load(_ path: String, root: String) throws(FileFailure) -> SourceFile { throw .missing }
}

/// The folder that a command works in, or a test its package.
package struct ProjectFolder: FixtureSource {
  private let base: String

  /// The paths that were asked for, as messages name them.
  private let named: [String]

  init(base: String, named: [String]) {
    self.base = base
    self.named = named
  }

  /// The folder itself; for a file outside it, the folder that was named and holds it.
  package func root(of file: String) -> String {
    if !file.hasPrefix("/"), file != "..", !file.hasPrefix("../") { return "" }
    let holders = named.filter { file.hasPrefix($0 + "/") }
    return holders.min { $0.count < $1.count } ?? (file as NSString).deletingLastPathComponent
  }

  package func load(_ path: String, root: String) throws(FileFailure) -> SourceFile {
    let location = full(path)
    let bytes = try FileLoading.bytes(at: location)
    // Read through a link, text from anywhere could show up in a message.
    let real = (location as NSString).resolvingSymlinksInPath
    let realRoot = (full(root) as NSString).resolvingSymlinksInPath
    guard real.hasPrefix(realRoot.hasSuffix("/") ? realRoot : realRoot + "/") else { throw .outside }
    return SourceFile(path: path, bytes: bytes)
  }

  private func full(_ path: String) -> String {
    path.hasPrefix("/") ? path : path.isEmpty ? base : (base as NSString).appendingPathComponent(path)
  }
}
