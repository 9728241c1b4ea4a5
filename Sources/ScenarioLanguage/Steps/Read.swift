import AzureModel

extension StepDeclaration {
  /// What a service does by itself after the deployment: a refresh, a poll, a reference that is resolved at start.
  static let read = StepDeclaration(
    "read", .neither, "A service reads by itself what it is configured to read: a refresh, a poll, a start.",
    shape: ObjectShape([
      FieldDeclaration(
        "consumer", .consumer, "who reads: a resource that a step deployed, or a service such as `azure-policy.scan`",
        isRequired: true),
      FieldDeclaration(
        "reference", .text, "what: the name of a setting, a secret, a hostname, or an address", unlessSaid: "everything"
      ),
    ]),
    example: "read: { consumer: func, reference: Db }",
    source: .azureDocs("articles/app-service/app-service-key-vault-references.md")
  ) { arguments in
    let parts = arguments.required("consumer").split(separator: ":", maxSplits: 1).map(String.init)
    let reference = arguments.text("reference")
    guard parts.count == 2, let kind = ResourceKind(rawValue: parts[0]) else {
      let address = reference.map(WrittenAddress.whole)
      return .readVault(ConsumerRead(.consumer(ConsumerID(parts.last ?? "")), reference: address))
    }
    return .readVault(ConsumerRead(.resource(ResourceName(kind, parts[1])), reference: reference))
  }
}
