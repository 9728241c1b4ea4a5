import Foundation

/// One entry of a list of reported cases: what somebody configured and what Azure answered.
struct ReportedCase: Decodable, CustomStringConvertible {
  struct Failure: Decodable {
    let status: Int?
    let code: String?
    let innerCode: String?
    let message: String?
  }

  let id: String
  let title: String
  let source: String
  let date: String
  let outcome: String
  let error: Failure?
  let rootCause: String?

  /// nil where nobody claims to know the cause.
  let rootCauseBasis: String?
  let scoreOn: [String]

  var description: String { "\(id): \(title)" }

  /// The list beside the package, which is no part of it.
  static let file = IncidentLibrary.root.deletingLastPathComponent().appendingPathComponent("shared/cases.json")

  /// The cases that say what is to be compared; empty where the list is not there.
  static let scored: [ReportedCase] = {
    struct List: Decodable { let cases: [ReportedCase] }
    guard let data = try? Data(contentsOf: file), let list = try? JSONDecoder().decode(List.self, from: data) else {
      return []
    }
    return list.cases.filter { !$0.scoreOn.isEmpty }
  }()
}
