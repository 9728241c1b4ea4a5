/// A name that a built-in role had before; its id stayed.
package struct FormerRoleName: Sendable {
  package let name: String

  /// The GUID of the role, in lower case.
  package let id: String
  package let confidence: Confidence
  package let source: Source
}

/// The names of the data-plane roles of Key Vault while they were in preview, from 2020 on.
///
/// On which day each lost its suffix is not known, so a former name is accepted whatever the date of the rules.
package enum FormerRoleNameTable {
  /// The roles to which the article maps access policies, in its first versions.
  private static let article = Source(
    "https://github.com/MicrosoftDocs/azure-security-docs/commits/main/articles/key-vault/general/rbac-migration.md")

  package static let rows: [FormerRoleName] = [
    documented("Key Vault Administrator (preview)", "00482a5a-887f-4fb3-b363-3b7fe8e74483"),
    documented("Key Vault Reader (preview)", "21090545-7ca7-4776-b22c-e363652d74d2"),
    documented("Key Vault Certificates Officer (preview)", "a4417e6f-fecd-4de8-b567-7b0420556985"),
    // The list of the same article spelt it in the singular, with and without the suffix of the table.
    documented("Key Vault Certificate Officer (preview)", "a4417e6f-fecd-4de8-b567-7b0420556985"),
    documented("Key Vault Certificate Officer", "a4417e6f-fecd-4de8-b567-7b0420556985"),
    documented("Key Vault Crypto Officer (preview)", "14b46e9e-c2b7-41b4-b07b-48a6ebf60603"),
    documented("Key Vault Crypto User (preview)", "12338af0-0e69-4776-bea7-57ae8d297424"),
    documented("Key Vault Crypto Service Encryption (preview)", "e147488a-f6f5-4113-8e2d-b22465e65bf6"),
    documented("Key Vault Secrets Officer (preview)", "b86a8fe4-44ce-4948-aee5-eccb2c155cd7"),
    documented("Key Vault Secrets User (preview)", "4633458b-17de-408a-b874-0445c86b69e6"),
  ]

  /// The row of a former name; letter case does not matter.
  package static func row(_ name: String) -> FormerRoleName? { byName[name.lowercased()] }

  /// The names that the role of an id had, in the order of the table.
  package static func names(ofRole id: String) -> [String] { rows.filter { $0.id == id }.map(\.name) }

  private static let byName = Dictionary(
    rows.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private static func documented(_ name: String, _ id: String) -> FormerRoleName {
    FormerRoleName(name: name, id: id, confidence: .documented, source: article)
  }
}
