import Foundation
import SourceDiagnostics

/// Finds and loads the exports at and below paths: every file that ends in `.json`.
package struct ExportFinder {
  /// Larger files are refused unread.
  package static let largestFile = 256 << 20

  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// The files in the order of their paths, each once.
  package mutating func files(at paths: [String]) -> [SourceFile] {
    var found: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        refuse(.missing, "nothing exists at `\(path)`", path, help: "name a folder of exports, or one of them")
        continue
      }
      guard isFolder.boolValue else {
        found.insert(path)
        continue
      }
      let below = (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? [])
        .filter { $0.lowercased().hasSuffix(".json") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      if below.isEmpty {
        refuse(.empty, "the folder `\(path)` holds no export", path, help: "exports end in `.json`")
      }
      found.formUnion(below.map { (path as NSString).appendingPathComponent($0) })
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { load($0) }
  }

  private mutating func load(_ path: String) -> SourceFile? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: (path as NSString).resolvingSymlinksInPath)
    if let size = attributes?[.size] as? Int, size > Self.largestFile {
      refuse(
        .tooLarge, "`\(path)` has \(size >> 20) MiB; exports have at most \(Self.largestFile >> 20)", path,
        help: "export subscription by subscription, into several files")
      return nil
    }
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let data = FileManager.default.contents(atPath: path)
    else {
      refuse(.unreadable, "`\(path)` could not be read", path, help: "look at its rights, and whether it is a file")
      return nil
    }
    return SourceFile(path: path, bytes: Self.utf8([UInt8](data)))
  }

  private mutating func refuse(_ code: ExportFileCode, _ message: String, _ path: String, help: String) {
    diagnostics.append(Diagnostic(code, message, path: path, help: [help]))
  }

  /// PowerShell's `>` writes UTF-16 with a mark in front; everything else is UTF-8.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place -> UInt16 in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// What can be wrong with an export before its text is looked at.
package enum ExportFileCode: String, DiagnosticCode {
  case missing = "EXPORT-101"
  case empty = "EXPORT-102"
  case tooLarge = "EXPORT-103"
  case unreadable = "EXPORT-104"

  package var summary: String {
    switch self {
    case .missing: "Nothing exists at the path of an export."
    case .empty: "A folder holds no export."
    case .tooLarge: "A file is larger than exports can be."
    case .unreadable: "An export could not be read."
    }
  }
}
