import Foundation
import SourceDiagnostics

/// Why a file could not be read.
package enum FileFailure: Error, Hashable, Sendable {
  case missing
  case folder
  case notRegular

  /// With its size in bytes.
  case tooLarge(Int)
  case notPermitted
  case unreadable

  /// A link leads out of the folder that holds the project.
  case outside
}

/// Reading one regular file whole.
enum FileLoading {
  /// Larger files are refused unread.
  static let largestFile = 32 << 20

  /// The bytes at a location; links are followed.
  static func bytes(at location: String) throws(FileFailure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: location) else { throw .missing }
    let attributes = try? FileManager.default.attributesOfItem(atPath: (location as NSString).resolvingSymlinksInPath)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory { throw .folder }
    if let type, type != .typeRegular { throw .notRegular }
    if let size = attributes?[.size] as? Int, size > largestFile { throw .tooLarge(size) }
    guard FileManager.default.isReadableFile(atPath: location) else { throw .notPermitted }
    guard let data = FileManager.default.contents(atPath: location) else { throw .unreadable }
    return [UInt8](data)
  }
}
