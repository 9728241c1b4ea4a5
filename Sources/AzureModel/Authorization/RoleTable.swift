import Synchronization

/// The built-in roles of Azure, by name and by id.
///
/// The text is in `RoleTable+Rows.swift`; a role is parsed when somebody first asks for it.
package enum RoleTable {
  package static let source = Source("https://github.com/iann0036/iam-dataset/blob/main/azure/built-in-roles-raw.json")
  package static let confidence = Confidence.documented

  /// Every role name of today, in the order of the table.
  package static let names: [String] = index.entries.map { text($0.name) }

  /// The role of a name, of a name it had before, or of an id; letter case does not matter.
  ///
  /// - Complexity: O(1) once the role has been asked for; parsing it costs its patterns times all operations.
  package static func role(_ nameOrID: String) -> RoleDefinition? {
    let key = nameOrID.lowercased()
    guard let row = index.rowByKey[key] ?? FormerRoleNameTable.row(key).flatMap({ index.rowByKey[$0.id] }) else {
      return nil
    }
    if let known = parsed.withLock({ $0[row] }) { return known }
    guard let role = parse(index.entries[row]) else { return nil }
    parsed.withLock { $0[row] = role }
    return role
  }

  /// The names of the roles whose rows, with every action and condition, mention each of some words.
  ///
  /// The case of ASCII letters does not matter.
  ///
  /// - Complexity: O(words × length of the table); parses no role.
  package static func names(mentioning words: [String]) -> [String] {
    let needles = words.map { Array($0.lowercased().utf8) }
    return lines.withUTF8Buffer { bytes in
      index.entries.filter { entry in
        needles.allSatisfy { RoleIndex.contains($0, in: UnsafeBufferPointer(rebasing: bytes[entry.lines])) }
      }
    }.map { text($0.name) }
  }

  private static let index = lines.withUTF8Buffer { RoleIndex(of: $0) }

  /// Roles that somebody has asked for, by their row.
  private static let parsed = Mutex<[Int: RoleDefinition]>([:])

  private static func text(_ range: Range<Int>) -> String {
    lines.withUTF8Buffer { String(decoding: $0[range], as: UTF8.self) }
  }

  private static func parse(_ entry: RoleIndex.Entry) -> RoleDefinition? {
    let blocks = text(entry.lines).split(separator: "\n").compactMap { line -> RoleDefinition.Permissions? in
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
    return RoleDefinition(name: text(entry.name), id: text(entry.id), permissions: blocks)
  }
}
