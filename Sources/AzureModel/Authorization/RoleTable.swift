import Synchronization

/// The built-in roles of the model, by name and by id.
///
/// The text is in `RoleTable+Rows.swift`; a role is parsed when somebody first asks for it.
package enum RoleTable {
  package static let source = Source("https://github.com/iann0036/iam-dataset/blob/main/azure/built-in-roles-raw.json")
  package static let confidence = Confidence.documented

  /// Every role name, in the order of the table.
  package static let names: [String] = index.map(\.name)

  /// The role of a name or of an id; letter case does not matter.
  ///
  /// - Complexity: O(1) once the role has been asked for; parsing it costs its patterns times all operations.
  package static func role(_ nameOrID: String) -> RoleDefinition? {
    guard let row = rowByKey[nameOrID.lowercased()] else { return nil }
    if let known = parsed.withLock({ $0[row] }) { return known }
    let role = parse(index[row])
    parsed.withLock { $0[row] = role }
    return role
  }

  /// Roles that somebody has asked for, by their row.
  private static let parsed = Mutex<[Int: RoleDefinition]>([:])

  /// The row of each name and id, in lower case.
  private static let rowByKey: [String: Int] = {
    var rows: [String: Int] = [:]
    for (row, entry) in index.enumerated() {
      rows[entry.name.lowercased()] = row
      rows[entry.id] = row
    }
    return rows
  }()

  private struct Entry: Sendable {
    let name: String
    let id: String

    /// The first line of the role, then one line for each further permission block.
    let lines: [Substring]
  }

  private static let index: [Entry] = {
    var entries: [Entry] = []
    var current: [Substring] = []
    func finish() {
      guard let first = current.first else { return }
      let columns = first.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      if columns.count == 3 { entries.append(Entry(name: String(columns[0]), id: String(columns[1]), lines: current)) }
      current = []
    }
    for line in lines.description.split(separator: "\n") {
      if !line.hasPrefix("+|") { finish() }
      current.append(line)
    }
    finish()
    return entries
  }()

  private static func parse(_ entry: Entry) -> RoleDefinition {
    let blocks = entry.lines.compactMap { line -> RoleDefinition.Permissions? in
      let columns = line.split(separator: "|", maxSplits: 6, omittingEmptySubsequences: false)
      guard columns.count == 7 else { return nil }
      // One published pattern ends in a blank.
      func patterns(_ column: Int) -> [String] {
        columns[column].split(separator: ",").map { $0.filter { $0 != " " } }
      }
      // A block whose condition cannot be read must not grant without it.
      let condition = columns[6].isEmpty ? nil : try? RoleCondition(String(columns[6]))
      guard columns[6].isEmpty || condition != nil else { return nil }
      return RoleDefinition.Permissions(
        actions: patterns(2), notActions: patterns(3), dataActions: patterns(4), notDataActions: patterns(5),
        condition: condition)
    }
    return RoleDefinition(name: entry.name, id: entry.id, permissions: blocks)
  }
}
