import AzureModel

extension StepDeclaration {
  /// `deleteSecret`, `recoverSecret`, `purgeSecret`, and the same for keys and certificates.
  static let objectLife: [StepDeclaration] = VaultObjectKind.allCases.flatMap { kind in
    [
      ("delete", "Deletes a \(kind.singular): it is kept for the retention of its vault, and its name stays held."),
      ("recover", "Brings a deleted \(kind.singular) back as it was."),
      ("purge", "Ends a deleted \(kind.singular) for good, which frees its name."),
    ].map { verb, summary in
      let word = kind.singular.prefix(1).uppercased() + kind.singular.dropFirst()
      return StepDeclaration(
        verb + word, .data, summary, shape: ObjectShape(VaultObjectShape.place(kind)),
        example: "\(verb)\(word): { vault: kv, name: \(kind == .secrets ? "db" : "gateway") }",
        source: .keyVaultDocs("general/soft-delete-overview.md")
      ) { VaultObjectShape.access("\(kind.rawValue)/\(verb)", $0) }
    }
  }
}
