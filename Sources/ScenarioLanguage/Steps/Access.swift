import AzureModel

extension StepDeclaration {
  static let access = StepDeclaration(
    "access", .data, "Calls the data plane of a vault: an operation on an object, or on the vault as a whole.",
    shape: ObjectShape([
      FieldDeclaration("operation", .operation, "what is asked, for instance `secrets/get`", isRequired: true),
      FieldDeclaration(
        "resource", .vaultObject, "the vault, or an object in it such as `kv/secrets/db`", isRequired: true),
      FieldDeclaration(
        "times", .integer(1...1_000_000),
        "how many identical calls at the same instant; the answer is that of the last",
        unlessSaid: "one", unit: "calls"
      ),
      FieldDeclaration(
        "audience", .text, "what the token was asked for", unlessSaid: "`https://vault.azure.net`"),
      FieldDeclaration("token", .choice(["missing", "expired"]), "what is wrong with it", unlessSaid: "nothing"),
      FieldDeclaration(
        "tlsVersion", .choice(TlsVersion.allCases.map(\.rawValue)),
        "the newest version of TLS that the caller speaks", unlessSaid: "one that vaults take"),
    ]),
    example: """
      access: { operation: secrets/get, resource: kv/secrets/db }
      as: ana
      from: internet
      """
  ) { arguments in
    var access = vaultAccess(arguments, leavesExistenceApart: false)
    access.token = token(arguments)
    access.tlsVersion = arguments.choice("tlsVersion")
    return .access(access)
  }

  private static func token(_ arguments: Arguments) -> CallToken {
    switch arguments.text("token") {
    case "missing": .missing
    case "expired": .expired
    default: arguments.text("audience").map(CallToken.of) ?? .good
    }
  }

  /// The call that `operation` and `resource` make.
  static func vaultAccess(_ arguments: Arguments, leavesExistenceApart: Bool) -> VaultAccess {
    let parts = arguments.required("resource").split(separator: "/").map(String.init)
    let operation =
      DataOperationTable.operation(named: arguments.required("operation")) ?? DataOperationTable.secretsGet
    return VaultAccess(
      operation: operation, vault: parts.first ?? "", object: parts.count == 3 ? parts[2] : nil,
      times: arguments.integer("times") ?? 1, leavesExistenceApart: leavesExistenceApart)
  }
}
