import AzureModel
import Foundation

/// Another program that decides on the same estates, to be compared with in the same run.
///
/// It is called with the path of an estate and a number of runs, and prints a line of JSON for each way of deciding: its
/// name under `peer`, the most of its runs under `decisions_per_s` and `max`, and under `disagree` how many answers were
/// not as expected.
struct PeerProgram {
  struct Figure {
    let name: String
    let perSecond: Double
    let disagreeing: Int
  }

  let path: String

  func measure(_ estate: AuthorizationEstate) throws -> [Figure] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rehearsal-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "estate-\(estate.size.name).txt")
    try Data(estate.peerText.utf8).write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = [file.path, "5"]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap(Self.figure)
  }

  private static func figure(_ line: Substring) -> Figure? {
    guard let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let name = row["peer"] as? String, let speeds = row["decisions_per_s"] as? [String: Any],
      // The best of several runs, as every figure here.
      let best = speeds["max"] as? Double
    else { return nil }
    return Figure(name: name, perSecond: best, disagreeing: row["disagree"] as? Int ?? 0)
  }
}

extension AuthorizationEstate {
  /// The estate in lines of numbers: how many there are of everything, then one line for each.
  ///
  /// Scopes with the number of their parent or -1; principals with those whose grants they have; operations; assignments
  /// as principal, word of operations and scope; denials; questions with their answers.
  fileprivate var peerText: String {
    let rows = DataOperationTable.rows
    var lines = [
      [places.count, closures.count, size.users, rows.count, assignments.count, denials.count, questions.count]
        .map(String.init).joined(separator: " ")
    ]
    for (number, place) in places.enumerated() { lines.append("\(place.parent ?? -1) scope-\(number)-\(place.name)") }
    for (number, closure) in closures.enumerated() {
      lines.append("\(closure.count) \(closure.map(String.init).joined(separator: " ")) principal-\(number)")
    }
    lines += rows.map(\.name)
    let granted = Self.roles.map(\.granted.data)
    for row in assignments { lines.append("\(row.principal) \(granted[row.role]) \(row.place)") }
    let denied = Self.deniedKinds.map(\.granted.data)
    for row in denials {
      let principals = row.principals ?? []
      let numbers = [principals.count] + principals + [row.excluded.count] + row.excluded
      let isForEveryone = row.principals == nil ? 1 : 0
      lines.append(
        "\(row.place) \(denied[row.kind]) \(isForEveryone) \(numbers.map(String.init).joined(separator: " "))")
    }
    for question in questions {
      lines.append(
        "\(question.principal) \(question.operation.index) \(question.place) \(question.isGranted ? 1 : 0)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
