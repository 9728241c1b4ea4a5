import Foundation

/// The public cases of the YAML test suite, where a copy lies beside the package or is named by the environment.
///
/// They are not part of the package: `REHEARSAL_YAML_SUITE` names a JSON file with one object for each case.
struct PublicSuite {
  struct Case: Decodable {
    let id: String
    let name: String
    let yaml: String
    let mustFail: Bool
    let json: String?
    let events: [String]?
  }

  static let path: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = root.appending(path: "../shared/conformance/yaml/yaml-test-suite.json").standardizedFileURL.path
    let candidates = [ProcessInfo.processInfo.environment["REHEARSAL_YAML_SUITE"], beside].compactMap(\.self)
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
  }()

  static func cases() throws -> [Case] {
    guard let path else { return [] }
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: URL(filePath: path)))
  }
}
