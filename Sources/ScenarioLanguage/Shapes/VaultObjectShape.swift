import AzureModel

/// What steps say about keys, secrets and certificates, and what it asks for.
enum VaultObjectShape {
  /// Where an object is.
  static func place(_ kind: VaultObjectKind) -> [FieldDeclaration] {
    [
      FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
      FieldDeclaration("name", .text, "the name of the \(kind.singular)", isRequired: true),
    ]
  }

  private static let plainAttributes = [
    FieldDeclaration("enabled", .bool, "whether the version may be used", unlessSaid: "yes"),
    FieldDeclaration("nbf", .moment, "from when on it is valid", unlessSaid: "from the beginning"),
    FieldDeclaration("exp", .moment, "from when on it is no longer valid", unlessSaid: "never"),
  ]

  /// The attributes of a version, short or under `attributes` as in a template and in the REST API.
  static let attributes =
    plainAttributes + [
      FieldDeclaration(
        "attributes",
        .object(
          ObjectShape(
            plainAttributes + [FieldDeclaration("exportable", .ignored, "whether a key may be released; not modelled")])
        ),
        "the attributes as a template writes them")
    ]

  static let keyOps = FieldDeclaration(
    "keyOps", .list(.choice(KeyOperation.allCases.map(\.rawValue))), "what the key may be used for",
    unlessSaid: "everything")

  static let exportable = FieldDeclaration(
    "exportable", .bool, "whether the secret of the certificate holds its private key", unlessSaid: "yes")

  static let subject = FieldDeclaration(
    "subject", .text, "the subject of the certificate, for instance `CN=api.contoso.test`",
    unlessSaid: "that of whatever hostname it is used for")

  static let dnsNames = FieldDeclaration(
    "dnsNames", .list(.text), "its alternative names, beside that of the subject", unlessSaid: "none")

  static let keyType = FieldDeclaration(
    "kty", .choice(KeyType.allCases.map(\.rawValue)), "the type of the key; some services take only some", unsaid: "RSA"
  )

  /// What a step sends about an object.
  static func content(_ arguments: Arguments) -> VaultObjectContent {
    let attributes = arguments.object("attributes")
    var content = VaultObjectContent()
    content.isEnabled = arguments.bool("enabled") ?? attributes?.bool("enabled")
    content.notBefore = arguments.moment("nbf") ?? attributes?.moment("nbf")
    content.expires = arguments.moment("exp") ?? attributes?.moment("exp")
    content.contentType = arguments.text("contentType")
    content.keyOps = arguments.texts("keyOps")?.compactMap(KeyOperation.init(rawValue:))
    content.isExportable = arguments.bool("exportable")
    content.keyType = arguments.choice("kty")
    content.isSelfSigned = arguments.bool("selfSigned")
    content.hostNames = hostNames(arguments)
    return content
  }

  /// The common name of the subject and the alternative names; nil where neither is written.
  private static func hostNames(_ arguments: Arguments) -> [String]? {
    let subject = arguments.text("subject")
    let alternatives = arguments.texts("dnsNames")
    guard subject != nil || alternatives != nil else { return nil }
    let common = (subject ?? "").split(separator: ",").compactMap { part -> String? in
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
      guard pair.count == 2, pair[0].lowercased() == "cn" else { return nil }
      return pair[1].split(separator: " ").first.map(String.init)
    }
    return common + (alternatives ?? [])
  }

  /// The call of an operation on the object that the arguments name.
  static func access(_ operation: String, _ arguments: Arguments) -> Stimulus {
    .access(
      VaultAccess(
        operation: DataOperationTable.operation(named: operation) ?? DataOperationTable.secretsGet,
        vault: arguments.required("vault"), object: arguments.required("name"), content: content(arguments)))
  }
}
