/// A predefined template of access policies: a name for permissions that are given together.
package struct AccessPolicyTemplateRow: Sendable {
  /// What the documentation lists for a kind of object.
  package enum Operations: Hashable, Sendable {
    /// "All operations", without a list.
    case all
    case permissions([String])
  }

  package let name: String
  package let aliases: [String]

  /// What the documentation lists; a kind that is missing is not part of the template.
  package let documented: [VaultObjectKind: Operations]

  /// The permissions that the template gives, for each of its kinds.
  ///
  /// Where the documentation says "all operations" these are what the tools that ship the templates expand them to:
  /// no cryptographic operation of keys and no purge. Everywhere else they are the documented ones.
  package let permissions: [VaultObjectKind: [String]]

  /// The built-in roles that the documentation names in its place, by their names of today; empty where only a custom
  /// role will do.
  package let roles: [String]

  /// The roles that it named in 2020.
  package let rolesOf2020: [String]
  package let notes: [String]

  /// How well the documented operations and the roles are known.
  package let confidence: Confidence

  /// How well the permissions are known.
  package let permissionsConfidence: Confidence
  package let sources: [Source]

  /// Whether no built-in role takes its place.
  package var needsCustomRole: Bool { roles.isEmpty }
}

/// The twelve predefined templates of access policies.
///
/// Tools ship one more, Key & Certificate Management, which no documentation of Azure lists.
package enum AccessPolicyTemplateTable {
  package static let rows: [AccessPolicyTemplateRow] = management + applications

  /// The template of a name or of an alias; letter case does not matter.
  package static func template(named name: String) -> AccessPolicyTemplateRow? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    rows.flatMap { row in ([row.name] + row.aliases).map { ($0.lowercased(), row) } },
    uniquingKeysWith: { first, _ in first })
}
