/// A secret or a key as a child resource of its vault, written through Azure Resource Manager.
package struct VaultObjectDefinition: Sendable {
  /// The types that templates have; there is none for certificates.
  package enum ChildType: String, Hashable, Sendable, CaseIterable {
    case secret, key

    package var kind: VaultObjectKind {
      switch self {
      case .secret: .secrets
      case .key: .keys
      }
    }
  }

  package let type: ChildType
  package let vault: String
  package let name: String
  package let content: VaultObjectContent

  package init(_ type: ChildType, vault: String, name: String, content: VaultObjectContent) {
    self.type = type
    self.vault = vault
    self.name = name
    self.content = content
  }
}
